import explanations from "../../locales/compiled/explanations.nn";
import pane from "../../locales/compiled/paneFees.nn";

export default { explanations, pane };
