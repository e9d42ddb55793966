import pane from "../../locales/compiled/paneSetup.en";

export default { explanations: {}, pane };
