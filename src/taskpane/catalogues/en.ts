import pane from "../../locales/compiled/pane.en";
import sheetProblems from "../../locales/compiled/sheetProblems.en";

export default { pane, sheetProblems };
