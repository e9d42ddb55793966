import { bylawIdOf } from "../domain/bylaws/bylawId";
import { readRole } from "../domain/board/seat";
import { readYear } from "../domain/calendar/readYear";
import { type Cell, contentOf, textOf } from "../domain/cell";
import { readNumber } from "../domain/numbers/readNumber";
import { readBallot } from "../domain/votes/ballot";
import { normalWord } from "../domain/words";
import type { Rectangle } from "./address";
import { isInvoiceBasis } from "./isInvoiceBasis";
import { isMinutes } from "./isMinutes";
import { allNames, meetingDetailOf, type Part, PART_NAMES, PARTS, type SheetLayout } from "./layout";
import { type HeadingMeaning, meaningOf } from "./recogniseHeading";
import type { SheetCells } from "./sheetCells";

/** A heading of a table and the column of the sheet it stands over, from 0. */
export interface Heading {
  readonly text: string;
  readonly column: number;
}

/** What only the user knows. */
export type Question =
  /** Several headings may stand over the field, and none is surer than the others. */
  | { readonly kind: "whichHeading"; readonly field: string; readonly columns: readonly number[] }
  /** The column has no heading, and the table seems to go on beyond it. */
  | { readonly kind: "gap"; readonly column: number }
  /** A table with the same headings begins below, and is not part of this one. */
  | { readonly kind: "another"; readonly row: number };

/** A table that may be what a part of the workbook is read from. Rows and columns are the sheet's, from 0. */
export interface Candidate {
  readonly part: Part;
  readonly sheet: string;
  readonly headingRow: number;
  readonly left: number;
  readonly right: number;
  /** The last row before a blank one; the heading row where there is none. */
  readonly lastRow: number;
  readonly headings: readonly Heading[];
  readonly columns: ReadonlyMap<string, number>;
  readonly questions: readonly Question[];
  /** Whether the headings or the cells below leave no doubt, make it likely, or something must be asked. */
  readonly certainty: Certainty;
}

export type Certainty = "sure" | "likely" | "unsure";
export type Candidates = Readonly<Record<Part, readonly Candidate[]>>;

/** So far down a sheet headings are looked for. */
const HEADING_ROWS = 500;
/** So many rows say what a column holds. */
const ROWS_LOOKED_AT = 60;

/**
 * Looks for the tables of a partnership wherever they stand on the sheets, by headings of ours or their synonyms and by
 * what stands below them. For each part the likeliest first. An invoice basis and minutes of ours name members, and are no lists of them.
 */
export function recognise(sheets: readonly SheetCells[]): Candidates {
  const found = sheets.filter((cells) => !isInvoiceBasis(cells) && !isMinutes(cells)).flatMap(tablesOn);
  const proposed = found.filter((table) => !isOfAnotherPart(table, found) && !isInsideAnother(table, found));
  const ofPart = (part: Part): Candidate[] =>
    proposed
      .filter(({ candidate }) => candidate.part === part)
      .sort((a, b) => rank(a.candidate) - rank(b.candidate) || b.score - a.score)
      .map((table) => askingOfAnother(table, proposed));
  return Object.fromEntries(PART_NAMES.map((part) => [part, ofPart(part)])) as Record<Part, Candidate[]>;
}

const CERTAINTIES: readonly Certainty[] = ["sure", "likely", "unsure"];

function rank({ certainty }: Candidate): number {
  return CERTAINTIES.indexOf(certainty);
}

/** What a part would be with the headings of a row: those between two columns, and what goes on from there without a gap. */
export function candidateAt(part: Part, cells: SheetCells, headingRow: number, left: number, right: number): Candidate {
  const row = headingRow - cells.top;
  const headings = cells.rows[row] ?? [];
  const isFilled = (index: number): boolean => contentOf(headings[index] ?? null) !== null;
  const run = { row, left: left - cells.left, right: right - cells.left };
  while (isFilled(run.left - 1)) run.left -= 1;
  while (isFilled(run.right + 1)) run.right += 1;
  return judge(part, cells, run, []).candidate;
}

