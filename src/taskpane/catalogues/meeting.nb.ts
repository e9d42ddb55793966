import explanations from "../../locales/compiled/explanationsMeeting.nb";
import pane from "../../locales/compiled/paneMeeting.nb";

export default { explanations, pane };
