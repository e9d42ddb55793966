import board from "../../../locales/compiled/explanationsBoard.en";
import meeting from "../../../locales/compiled/explanationsMeeting.en";
import texts from "../../../locales/compiled/minutes.en";
import ruleNames from "../../../locales/compiled/ruleNames.en";
import words from "../../../locales/compiled/words.en";

export default { steps: { ...meeting, ...board }, texts, words, ruleNames };