/** The row of a selection that looks most like headings of a part. @returns null where the selection is blank */
export function candidateInSelection(
  part: Part,
  cells: SheetCells,
  { top, left, bottom, right }: Omit<Rectangle, "sheet">,
): Candidate | null {
  const candidates = cells.rows.flatMap((rowCells, index) => {
    const row = cells.top + index;
    const filled = rowCells.flatMap((cell, at) => (contentOf(cell) === null ? [] : [cells.left + at]));
    const selected = filled.filter((column) => column >= left && column <= right);
    if (row < top || row > bottom || selected.length === 0) return [];
    return [candidateAt(part, cells, row, Math.min(...selected), Math.max(...selected))];
  });
  const known = ({ columns, questions }: Candidate): number => columns.size + questions.length;
  const most = Math.max(...candidates.map(known));
  return candidates.find((candidate) => known(candidate) === most) ?? null;
}

interface Table {
  readonly candidate: Candidate;
  readonly score: number;
  readonly evidence: Evidence;
}

/** A run of headings in a row, by the indexes of the cells. */
interface Run {
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

type Meanings = ReadonlyMap<number, HeadingMeaning>;

function tablesOn(cells: SheetCells): Table[] {
  return cells.rows.slice(0, HEADING_ROWS).flatMap((rowCells, row) => {
    const runs = runsOf(rowCells).map((run) => ({ ...run, row }));
    return PART_NAMES.flatMap((part) => runs.flatMap((_, index) => tablesAt(part, cells, runs, index)));
  });
}

/** The table of a run, and first the one that reaches over a column without a heading, where it seems to go on. */
function tablesAt(part: Part, cells: SheetCells, runs: readonly Run[], index: number): Table[] {
  const run = runs[index];
  const alone = run === undefined ? null : tableOf(part, cells, run);
  if (run === undefined || alone === null) return [];
  const beyond = [runs[index - 1], runs[index + 1]].filter(
    (next) => next !== undefined && goesOn(part, cells, run, next),
  ) as Run[];
  if (beyond.length === 0) return [alone];
  const left = Math.min(run.left, ...beyond.map((next) => next.left));
  const right = Math.max(run.right, ...beyond.map((next) => next.right));
  const gaps = [run.left - 1, run.right + 1].filter((gap) => gap > left && gap < right);
  const questions = gaps.map((gap): Question => ({ kind: "gap", column: cells.left + gap }));
  return [judge(part, cells, { ...run, left, right }, questions), judge(part, cells, run, questions)];
}

function runsOf(cells: readonly Cell[]): { left: number; right: number }[] {
  const runs: { left: number; right: number }[] = [];
  cells.forEach((cell, index) => {
    if (contentOf(cell) === null) return;
    const last = runs.at(-1);
    if (last?.right === index - 1) last.right = index;
    else runs.push({ left: index, right: index });
  });
  return runs;
}

function tableOf(part: Part, cells: SheetCells, run: Run): Table | null {
  const fields = new Set(fieldsIn(part, cells, run));
  const { required }: SheetLayout<string> = PARTS[part];
  if (!required.every((field) => fields.has(field))) return null;
  const table = judge(part, cells, run, []);
  return table.evidence === "none" ? null : table;
}

function fieldsIn(part: Part, cells: SheetCells, run: Run): string[] {
  return [...meaningsIn(part, headingsIn(cells, run)).values()].map(({ field }) => field);
}

/** Whether a table goes on beyond one column without a heading: with fields it lacks and none it has, and no table alone. */
function goesOn(part: Part, cells: SheetCells, run: Run, next: Run): boolean {
  const isNear = next.left === run.right + 2 || next.right === run.left - 2;
  const has = fieldsIn(part, cells, run);
  const more = fieldsIn(part, cells, next);
  return (
    isNear &&
    more.length > 0 &&
    !more.some((field) => has.includes(field)) &&
    PART_NAMES.every((other) => tableOf(other, cells, next) === null)
  );
}

function headingsIn(cells: SheetCells, { row, left, right }: Run): Heading[] {
  return (cells.rows[row] ?? []).flatMap((cell, index) => {
    const text = index < left || index > right ? null : textOf(cell);
    return text === null ? [] : [{ text, column: cells.left + index }];
  });
}

function meaningsIn(part: Part, headings: readonly Heading[]): Meanings {
  return new Map(
    headings.flatMap(({ text, column }) => {
      const meaning = meaningOf(part, text);
      return meaning === null ? [] : [[column, meaning] as const];
    }),
  );
}

function judge(part: Part, cells: SheetCells, run: Run, asked: readonly Question[]): Table {
  const headings = headingsIn(cells, run);
  const meanings = meaningsIn(part, headings);
  const { columns, questions } = settle(meanings);
  const rows = rowsBelow(cells, run);
  const evidence = evidenceOf({ part, cells, rows, headings, columns, meanings });
  const all = [...questions, ...asked];
  const isNamed = allNames(PARTS[part].names).map(normalWord).includes(normalWord(cells.name));
  const names = [...meanings.values()].reduce((sum, { isExact }) => sum + (isExact ? 3 : 2), 0);
  return {
    evidence,
    score: names + (isNamed ? 5 : 0) + (rows.length > 0 ? 1 : 0),
    candidate: {
      part,
      sheet: cells.name,
      headingRow: cells.top + run.row,
      left: cells.left + run.left,
      right: cells.left + run.right,
      lastRow: cells.top + run.row + rows.length,
      headings,
      columns,
      questions: all,
      certainty: all.length > 0 ? "unsure" : evidence === "strong" ? "sure" : "likely",
    },
  };
}

/** One heading for each field: the layout's own name before a synonym. Where two are as good, neither is taken. */
function settle(meanings: Meanings): Pick<Candidate, "columns" | "questions"> {
  const columns = new Map<string, number>();
  const questions: Question[] = [];
  for (const field of new Set([...meanings.values()].map((meaning) => meaning.field))) {
    const all = [...meanings].filter(([, meaning]) => meaning.field === field);
    const exact = all.filter(([, { isExact }]) => isExact);
    const best = (exact.length > 0 ? exact : all).map(([column]) => column);
    const [only] = best;
    if (best.length > 1) questions.push({ kind: "whichHeading", field, columns: best });
    else if (only !== undefined) columns.set(field, only);
  }
  return { columns, questions };
}

function rowsBelow(cells: SheetCells, { row, left, right }: Run): (readonly Cell[])[] {
  const below = cells.rows.slice(row + 1);
  const end = below.findIndex((rowCells) => rowCells.slice(left, right + 1).every((cell) => contentOf(cell) === null));
  return end === -1 ? below : below.slice(0, end);
}

/** How much what stands under the headings, or beside them, speaks for the part. */
type Evidence = "strong" | "weak" | "none";

interface Judged {
  readonly part: Part;
  readonly cells: SheetCells;
  readonly rows: readonly (readonly Cell[])[];
  readonly headings: readonly Heading[];
  readonly columns: ReadonlyMap<string, number>;
  readonly meanings: Meanings;
}

function evidenceOf(judged: Judged): Evidence {
  const { part, headings, meanings } = judged;
  const fields = new Set([...meanings.values()].map(({ field }) => field));
  const hasAny = (...wanted: string[]): boolean => wanted.some((field) => fields.has(field));
  switch (part) {
    case "members":
      if (mostly(judged, "population", isNumber) || mostly(judged, "number", isNumber)) return "strong";
      return hasAny("population", "number", "weight", "agreed", "kind") ? "weak" : "none";
    case "bylaws":
      if (some(judged, "rule", isRuleId)) return "strong";
      return hasAny("source", "scope", "severity") && isExact(meanings, "rule") ? "weak" : "none";
    case "agenda":
      return hasAny("for", "against", "proposal", "decision", "outcome", "kind") ? "strong" : "weak";
    case "votes":
      return headings.some(({ column }) => !meanings.has(column) && mostlyAt(judged, column, isVote))
        ? "strong"
        : "none";
    case "board":
      if (mostly(judged, "seat", isRole)) return "strong";
      return hasAny("name", "member", "gender", "office") ? "weak" : "none";
    case "log":
      return hasAny("time", "after") ? "strong" : "none";
    case "brackets":
      return mostly(judged, "from", isNumber) && mostly(judged, "value", isNumber) ? "strong" : "none";
    case "index":
      return mostly(judged, "year", isYear) && mostly(judged, "change", isNumber) ? "strong" : "none";
    case "attendance":
      return hasAny("proxy", "delegate") && hasAny("from", "to", "how") ? "weak" : "none";
    case "lists":
      return isExact(meanings, "list") && hasAny("place", "votes") ? "weak" : "none";
    case "meeting":
      return some(judged, "detail", isMeetingDetail) ? "strong" : "none";
  }
}

function isMeetingDetail(cell: Cell): boolean {
  const text = textOf(cell);
  return text !== null && meetingDetailOf(text) !== null;
}

function cellsUnder({ cells, rows }: Judged, column: number | undefined): Cell[] {
  if (column === undefined) return [];
  return rows.slice(0, ROWS_LOOKED_AT).flatMap((row) => {
    const cell = row[column - cells.left] ?? null;
    return contentOf(cell) === null ? [] : [cell];
  });
}

function some(judged: Judged, field: string, test: (cell: Cell) => boolean): boolean {
  return cellsUnder(judged, judged.columns.get(field)).some(test);
}

function mostly(judged: Judged, field: string, test: (cell: Cell) => boolean): boolean {
  const column = judged.columns.get(field);
  return column !== undefined && mostlyAt(judged, column, test);
}

function mostlyAt(judged: Judged, column: number, test: (cell: Cell) => boolean): boolean {
  const filled = cellsUnder(judged, column);
  return filled.length > 0 && filled.filter(test).length * 2 > filled.length;
}

function isExact(meanings: Meanings, field: string): boolean {
  return [...meanings.values()].some((meaning) => meaning.field === field && meaning.isExact);
}

function isNumber(cell: Cell): boolean {
  const number = readNumber(cell);
  return number.ok && number.value !== null;
}

function isYear(cell: Cell): boolean {
  const year = readYear(cell);
  return year.ok && year.value !== null;
}

function isRuleId(cell: Cell): boolean {
  return bylawIdOf(textOf(cell) ?? "") !== null;
}

function isVote(cell: Cell): boolean {
  return readBallot(cell).ok;
}

function isRole(cell: Cell): boolean {
  return readRole(cell).ok;
}

function overlaps(a: Candidate, b: Candidate): boolean {
  return a.sheet === b.sheet && a.left <= b.right && b.left <= a.right;
}

/** Another part explains clearly more of the same headings, and the cells say nothing for this one. */
function isOfAnotherPart({ candidate, evidence }: Table, all: readonly Table[]): boolean {
  const explained = (one: Candidate): number => one.columns.size + one.questions.length;
  return (
    evidence === "weak" &&
    all.some(
      ({ candidate: other }) =>
        other.part !== candidate.part &&
        other.headingRow === candidate.headingRow &&
        overlaps(other, candidate) &&
        explained(other) >= explained(candidate) + 2,
    )
  );
}

/** A heading row repeated among the rows of a table begins no table of its own. */
function isInsideAnother({ candidate }: Table, all: readonly Table[]): boolean {
  return all.some(
    ({ candidate: other }) =>
      other.part === candidate.part &&
      other.headingRow < candidate.headingRow &&
      candidate.headingRow <= other.lastRow &&
      overlaps(other, candidate),
  );
}

/** A list in several blocks, each under the same headings, is read as its first block only: that must be said. */
function askingOfAnother({ candidate }: Table, all: readonly Table[]): Candidate {
  const next = all.find(
    ({ candidate: other }) =>
      other.part === candidate.part &&
      other.sheet === candidate.sheet &&
      other.headingRow > candidate.lastRow &&
      [...candidate.columns].every(([field, column]) => other.columns.get(field) === column),
  );
  if (next === undefined) return candidate;
  const question: Question = { kind: "another", row: next.candidate.headingRow };
  return { ...candidate, questions: [...candidate.questions, question], certainty: "unsure" };
}
