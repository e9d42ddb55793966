import { type Answer, inExcel } from "./excel";
import { findTable } from "./findTable";
import { allNames, CHAIRS_VOTE, LOG, type NameLanguage } from "./layout";
import type { LogColumn } from "./partnership";
import { asText } from "./textCell";
import type { SheetCells } from "./sheetCells";
import { loadUsed, usedCells } from "./usedCells";

/** A row of the log. What is null stays blank. */
export interface LogEntry {
  /** The time as Excel keeps it: days since 30 December 1899, with the time of day as a fraction. */
  readonly time: number;
  readonly what: string;
  readonly item: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly why: string | null;
}

export type LogWritten =
  { readonly kind: "written" } | { readonly kind: "noHeadings" } | { readonly kind: "protected" };

/** What the log calls the chair's vote on a tie, in a language. */
export function chairsVoteName(language: NameLanguage): string {
  return CHAIRS_VOTE[language];
}

const COLUMNS: readonly LogColumn[] = ["time", "what", "item", "member", "before", "after", "why"];
const TIME_FORMAT = "yyyy-mm-dd hh:mm";

/**
 * Adds a row to the log; rows are only ever added. The log is made, in the language given, where the workbook has none.
 * One round trip reads where it ends, one writes.
 */
export async function addToLog(entry: LogEntry, language: NameLanguage): Promise<Answer<LogWritten>> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const candidates = allNames(LOG.names).map((name) => {
      const sheet = worksheets.getItemOrNullObject(name);
      const { protection } = sheet;
      protection.load("protected");
      return { name, sheet, protection, used: loadUsed(sheet) };
    });
    await context.sync();

    const present = candidates.find(({ sheet }) => !sheet.isNullObject);
    if (present === undefined) {
      const sheet = worksheets.add(LOG.names[language]);
      const headings = sheet.getRangeByIndexes(0, 0, 1, COLUMNS.length);
      headings.values = [COLUMNS.map((column) => LOG.columns[column][language])];
      headings.format.font.bold = true;
      writeRow(
        sheet,
        1,
        COLUMNS.map((column, index) => [column, index] as const),
        entry,
      );
      sheet.getRangeByIndexes(0, 0, 2, COLUMNS.length).format.autofitColumns();
      await context.sync();
      return { kind: "written" };
    }

    if (present.protection.protected) return { kind: "protected" };
    const place = present.used.isNullObject ? null : endOfLog(usedCells(present.name, present.used));
    if (place === null) return { kind: "noHeadings" };
    writeRow(present.sheet, place.row, place.columns, entry);
    await context.sync();
    return { kind: "written" };
  });
}

interface EndOfLog {
  readonly row: number;
  readonly columns: readonly (readonly [LogColumn, number])[];
}

function endOfLog(cells: SheetCells): EndOfLog | null {
  const finding = findTable(cells, LOG);
  if (finding.kind !== "table") return null;
  const { table } = finding;
  return { row: table.headingRow + table.rows.length + 1, columns: [...table.columns] };
}

function writeRow(
  sheet: Excel.Worksheet,
  row: number,
  columns: readonly (readonly [LogColumn, number])[],
  entry: LogEntry,
): void {
  for (const [column, index] of columns) {
    const cell = sheet.getRangeByIndexes(row, index, 1, 1);
    if (column === "time") {
      cell.numberFormat = [[TIME_FORMAT]];
      cell.values = [[entry.time]];
    } else if (column !== "member" && entry[column] !== null) {
      cell.numberFormat = [["@"]];
      cell.values = [[asText(entry[column])]];
    }
  }
}
