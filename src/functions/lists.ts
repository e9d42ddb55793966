import type { Cell } from "../domain/cell";
import type { Exact } from "../domain/numbers/exact";
import { readNonNegative } from "../domain/numbers/readNonNegative";
import { plainContent } from "../domain/plainContent";
import { ok, type Result } from "../domain/result";

/** A list of an election, as its cells say. */
export interface List {
  /** Its row in the range, from 0. */
  readonly row: number;
  /** What it is called; its row number, from 1, where it has no name. */
  readonly name: string;
  readonly votes: Exact;
}

/** Reads votes, or a name and votes. Null where there are no votes: such a row takes no part. */
export function readList(cells: readonly Cell[], columns: number, row: number): Result<List | null> {
  const votes = readNonNegative(cells[columns - 1] ?? null);
  if (!votes.ok) return votes;
  const name = plainContent(columns === 1 ? null : (cells[0] ?? null));
  if (!name.ok) return name;
  if (votes.value === null) return ok(null);
  return ok({ row, name: String(name.value ?? row + 1).trim(), votes: votes.value });
}
