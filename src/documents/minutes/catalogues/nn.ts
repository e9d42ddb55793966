import board from "../../../locales/compiled/explanationsBoard.nn";
import meeting from "../../../locales/compiled/explanationsMeeting.nn";
import texts from "../../../locales/compiled/minutes.nn";
import ruleNames from "../../../locales/compiled/ruleNames.nn";
import words from "../../../locales/compiled/words.nn";

export default { steps: { ...meeting, ...board }, texts, words, ruleNames };
