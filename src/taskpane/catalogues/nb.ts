import explanations from "../../locales/compiled/explanations.nb";
import pane from "../../locales/compiled/pane.nb";

export default { explanations, pane };
