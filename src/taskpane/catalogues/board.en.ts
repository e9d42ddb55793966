import explanations from "../../locales/compiled/explanationsBoard.en";
import pane from "../../locales/compiled/paneBoard.en";

export default { explanations, pane };
