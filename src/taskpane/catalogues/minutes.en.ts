import pane from "../../locales/compiled/paneMinutes.en";

export default { explanations: {}, pane };
