import explanations from "../../locales/compiled/explanations.en";
import explanationsBoard from "../../locales/compiled/explanationsBoard.en";
import explanationsBoardMet from "../../locales/compiled/explanationsBoardMet.en";
import explanationsBoardSender from "../../locales/compiled/explanationsBoardSender.en";
import explanationsMeeting from "../../locales/compiled/explanationsMeeting.en";
import functions from "../../locales/compiled/functions.en";
import pane from "../../locales/compiled/paneExplain.en";

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
