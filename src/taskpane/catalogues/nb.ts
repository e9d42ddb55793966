import explanations from "../../locales/compiled/explanations.nb";
import pane from "../../locales/compiled/pane.nb";
import sheetProblems from "../../locales/compiled/sheetProblems.nb";

export default { explanations, pane, sheetProblems };
