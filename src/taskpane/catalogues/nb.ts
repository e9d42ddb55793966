import pane from "../../locales/compiled/pane.nb";
import sheetProblems from "../../locales/compiled/sheetProblems.nb";

export default { pane, sheetProblems };
