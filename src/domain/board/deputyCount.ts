import type { Cell } from "../cell";
import { textOf } from "../cell";
import type { SheetProblem } from "../message";
import { ok, type Result } from "../result";
import { normalWord } from "../words";
import { readBoardNumber } from "./boardValues";

/** How many deputies a body must have: a whole number, or as many as it has members. */
export type DeputyCount = number | "asMembers";

const AS_MEMBERS: readonly string[] = [
  "som medlemmer",
  "som medlemmene",
  "som medlemmane",
  "as members",
  "as many as members",
];

/** Reads how many deputies a body must have. Null for a blank. */
export function readDeputyCount(cell: Cell): Result<DeputyCount | null, SheetProblem> {
  return AS_MEMBERS.includes(normalWord(textOf(cell) ?? "")) ? ok("asMembers") : readBoardNumber(cell);
}
