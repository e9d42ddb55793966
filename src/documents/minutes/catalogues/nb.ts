import board from "../../../locales/compiled/explanationsBoard.nb";
import meeting from "../../../locales/compiled/explanationsMeeting.nb";
import texts from "../../../locales/compiled/minutes.nb";
import ruleNames from "../../../locales/compiled/ruleNames.nb";
import words from "../../../locales/compiled/words.nb";

export default { steps: { ...meeting, ...board }, texts, words, ruleNames };
