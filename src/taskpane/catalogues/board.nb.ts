import explanations from "../../locales/compiled/explanationsBoard.nb";
import explanationsMet from "../../locales/compiled/explanationsBoardMet.nb";
import explanationsSender from "../../locales/compiled/explanationsBoardSender.nb";
import pane from "../../locales/compiled/paneBoard.nb";
import ruleNames from "../../locales/compiled/ruleNames.nb";

export default {
  explanations: { ...explanations, ...explanationsMet, ...explanationsSender },
  pane: { ...pane, ruleNames },
};
