import explanations from "../../locales/compiled/explanationsBoard.nn";
import pane from "../../locales/compiled/paneBoard.nn";

export default { explanations, pane };
