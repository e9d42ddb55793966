import type { Cell } from "../domain/cell";
import type { Sharer } from "../domain/fees/rateForNeed";
import { type MemberProblem, type MemberRead, readPayer } from "../domain/fees/readPayer";
import type { SolvedRate } from "../domain/fees/solveRate";
import { kroner, message, type Problem } from "../domain/message";
import type { Exact } from "../domain/numbers/exact";
import { readNonNegative } from "../domain/numbers/readNonNegative";
import { fail, ok, type Result } from "../domain/result";
import { type Arguments, type Failure, failure, type Rows } from "./declaration";
import { membersOf } from "./members";

/** Those who share a need, as their cells say. */
export interface Sharers {
  readonly kind: "sharers";
  readonly population: Rows<Cell>;
  /** What was read of each, row by row; null for a blank. */
  readonly results: readonly Result<Sharer | null>[];
  /** Those that could be read, in the same order. */
  readonly sharers: readonly Sharer[];
  /** The first that could not, and its row, from 1. */
  readonly firstProblem: (MemberProblem & { readonly row: number }) | null;
}

/** Reads populations and agreed amounts, or says that a range is missing or of another shape. */
export function readSharers(given: Arguments): Sharers | Failure {
  const members = membersOf(given);
  if (members.kind === "failure") return members;
  const { population } = members;
  const agreed = members.agreed?.flat() ?? null;
  const read = population.flat().map((cell, index) => readPayer(cell, agreed?.[index] ?? null));
  const first = read.findIndex(({ kind }) => kind === "problem");
  const problem = read[first];
  const row = Math.floor(first / (population[0]?.length ?? 1)) + 1;
  return {
    kind: "sharers",
    population,
    results: read.map(resultOf),
    sharers: read.filter((one) => one.kind !== "problem"),
    firstProblem: problem?.kind === "problem" ? { ...problem, row } : null,
  };
}

function resultOf(read: MemberRead): Result<Sharer | null> {
  if (read.kind === "problem") return fail(read.problem);
  return ok(read.kind === "blank" ? null : read);
}

/** The amount to be met, 0 or more. */
export function readNeed(given: Arguments): { readonly kind: "need"; readonly need: Exact } | Failure {
  const need = readNonNegative(given.cell("need"));
  if (!need.ok) return failure(need.problem, "need");
  return need.value === null ? failure(message("parameter.missing", {}), "need") : { kind: "need", need: need.value };
}

/** That no rate meets the need, with what can be met. */
export function unreachable({ least, most }: Exclude<SolvedRate, { readonly kind: "solved" }>): Problem {
  return most === null
    ? message("need.belowLeast", { least: kroner(least) })
    : message("need.unreachable", { least: kroner(least), most: kroner(most) });
}
