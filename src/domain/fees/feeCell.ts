import { type Problem, message } from "../message";
import type { Exact } from "../numbers/exact";
import { toNumber } from "../numbers/toNumber";
import type { MemberFee } from "./memberFee";

/** What a cell of a column of amounts is to show: an amount in kroner, nothing, or what is wrong. */
export type FeeCell = number | null | Problem;

/** A member's fee as its cell shows it. */
export function feeCell(outcome: MemberFee): FeeCell {
  if (outcome.kind === "blank") return null;
  return outcome.kind === "problem" ? outcome.problem : amountCell(outcome.fee.amount);
}

/** An amount as its cell shows it; one that no Number holds is a problem, never infinite. */
export function amountCell(amount: Exact): number | Problem {
  const number = toNumber(amount);
  return Number.isFinite(number) ? number : message("number.tooLarge", {});
}
