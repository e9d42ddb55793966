import explanations from "../../locales/compiled/explanations.nn";
import pane from "../../locales/compiled/pane.nn";
import sheetProblems from "../../locales/compiled/sheetProblems.nn";

export default { explanations, pane, sheetProblems };
