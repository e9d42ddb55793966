import { textOf } from "../../../domain/cell";
import type { Candidate, ElectionList } from "../../../domain/elections/readLists";
import type { AgendaItem } from "../../../domain/meeting/decideItem";
import { message, type SheetProblem } from "../../../domain/message";
import { isEqual } from "../../../domain/numbers/compare";
import { ZERO } from "../../../domain/numbers/exact";
import { readNonNegative } from "../../../domain/numbers/readNonNegative";
import { toNumber } from "../../../domain/numbers/toNumber";
import { readBallotForm } from "../../../domain/votes/ballotForm";
import { BLANK, type CellContent, type Change, constant, type Contents } from "../../../workbook/change/change";
import { type CellToWrite, contentsOfCells } from "../../../workbook/change/contentsOfCells";
import type { FoundTable } from "../../../workbook/findTable";
import type { AgendaColumn, ListsColumn } from "../../../workbook/partnership";
import type { Place } from "../../../workbook/selectCells";
import { cellOf } from "../../places";
import { candidateText, listName } from "./standings";
import type { ElectionItem } from "./electionVerdict";

/** Which count a number belongs to. */
export type CountRound = "first" | "secondTeller" | "secondVote";

/** One number that is counted, and the cell it stands in. */
export interface CountField {
  readonly id: string;
  /** Whose votes; null for the blank ones. */
  readonly name: string | null;
  readonly sheet: string;
  readonly place: Place;
  /** What stands in the cell; empty for a blank. */
  readonly written: string;
}

/** The numbers of one count, and the headings that the sheets lack for it. */
export interface CountGroup {
  readonly round: CountRound;
  readonly fields: readonly CountField[];
  readonly missing: readonly MissingHeading[];
}

export type MissingHeading =
  | { readonly part: "lists"; readonly sheet: string; readonly column: ListsColumn }
  | { readonly part: "agenda"; readonly sheet: string; readonly column: AgendaColumn };

interface CountTables {
  readonly lists: FoundTable<ListsColumn>;
  readonly agenda: FoundTable<AgendaColumn>;
}

/** The numbers that an election is counted by: once, a second time where the ballot is secret, and of a second vote. */
export function countGroups(
  { item, election }: Pick<ElectionItem, "item" | "election">,
  tables: CountTables,
): CountGroup[] {
  const counted = countedOf(election);
  if (counted.length === 0) return [];
  const again = countedAgain(election);
  const rounds: readonly (readonly [CountRound, ListsColumn, "blank" | "secondBlank" | null, readonly Counted[]])[] = [
    ["first", "votes", "blank", counted],
    ...(isSecret(item) ? ([["secondTeller", "secondCount", "secondBlank", counted]] as const) : []),
    ...(again.length > 0 ? ([["secondVote", "secondVote", null, again]] as const) : []),
  ];
  return rounds.map(([round, column, blank, of]): CountGroup => {
    const own = fieldsIn(round, column, of, tables.lists);
    const blanks = blank === null || !hasBlank(election) ? NO_COUNTS : blankIn(round, blank, item, tables.agenda);
    return { round, fields: [...own.fields, ...blanks.fields], missing: [...own.missing, ...blanks.missing] };
  });
}

type Counts = Pick<CountGroup, "fields" | "missing">;

const NO_COUNTS: Counts = { fields: [], missing: [] };

function fieldsIn(
  round: CountRound,
  column: ListsColumn,
  of: readonly Counted[],
  lists: FoundTable<ListsColumn>,
): Counts {
  const fields = of.flatMap(({ name, row }): CountField[] => {
    const place = cellOf(lists, row, column);
    const written = textOf(lists.rows[row]?.cells[column] ?? null) ?? "";
    return place === null ? [] : [{ id: `${round}-${row}`, name, sheet: lists.sheet, place, written }];
  });
  return { fields, missing: fields.length === 0 ? [{ part: "lists", sheet: lists.sheet, column }] : [] };
}

/** The blank votes, which stand in the item's own row of the agenda. */
function blankIn(
  round: CountRound,
  column: "blank" | "secondBlank",
  item: AgendaItem,
  agenda: FoundTable<AgendaColumn>,
): Counts {
  const place = cellOf(agenda, item.row, column);
  if (place === null) return { fields: [], missing: [{ part: "agenda", sheet: agenda.sheet, column }] };
  const written = textOf(item.cells[column]) ?? "";
  return { fields: [{ id: `${round}-blank`, name: null, sheet: agenda.sheet, place, written }], missing: [] };
}

/** Whose votes are counted, and in which row of the lists' sheet they stand. */
interface Counted {
  readonly name: string;
  readonly row: number;
}

/** A list's votes stand on its first row; where candidates stand for themselves, each has its own. */
function countedOf({ method, lists }: ElectionItem["election"]): Counted[] {
  switch (method) {
    case "list":
      return lists.map(({ name, row }) => ({ name, row }));
    case "majority":
    case "alternatives":
      return lists.map(countedList);
    case "plurality":
      return lists.flatMap(({ candidates }) => candidates.map(countedCandidate));
    case "slate":
      return rivals(lists).map(countedCandidate);
    default:
      return [];
  }
}

function countedList(list: ElectionList): Counted {
  return { name: listName(list), row: list.row };
}

