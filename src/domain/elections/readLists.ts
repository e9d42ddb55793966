import { type Gender, readGender } from "../board/gender";
import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import { compare, isEqual } from "../numbers/compare";
import { type Exact, ZERO } from "../numbers/exact";
import { readNonNegative } from "../numbers/readNonNegative";
import { readText } from "../readText";
import type { Result } from "../result";
import type { RowProblem } from "../rowProblem";
import { normalWord } from "../words";

export type ListField =
  "election" | "list" | "place" | "name" | "gender" | "member" | "office" | "votes" | "secondCount" | "secondVote";

/** One row of the lists' sheet as it stands. */
export interface ListRow {
  /** The row of the sheet's table, from 0. */
  readonly row: number;
  readonly cells: Readonly<Record<ListField, Cell>>;
}

/** A name on a list. What stands of it may be nothing but its place. */
export interface Candidate {
  readonly row: number;
  readonly name: string | null;
  readonly gender: Gender | null;
  readonly member: string | null;
  readonly votes: Exact | null;
  /** What the second teller has counted. */
  readonly secondCount: Exact | null;
  readonly secondVote: Exact | null;
}

/** A list of an election, or one of several proposals, with the votes that it got. */
export interface ElectionList {
  readonly name: string;
  /** Its first row, where its votes stand. */
  readonly row: number;
  /** In the order of their places; those without one come last, as they stand. */
  readonly candidates: readonly Candidate[];
  /** Null where nothing is filled in. */
  readonly votes: Exact | null;
  readonly secondVote: Exact | null;
}

export interface Lists {
  readonly lists: readonly ElectionList[];
  readonly problems: readonly RowProblem<ListField>[];
}

/**
 * Reads the lists of one election: the rows of a list in a sheet belong to it by its name, wherever they stand. What two
 * tellers have counted must agree; where they do not, both rows are named and the votes count for nothing.
 * @param rows those of the election
 */
export function readLists(rows: readonly ListRow[]): Lists {
  const problems: RowProblem<ListField>[] = [];
  const groups = new Map<string, { readonly name: string; readonly rows: ListRow[] }>();
  for (const row of rows) {
    const list = readText(row.cells.list);
    const name = list.ok ? list.value : null;
    if (name === null) {
      problems.push({
        row: row.row,
        field: "list",
        problem: list.ok ? message("list.nameless", {}) : list.problem,
      });
      continue;
    }
    const group = groups.get(normalWord(name)) ?? { name, rows: [] };
    groups.set(normalWord(name), group);
    group.rows.push(row);
  }
  const lists = [...groups.values()].flatMap((group): ElectionList[] => {
    const [first] = group.rows;
    if (first === undefined) return [];
    const read = readerOf(problems);
    const placed = group.rows.map((row) => ({ row, place: read(row.row, "place", readNonNegative(row.cells.place)) }));
    const candidates = placed
      .sort((a, b) => comparePlaces(a.place, b.place))
      .map(({ row: { row, cells } }): Candidate => {
        return {
          row,
          name: read(row, "name", readText(cells.name)),
          gender: read(row, "gender", readGender(cells.gender)),
          member: read(row, "member", readText(cells.member)),
          ...votesOf({ row, cells }, problems),
          secondVote: read(row, "secondVote", readNonNegative(cells.secondVote)),
        };
      });
    const own = candidates.find(({ row }) => row === first.row);
    return [
      {
        name: group.name,
        row: first.row,
        candidates,
        votes: own?.votes ?? null,
        secondVote: own?.secondVote ?? null,
      },
    ];
  });
  return { lists, problems };
}

type Read = <Value>(row: number, field: ListField, result: Result<Value, SheetProblem>) => Value | null;

function readerOf(problems: RowProblem<ListField>[]): Read {
  return (row, field, result) => {
    if (result.ok) return result.value;
    problems.push({ row, field, problem: result.problem });
    return null;
  };
}

function votesOf({ row, cells }: ListRow, problems: RowProblem<ListField>[]): Pick<Candidate, "votes" | "secondCount"> {
  const read = readerOf(problems);
  const votes = read(row, "votes", readNonNegative(cells.votes));
  const secondCount = read(row, "secondCount", readNonNegative(cells.secondCount));
  if (secondCount === null || (votes !== null && isEqual(votes, secondCount))) return { votes, secondCount };
  problems.push({
    row,
    field: "secondCount",
    problem: message("item.tellersDiffer", { first: votes ?? ZERO, second: secondCount }),
  });
  return { votes: null, secondCount };
}

function comparePlaces(a: Exact | null, b: Exact | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return compare(a, b);
}
