import { NO_SETUP } from "../../src/workbook/mapping";
import { readPartnership } from "../../src/workbook/partnership";
import type { Sheets } from "../../src/workbook/readSheets";
import { layOut } from "./layOut";
import type { Sample } from "./sample";
import { sheetCellsOf } from "./sheetCellsOf";
import { agendaSheet } from "./sheets/agendaSheet";
import { attendanceSheet } from "./sheets/attendanceSheet";
import { boardSheet } from "./sheets/boardSheet";
import { bylawsSheet } from "./sheets/bylawsSheet";
import { feeColumns } from "./sheets/feeColumns";
import { indexSheet } from "./sheets/indexSheet";
import { listsSheet } from "./sheets/listsSheet";
import { logSheet } from "./sheets/logSheet";
import { meetingSheet } from "./sheets/meetingSheet";
import { membersSheet } from "./sheets/membersSheet";
import { projectSheet } from "./sheets/projectSheet";
import { registerSheet } from "./sheets/registerSheet";
import { votesSheet } from "./sheets/votesSheet";
import type { WorkbookContent } from "./xlsx/workbookContent";

const NO_SHEETS: Sheets = {
  members: null,
  bylaws: null,
  agenda: null,
  votes: null,
  board: null,
  log: null,
  brackets: null,
  index: null,
  attendance: null,
  lists: null,
  meeting: null,
  setup: NO_SETUP,
};

/** A sample as a workbook, with what its formulas give worked out by the add-in's own rules. */
export function sampleWorkbook(sample: Sample): WorkbookContent {
  const { language } = sample;
  const bylaws = layOut(bylawsSheet(sample));
  const index = sample.index === undefined ? null : layOut(indexSheet(sample.index, language));
  const sheets: Sheets = {
    ...NO_SHEETS,
    members: sheetCellsOf(layOut(membersSheet(sample, []))),
    bylaws: sheetCellsOf(bylaws),
    index: index === null ? null : sheetCellsOf(index),
  };
  const beside = feeColumns(sheets, sample.members.control, language);
  const { meeting, attendance, votes, lists, project, register, log } = sample;
  return {
    title: sample.title,
    sheets: [
      layOut(membersSheet(sample, beside)),
      bylaws,
      ...(index === null ? [] : [index]),
      ...(meeting === undefined ? [] : [layOut(meetingSheet(meeting, language))]),
      layOut(agendaSheet(sample, readPartnership(sheets))),
      ...(attendance === undefined ? [] : [layOut(attendanceSheet(attendance, language))]),
      layOut(votesSheet(votes, language)),
      ...(lists === undefined ? [] : [layOut(listsSheet(lists, language))]),
      layOut(boardSheet(sample)),
      ...(project === undefined ? [] : [layOut(projectSheet(project, sample.members))]),
      ...(register === undefined ? [] : [layOut(registerSheet(register))]),
      ...(log === undefined ? [] : [layOut(logSheet(log, language))]),
    ],
  };
}
