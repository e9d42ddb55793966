import { type Answer, askExcel } from "./excel";
import { applyChange, type ChangeOutcome, type Hindrance, type MayReplace } from "./change/applyChange";
import { isWithin, type Rectangle } from "./address";
import { isSameName } from "./change/standing";
import {
  BLANK,
  type CellContent,
  type Change,
  constant,
  type Contents,
  contentsFrom,
  type Look,
  text,
} from "./change/change";
import { findPart } from "./findPart";
import { CHAIRS_VOTE, LOG, type NameLanguage } from "./layout";
import type { LogColumn } from "./partnership";

/** A row of the log. What is null stays blank. */
export interface LogEntry {
  /** The time as Excel keeps it: days since 30 December 1899, with the time of day as a fraction. */
  readonly time: number;
  readonly what: string;
  readonly item: string | null;
  readonly member?: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly why: string | null;
}

export type LogWritten =
  | { readonly kind: "written" }
  | { readonly kind: "noHeadings" }
  /** Others wrote in the log's next row each time it was tried. */
  | { readonly kind: "busy" }
  | Hindrance
  /** Something stands where cells beside the log's row were to be written; nothing was done. */
  | { readonly kind: "occupied"; readonly occupied: readonly Contents[] }
  /** What was to be written beside the log's row has been written by someone else; nothing was done. */
  | { readonly kind: "changedMeanwhile"; readonly areas: readonly Rectangle[] }
  | Extract<ChangeOutcome, { kind: "partly" | "unknown" }>;

/** What the log calls the chair's vote on a tie, in a language. */
export function chairsVoteName(language: NameLanguage): string {
  return CHAIRS_VOTE[language];
}

const COLUMNS: readonly LogColumn[] = ["time", "what", "item", "member", "before", "after", "why"];
const TIME_FORMAT = "yyyy-mm-dd hh:mm";
/** So often the next row is looked for again, where someone else has taken it. */
const MOST_ATTEMPTS = 5;

/**
 * Adds a row to the log; rows are only ever added. The log is made, in the language given, where the workbook has none.
 * @param beside cells elsewhere that are written at the same go, or not at all, such as the answer the row tells of
 * @param mayReplace what the user has agreed to lose of those cells; the others must be blank
 */
export async function addToLog(
  entry: LogEntry,
  language: NameLanguage,
  beside: readonly Contents[] = [],
  mayReplace: MayReplace = null,
): Promise<Answer<LogWritten>> {
  return addRowsToLog([entry], language, beside, mayReplace);
}

/**
 * Adds rows to the log in their order, all at one go, as `addToLog` does with one.
 * @param entries at least one
 * @param looks of the cells that are written beside the log
 */
export async function addRowsToLog(
  entries: readonly LogEntry[],
  language: NameLanguage,
  beside: readonly Contents[] = [],
  mayReplace: MayReplace = null,
  looks: readonly Look[] = [],
): Promise<Answer<LogWritten>> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const end = await askExcel(findEnd);
    if (!end.ok) return end;
    if (end.value === "noHeadings") return { ok: true, value: { kind: "noHeadings" } };
    const rows = rowsChange(end.value, entries, language);
    const change = { ...rows, looks: [...rows.looks, ...looks], contents: [...rows.contents, ...beside] };
    const written = await applyChange(change, mayReplace);
    if (!written.ok) return written;
    const outcome = outcomeOf(written.value, beside);
    if (outcome !== "again") return { ok: true, value: outcome };
  }
  return { ok: true, value: { kind: "busy" } };
}

/** Where the row that was looked at is no longer free, the next one is. */
function outcomeOf(outcome: ChangeOutcome, beside: readonly Contents[]): LogWritten | "again" {
  switch (outcome.kind) {
    case "written":
    case "unchanged":
      return { kind: "written" };
    case "occupied": {
      const occupied = outcome.occupied.filter(({ area }) => isBeside(area, beside));
      return occupied.length === 0 ? "again" : { kind: "occupied", occupied };
    }
    case "changedMeanwhile": {
      const areas = outcome.areas.filter((area) => isBeside(area, beside));
      return areas.length === 0 ? "again" : { kind: "changedMeanwhile", areas };
    }
    case "sheetExists":
    case "noSheet":
      return "again";
    default:
      return outcome;
  }
}

function isBeside(area: Rectangle, beside: readonly Contents[]): boolean {
  return beside.some((one) => isSameName(area.sheet, one.area.sheet) && isWithin(area, one.area));
}

/** Where the next row goes; null where there is no log yet. */
type EndOfLog = {
  readonly sheet: string;
  readonly row: number;
  readonly columns: ReadonlyMap<LogColumn, number>;
} | null;

async function findEnd(context: Excel.RequestContext): Promise<EndOfLog | "noHeadings"> {
  const found = await findPart(context, { name: "log", layout: LOG, mappedIn: ({ log }) => log });
  if (found.kind === "missing") return null;
  if (found.kind === "noHeadings") return "noHeadings";
  const { sheet, headingRow, rows, columns } = found.table;
  return { sheet, row: headingRow + rows.length + 1, columns };
}

/** The rows, from the first of the log's columns to the last; the user's own columns between them are left alone. */
function rowsChange(end: EndOfLog, entries: readonly LogEntry[], language: NameLanguage): Change {
  const sheet = end?.sheet ?? LOG.names[language];
  const row = end?.row ?? 1;
  const columns = end?.columns ?? new Map(COLUMNS.map((column, index) => [column, index] as const));
  const headings = [...columns].map(([column, index]) =>
    contentsFrom(sheet, 0, index, [[text(LOG.columns[column][language])]]),
  );
  const cells = [...columns].map(([column, index]) => ({
    ...contentsFrom(
      sheet,
      row,
      index,
      entries.map((entry) => [contentOf(column, entry)]),
    ),
    numberFormat: column === "time" ? TIME_FORMAT : "@",
  }));
  return {
    newSheets: end === null ? [sheet] : [],
    looks: [
      ...(end === null ? headings.map(({ area }) => ({ area, isBold: true })) : []),
      ...cells.map(({ area, numberFormat }) => ({ area, numberFormat })),
      ...(end === null ? [...headings, ...cells].map(({ area }) => ({ area, fitsColumns: true })) : []),
    ],
    contents: end === null ? [...headings, ...cells] : cells,
    deletedSheets: [],
  };
}

function contentOf(column: LogColumn, entry: LogEntry): CellContent {
  if (column === "time") return constant(entry.time);
  const said = entry[column];
  return said === null || said === undefined ? BLANK : text(said);
}
