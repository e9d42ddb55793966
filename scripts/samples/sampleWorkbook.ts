import { NO_SETUP } from "../../src/workbook/mapping";
import { readPartnership } from "../../src/workbook/partnership";
import type { Sheets } from "../../src/workbook/readSheets";
import { layOut } from "./layOut";
import type { Sample } from "./sample";
import { sheetCellsOf } from "./sheetCellsOf";
import { agendaSheet } from "./sheets/agendaSheet";
import { boardSheet } from "./sheets/boardSheet";
import { bylawsSheet } from "./sheets/bylawsSheet";
import { feeColumns } from "./sheets/feeColumns";
import { membersSheet } from "./sheets/membersSheet";
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
  const bylaws = layOut(bylawsSheet(sample));
  const sheets: Sheets = {
    ...NO_SHEETS,
    members: sheetCellsOf(layOut(membersSheet(sample, []))),
    bylaws: sheetCellsOf(bylaws),
  };
  const beside = feeColumns(sheets, sample.members.control, sample.language);
  return {
    title: sample.title,
    sheets: [
      layOut(membersSheet(sample, beside)),
      bylaws,
      layOut(agendaSheet(sample, readPartnership(sheets).bylaws)),
      layOut(votesSheet(sample)),
      layOut(boardSheet(sample)),
    ],
  };
}
