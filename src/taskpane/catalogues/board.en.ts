import explanations from "../../locales/compiled/explanationsBoard.en";
import explanationsMet from "../../locales/compiled/explanationsBoardMet.en";
import explanationsSender from "../../locales/compiled/explanationsBoardSender.en";
import pane from "../../locales/compiled/paneBoard.en";
import ruleNames from "../../locales/compiled/ruleNames.en";

export default {
  explanations: { ...explanations, ...explanationsMet, ...explanationsSender },
  pane: { ...pane, ruleNames },
};
