import pane from "../../locales/compiled/pane.nn";
import sheetProblems from "../../locales/compiled/sheetProblems.nn";

export default { pane, sheetProblems };
