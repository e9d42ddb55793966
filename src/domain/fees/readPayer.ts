import { type Cell, isCellError } from "../cell";
import { type Problem, message } from "../message";
import type { Exact } from "../numbers/exact";
import { readNonNegative } from "../numbers/readNonNegative";
import { isZero } from "../numbers/sign";
import { fail, ok, type Result } from "../result";

/** What a member's two cells say: whether it pays by its population or an agreed amount, or takes no part. */
export type MemberRead =
  | { readonly kind: "population"; readonly population: Exact }
  | { readonly kind: "agreed"; readonly amount: Exact }
  | { readonly kind: "blank" }
  | MemberProblem;

/** What is wrong, and with which of the two cells. */
export interface MemberProblem {
  readonly kind: "problem";
  readonly about: "population" | "agreed";
  readonly problem: Problem;
}

/**
 * Reads what a member's fee hangs on. An agreed amount (kroner) stands in place of the formula's, also where there is no
 * population (a county has none). A population of 0 is a problem and not a fee, since older versions of Excel hand over
 * a blank as 0; for the same reason the number 0 is no agreed amount, and a member that is to pay nothing has the text
 * "0 kr".
 */
export function readPayer(population: Cell, agreed: Cell): MemberRead {
  if (isCellError(population)) return problemWith("population", message("cell.error", { error: population.error }));
  const amount = readAgreed(agreed);
  if (!amount.ok) return problemWith("agreed", amount.problem);
  if (amount.value !== null) return { kind: "agreed", amount: amount.value };
  const inhabitants = readPopulation(population);
  if (!inhabitants.ok) return problemWith("population", inhabitants.problem);
  return inhabitants.value === null ? { kind: "blank" } : { kind: "population", population: inhabitants.value };
}

export function problemWith(about: "population" | "agreed", problem: Problem): MemberProblem {
  return { kind: "problem", about, problem };
}

function readAgreed(cell: Cell): Result<Exact | null> {
  return cell === 0 ? ok(null) : readNonNegative(cell);
}

function readPopulation(cell: Cell): Result<Exact | null> {
  const number = readNonNegative(cell);
  return number.ok && number.value !== null && isZero(number.value) ? fail(message("population.zero", {})) : number;
}
