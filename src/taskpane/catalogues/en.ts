import explanations from "../../locales/compiled/explanations.en";
import pane from "../../locales/compiled/pane.en";
import sheetProblems from "../../locales/compiled/sheetProblems.en";

export default { explanations, pane, sheetProblems };