function countedCandidate(candidate: Candidate, index: number): Counted {
  return { name: candidateText(candidate) ?? String(index + 1), row: candidate.row };
}

/** Those of a slate whose seat more stand for. */
function rivals(lists: readonly ElectionList[]): Candidate[] {
  const most = Math.max(0, ...lists.map(({ candidates }) => candidates.length));
  const seats = Array.from({ length: most }, (_, place) => lists.flatMap(({ candidates }) => candidates[place] ?? []));
  return seats.filter((candidates) => candidates.length > 1).flat();
}

/** Whose votes are counted anew: all candidates', since § 7-8 does not say who may stand again; of proposals the two largest. */
function countedAgain({ result, lists }: ElectionItem["election"]): Counted[] {
  const isCounted = lists.some(({ secondVote }) => secondVote !== null);
  if (result?.method === "majority") {
    return isCounted || result.first.kind === "secondVoteNeeded" ? lists.map(countedList) : [];
  }
  if (result?.method !== "alternatives") return [];
  const { result: chosen } = result;
  const between = chosen.kind === "finalVoteNeeded" && chosen.proposals.length === 2 ? chosen.proposals : [];
  return lists
    .filter(({ secondVote }, index) => (isCounted && secondVote !== null) || between.includes(index))
    .map(countedList);
}

function hasBlank({ method }: ElectionItem["election"]): boolean {
  return method === "list" || method === "majority" || method === "alternatives";
}

function isSecret({ cells }: AgendaItem): boolean {
  const form = readBallotForm(cells.ballot);
  return form.ok && form.value === "secret";
}

/** What has been typed in a field, and what stood in its cell then. */
export interface Typed {
  readonly text: string;
  readonly over: string;
}

export type TypedCounts = Readonly<Partial<Record<string, Typed>>>;

/** What the field shows: what is typed and not yet written, or else what stands in its cell. */
export function shownCount({ id, written }: CountField, typed: TypedCounts): string {
  return typed[id]?.text ?? written;
}

/** What stands in the cell now, where someone else has written it while another number was being typed; else null. */
export function otherCount({ id, written }: CountField, typed: TypedCounts): string | null {
  const own = typed[id];
  return own === undefined || own.over === written || isSameCount(own.text, written) ? null : written;
}

/** What is typed and is not what stands in the cells: what has been written is no longer typed. */
export function withoutWritten(fields: readonly CountField[], typed: TypedCounts): TypedCounts {
  const left = fields.flatMap((field) => {
    const own = typed[field.id];
    return own === undefined || isSameCount(own.text, field.written) ? [] : [[field.id, own] as const];
  });
  return left.length === Object.keys(typed).length ? typed : Object.fromEntries(left);
}

function isSameCount(a: string, b: string): boolean {
  const [first, second] = [readNonNegative(a), readNonNegative(b)];
  if (!first.ok || !second.ok) return a.trim() === b.trim();
  if (first.value === null || second.value === null) return first.value === second.value;
  return isEqual(first.value, second.value);
}

/** Why what is typed in a field is no count; null where it is one, or is empty. */
export function countProblem(field: CountField, typed: TypedCounts): SheetProblem | null {
  const own = typed[field.id];
  if (own === undefined) return null;
  const number = readNonNegative(own.text);
  return number.ok ? null : number.problem;
}

/** By their ids the second teller's numbers that are not the first's, as they are shown; a field that is empty differs from nothing. */
export function differingTellers(groups: readonly CountGroup[], typed: TypedCounts): ReadonlyMap<string, SheetProblem> {
  const fieldsOf = (round: CountRound): readonly CountField[] =>
    groups.find((group) => group.round === round)?.fields ?? [];
  const firsts = fieldsOf("first");
  return new Map(
    fieldsOf("secondTeller").flatMap((field, index) => {
      const other = firsts[index];
      const second = readNonNegative(shownCount(field, typed));
      const first = readNonNegative(other === undefined ? null : shownCount(other, typed));
      if (!first.ok || !second.ok || second.value === null) return [];
      const counts = { first: first.value ?? ZERO, second: second.value };
      return isEqual(counts.first, counts.second) ? [] : [[field.id, message("item.tellersDiffer", counts)] as const];
    }),
  );
}

/** All that is typed and not yet written, as one change; null where nothing is. */
export function countChange(fields: readonly CountField[], typed: TypedCounts): Change | null {
  const changed = fields.flatMap((field) => {
    const own = typed[field.id];
    return own === undefined ? [] : [{ sheet: field.sheet, ...field.place, content: contentFor(own.text) }];
  });
  if (changed.length === 0) return null;
  const sheets = [...new Set(changed.map(({ sheet }) => sheet))];
  const contents = sheets.flatMap((sheet): Contents[] =>
    contentsOfCells(
      sheet,
      changed
        .filter((cell) => cell.sheet === sheet)
        .map(({ row, column, content }): CellToWrite => ({ row, column, content })),
    ),
  );
  return {
    newSheets: [],
    looks: contents.map(({ area }) => ({ area, numberFormat: "General" })),
    contents,
    deletedSheets: [],
  };
}

function contentFor(text: string): CellContent {
  const number = readNonNegative(text);
  return number.ok && number.value !== null ? constant(toNumber(number.value)) : BLANK;
}
