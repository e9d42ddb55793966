import explanations from "../../locales/compiled/explanations.nn";
import pane from "../../locales/compiled/pane.nn";

export default { explanations, pane };
