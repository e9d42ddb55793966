import { type Cell, isCellError } from "../cell";
import { type Problem, message } from "../message";
import type { Exact } from "../numbers/exact";
import { readNonNegative } from "../numbers/readNonNegative";
import { isZero } from "../numbers/sign";
import { fail, ok, type Result } from "../result";
import { agreedFee, fee, type Fee } from "./fee";
import type { FeeRule } from "./feeRule";

/** One member's fee as the cells allow: a fee, nothing where nothing is filled in, or what is wrong with which cell. */
export type MemberFee =
  | { readonly kind: "fee"; readonly fee: Fee }
  | { readonly kind: "blank" }
  | { readonly kind: "problem"; readonly about: "population" | "agreed"; readonly problem: Problem };

/**
 * The fee of a member from what its cells say. An agreed amount stands in place of the formula's, also where there is no
 * population (a county has none). A population of 0 is a problem and not a fee, since older versions of Excel hand over
 * a blank as 0; for the same reason the number 0 is no agreed amount, and a member that is to pay nothing has the text
 * "0 kr".
 */
export function memberFee(population: Cell, agreed: Cell, rule: FeeRule): MemberFee {
  if (isCellError(population)) return problemWith("population", message("cell.error", { error: population.error }));
  const amount = readAgreed(agreed);
  if (!amount.ok) return problemWith("agreed", amount.problem);
  if (amount.value !== null) return { kind: "fee", fee: agreedFee(amount.value) };
  const inhabitants = readPopulation(population);
  if (!inhabitants.ok) return problemWith("population", inhabitants.problem);
  return inhabitants.value === null ? { kind: "blank" } : { kind: "fee", fee: fee(inhabitants.value, rule) };
}

function problemWith(about: "population" | "agreed", problem: Problem): MemberFee {
  return { kind: "problem", about, problem };
}

function readAgreed(cell: Cell): Result<Exact | null> {
  return cell === 0 ? ok(null) : readNonNegative(cell);
}

function readPopulation(cell: Cell): Result<Exact | null> {
  const number = readNonNegative(cell);
  return number.ok && number.value !== null && isZero(number.value) ? fail(message("population.zero", {})) : number;
}
