import explanations from "../../locales/compiled/explanationsBoard.nb";
import explanationsMet from "../../locales/compiled/explanationsBoardMet.nb";
import pane from "../../locales/compiled/paneBoard.nb";
import rules from "../../locales/compiled/paneRules.nb";

export default { explanations: { ...explanations, ...explanationsMet }, pane: { ...pane, ...rules } };
