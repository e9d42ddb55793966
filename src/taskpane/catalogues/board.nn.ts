import explanations from "../../locales/compiled/explanationsBoard.nn";
import explanationsMet from "../../locales/compiled/explanationsBoardMet.nn";
import pane from "../../locales/compiled/paneBoard.nn";
import rules from "../../locales/compiled/paneRules.nn";

export default { explanations: { ...explanations, ...explanationsMet }, pane: { ...pane, ...rules } };
