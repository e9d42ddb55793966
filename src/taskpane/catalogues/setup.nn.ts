import pane from "../../locales/compiled/paneSetup.nn";

export default { explanations: {}, pane };
