import pane from "../../locales/compiled/paneMinutes.nb";

export default { explanations: {}, pane };
