import explanations from "../../locales/compiled/explanations.en";
import pane from "../../locales/compiled/paneFees.en";

export default { explanations, pane };
