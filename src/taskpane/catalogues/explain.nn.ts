import explanations from "../../locales/compiled/explanations.nn";
import explanationsBoard from "../../locales/compiled/explanationsBoard.nn";
import explanationsBoardMet from "../../locales/compiled/explanationsBoardMet.nn";
import explanationsBoardSender from "../../locales/compiled/explanationsBoardSender.nn";
import explanationsMeeting from "../../locales/compiled/explanationsMeeting.nn";
import functions from "../../locales/compiled/functions.nn";
import pane from "../../locales/compiled/paneExplain.nn";

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
