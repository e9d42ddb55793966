import type { Answer } from "./excel";
import { askExcel } from "./excel";
import { AGENDA, allNames, BOARD, BYLAWS, LOG, MEMBERS, type Names, VOTES } from "./layout";
import type { SheetCells } from "./sheetCells";
import { loadUsed, usedCells } from "./usedCells";

/** The sheets of the layout by what they are for, each null where the workbook has none. */
export interface Sheets {
  readonly members: SheetCells | null;
  readonly bylaws: SheetCells | null;
  readonly agenda: SheetCells | null;
  readonly votes: SheetCells | null;
  readonly board: SheetCells | null;
  readonly log: SheetCells | null;
}

const SHEET_NAMES: Readonly<Record<keyof Sheets, Names>> = {
  members: MEMBERS.names,
  bylaws: BYLAWS.names,
  agenda: AGENDA.names,
  votes: VOTES.names,
  board: BOARD.names,
  log: LOG.names,
};

/** Reads every sheet of the layout, under any of its names, in one round trip to Excel. */
export async function readSheets(): Promise<Answer<Sheets>> {
  return askExcel(async (context) => {
    const load = (name: string): { name: string; range: Excel.Range } => {
      return { name, range: loadUsed(context.workbook.worksheets.getItemOrNullObject(name)) };
    };
    const kinds = Object.keys(SHEET_NAMES) as (keyof Sheets)[];
    const loaded = kinds.map((kind) => ({ kind, candidates: allNames(SHEET_NAMES[kind]).map(load) }));
    await context.sync();
    const found = loaded.map(({ kind, candidates }) => {
      const present = candidates.find(({ range }) => !range.isNullObject);
      return [kind, present === undefined ? null : usedCells(present.name, present.range)] as const;
    });
    return Object.fromEntries(found) as Record<keyof Sheets, SheetCells | null>;
  });
}
