import pane from "../../locales/compiled/paneSetup.nb";

export default { explanations: {}, pane };
