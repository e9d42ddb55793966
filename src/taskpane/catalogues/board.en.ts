import explanations from "../../locales/compiled/explanationsBoard.en";
import explanationsMet from "../../locales/compiled/explanationsBoardMet.en";
import pane from "../../locales/compiled/paneBoard.en";
import rules from "../../locales/compiled/paneRules.en";

export default { explanations: { ...explanations, ...explanationsMet }, pane: { ...pane, ...rules } };
