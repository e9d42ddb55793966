import explanations from "../../locales/compiled/explanations.nb";
import pane from "../../locales/compiled/paneFees.nb";

export default { explanations, pane };
