import explanations from "../../locales/compiled/explanationsBoard.nn";
import explanationsMet from "../../locales/compiled/explanationsBoardMet.nn";
import explanationsSender from "../../locales/compiled/explanationsBoardSender.nn";
import pane from "../../locales/compiled/paneBoard.nn";
import ruleNames from "../../locales/compiled/ruleNames.nn";

export default {
  explanations: { ...explanations, ...explanationsMet, ...explanationsSender },
  pane: { ...pane, ruleNames },
};
