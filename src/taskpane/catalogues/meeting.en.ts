import explanations from "../../locales/compiled/explanationsMeeting.en";
import pane from "../../locales/compiled/paneMeeting.en";

export default { explanations, pane };
