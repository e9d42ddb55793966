import explanations from "../../locales/compiled/explanationsBoard.nb";
import pane from "../../locales/compiled/paneBoard.nb";

export default { explanations, pane };
