import explanations from "../../locales/compiled/explanationsMeeting.nn";
import pane from "../../locales/compiled/paneMeeting.nn";

export default { explanations, pane };
