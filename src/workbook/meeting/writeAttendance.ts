import { type Cell, contentOf, isCellError, textOf } from "../../domain/cell";
import type { AttendanceField, AttendanceRow } from "../../domain/meeting/attendance";
import type { RowEdit } from "../../domain/meeting/changePart";
import { applyChange, type MayReplace } from "../change/applyChange";
import { type CellContent, type Contents, text } from "../change/change";
import { contentOfCell } from "../change/contentOfCell";
import { contentsOfCells } from "../change/contentsOfCells";
import { type Answer, askExcel } from "../excel";
import { findPart } from "../findPart";
import type { FoundTable, TableRow } from "../findTable";
import { ATTENDANCE, type NameLanguage } from "../layout";
import type { AttendanceColumn } from "../partnership";
import { addRowsToLog, type LogEntry, type LogWritten } from "../writeLog";

/** What is to become of the rows of one member. */
export interface AttendanceEdit {
  /** Whether a cell names the member. */
  readonly isOf: (member: Cell) => boolean;
  /** Its rows as they were when the edits were decided on, in the order of the sheet. */
  readonly seen: readonly Pick<AttendanceRow, "cells">[];
  readonly edits: readonly RowEdit[];
  /** The row of the log that tells of it; null where it is not to be told. */
  readonly entry: LogEntry | null;
}

export type AttendanceWritten =
  /** What was decided on rows that someone else has changed since is left out; those edits are given by their places. */
  | { readonly kind: "written"; readonly conflicts: readonly number[] }
  | { readonly kind: "noSheet" }
  /** The sheet has no column for what is to be written. */
  | { readonly kind: "noColumn"; readonly column: AttendanceColumn }
  | Exclude<LogWritten, { readonly kind: "written" | "occupied" | "changedMeanwhile" | "noSheet" }>;

/** So often the sheet is read again, where someone else has written in it meanwhile. */
const MOST_ATTEMPTS = 5;

/**
 * Writes changes of attendance, with what the log says of them, at one go. The sheet is read first, and each member's rows
 * must be as they were seen: what someone else has changed meanwhile stands, and is a conflict for people to settle.
 * @param edits each of another member
 */
export async function writeAttendance(
  edits: readonly AttendanceEdit[],
  language: NameLanguage,
): Promise<Answer<AttendanceWritten>> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const found = await askExcel((context) =>
      findPart(context, { name: "attendance", layout: ATTENDANCE, mappedIn: ({ attendance }) => attendance }),
    );
    if (!found.ok) return found;
    if (found.value.kind !== "found") return { ok: true, value: { kind: "noSheet" } };
    const { table } = found.value;
    const placed = edits.map((edit) => placeOf(edit, table));
    const conflicts = placed.flatMap((rows, index) => (rows === null ? [index] : []));
    const done = { ok: true, value: { kind: "written", conflicts } } as const;
    const current = edits.flatMap((edit, index) => {
      const rows = placed[index] ?? null;
      return rows === null || edit.edits.length === 0 ? [] : [{ edit, rows }];
    });
    if (current.length === 0) return done;
    const writing = cellsOf(current, table);
    if (writing.lacking !== null) return { ok: true, value: { kind: "noColumn", column: writing.lacking } };
    const answer = await write(writing, current, language);
    if (answer === "written") return done;
    if (answer !== "again") return answer;
  }
  return { ok: true, value: { kind: "busy" } };
}

interface Placed {
  readonly edit: AttendanceEdit;
  readonly rows: readonly TableRow<AttendanceColumn>[];
}

/** Where a member's rows stand now; null where they are not as they were seen. */
function placeOf({ isOf, seen }: AttendanceEdit, table: FoundTable<AttendanceColumn>): Placed["rows"] | null {
  const rows = table.rows.filter(({ cells }) => isOf(cells.member));
  const isSeen = rows.length === seen.length && rows.every(({ cells }, index) => isSameRow(cells, seen[index]?.cells));
  return isSeen ? rows : null;
}

const FIELDS: readonly AttendanceField[] = ["delegate", "from", "to", "proxy", "how"];

function isSameRow(a: AttendanceRow["cells"], b: AttendanceRow["cells"] | undefined): boolean {
  return b !== undefined && FIELDS.every((field) => shown(a[field]) === shown(b[field]));
}

function shown(cell: Cell): string {
  const content = contentOf(cell);
  return content !== null && isCellError(content) ? content.error : (textOf(content) ?? "");
}

interface Writing {
  readonly contents: readonly Contents[];
  /** What stands there, and is to be replaced. */
  readonly replaced: readonly Contents[];
  /** A column that the sheet does not have, and that something is to be written in. */
  readonly lacking: AttendanceColumn | null;
}

/** The cells that are written: those of the members' rows, and below the table the rows that are added. */
function cellsOf(current: readonly Placed[], table: FoundTable<AttendanceColumn>): Writing {
  let end = table.headingRow + table.rows.length + 1;
  const rows = current.flatMap(({ edit, rows: own }) =>
    edit.edits.map(({ index, cells }) => {
      const row = index === null ? undefined : own[index];
      if (row === undefined) end += 1;
      return { cells, row, sheetRow: row?.sheetRow ?? end - 1 };
    }),
  );
  const filled = rows.flatMap(({ cells, row, sheetRow }) =>
    (Object.entries(cells) as [AttendanceField, string][]).map(([field, said]) => ({
      field,
      said,
      sheetRow,
      held: row?.cells[field] ?? null,
      column: table.columns.get(field),
    })),
  );
  const inColumns = filled.flatMap(({ column, ...cell }) => (column === undefined ? [] : [{ ...cell, column }]));
  const contentsWith = (contentIn: (cell: (typeof inColumns)[number]) => CellContent): Contents[] =>
    contentsOfCells(
      table.sheet,
      inColumns.map((cell) => ({ row: cell.sheetRow, column: cell.column, content: contentIn(cell) })),
    );
  return {
    contents: contentsWith(({ said }) => text(said)),
    replaced: contentsWith(({ held }) => contentOfCell(held)),
    lacking: filled.find(({ column, said }) => column === undefined && said !== "")?.field ?? null,
  };
}

async function write(
  { contents, replaced }: Writing,
  current: readonly Placed[],
  language: NameLanguage,
): Promise<"written" | "again" | Answer<AttendanceWritten>> {
  const entries = current.flatMap(({ edit: { entry } }) => (entry === null ? [] : [entry]));
  if (entries.length > 0) {
    const logged = await addRowsToLog(entries, language, contents, replaced);
    if (!logged.ok) return logged;
    switch (logged.value.kind) {
      case "written":
        return "written";
      case "occupied":
      case "changedMeanwhile":
      case "noSheet":
        return "again";
      default:
        return { ok: true, value: logged.value };
    }
  }
  return writeUnlogged(contents, replaced);
}

async function writeUnlogged(
  contents: readonly Contents[],
  mayReplace: MayReplace,
): Promise<"written" | "again" | Answer<AttendanceWritten>> {
  const change = { newSheets: [], looks: [], contents, deletedSheets: [] };
  const answer = await applyChange(change, mayReplace);
  if (!answer.ok) return answer;
  switch (answer.value.kind) {
    case "written":
    case "unchanged":
      return "written";
    case "occupied":
    case "changedMeanwhile":
    case "noSheet":
      return "again";
    default:
      return { ok: true, value: answer.value };
  }
}
