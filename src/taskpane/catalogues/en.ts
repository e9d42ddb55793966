import explanations from "../../locales/compiled/explanations.en";
import pane from "../../locales/compiled/pane.en";

export default { explanations, pane };
