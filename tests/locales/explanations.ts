import boardMetEn from "../../src/locales/compiled/explanationsBoardMet.en";
import boardSenderEn from "../../src/locales/compiled/explanationsBoardSender.en";
import boardEn from "../../src/locales/compiled/explanationsBoard.en";
import boardMetNb from "../../src/locales/compiled/explanationsBoardMet.nb";
import boardSenderNb from "../../src/locales/compiled/explanationsBoardSender.nb";
import boardNb from "../../src/locales/compiled/explanationsBoard.nb";
import boardMetNn from "../../src/locales/compiled/explanationsBoardMet.nn";
import boardSenderNn from "../../src/locales/compiled/explanationsBoardSender.nn";
import boardNn from "../../src/locales/compiled/explanationsBoard.nn";
import meetingEn from "../../src/locales/compiled/explanationsMeeting.en";
import meetingNb from "../../src/locales/compiled/explanationsMeeting.nb";
import meetingNn from "../../src/locales/compiled/explanationsMeeting.nn";
import feesEn from "../../src/locales/compiled/explanations.en";
import feesNb from "../../src/locales/compiled/explanations.nb";
import feesNn from "../../src/locales/compiled/explanations.nn";

/** The words of every step, whichever place of the pane they are fetched with. */
export const EXPLANATIONS = {
  nb: { ...feesNb, ...meetingNb, ...boardNb, ...boardMetNb, ...boardSenderNb },
  nn: { ...feesNn, ...meetingNn, ...boardNn, ...boardMetNn, ...boardSenderNn },
  en: { ...feesEn, ...meetingEn, ...boardEn, ...boardMetEn, ...boardSenderEn },
};
