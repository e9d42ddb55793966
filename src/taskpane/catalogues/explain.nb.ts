import explanations from "../../locales/compiled/explanations.nb";
import explanationsBoard from "../../locales/compiled/explanationsBoard.nb";
import explanationsBoardMet from "../../locales/compiled/explanationsBoardMet.nb";
import explanationsBoardSender from "../../locales/compiled/explanationsBoardSender.nb";
import explanationsMeeting from "../../locales/compiled/explanationsMeeting.nb";
import functions from "../../locales/compiled/functions.nb";
import pane from "../../locales/compiled/paneExplain.nb";

// A cell can hold any function's result, so this place has the steps to all of them.
export default {
  explanations: {
    ...explanations,
    ...explanationsBoard,
    ...explanationsBoardMet,
    ...explanationsBoardSender,
    ...explanationsMeeting,
  },
  pane: { ...pane, functions },
};
