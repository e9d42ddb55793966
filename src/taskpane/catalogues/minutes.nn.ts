import pane from "../../locales/compiled/paneMinutes.nn";

export default { explanations: {}, pane };
