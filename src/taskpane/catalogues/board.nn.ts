import explanations from "../../locales/compiled/explanationsBoard.nn";
import explanationsMet from "../../locales/compiled/explanationsBoardMet.nn";
import pane from "../../locales/compiled/paneBoard.nn";

export default { explanations: { ...explanations, ...explanationsMet }, pane };
