import type { Cell } from "../../domain/cell";
import type { FeeRule } from "../../domain/fees/feeRule";
import { memberFee } from "../../domain/fees/memberFee";
import { add } from "../../domain/numbers/add";
import { ZERO } from "../../domain/numbers/exact";
import { fromCellNumber } from "../../domain/numbers/fromCellNumber";
import { multiply } from "../../domain/numbers/multiply";
import { isSettled } from "./isSettled";

/** The rate, their product, the base, the sum, and the amount in millionths. */
const ROUNDINGS = 5;

/**
 * Whether the formula of one member is sure to give the very number, blank or error that the custom function gives with
 * the same cells. Numbers must stand in the cells as numbers: text that the custom functions read (`8 098`, `0 kr`) and
 * spaces that they pass over are errors to a formula. Errors are the same whatever their code.
 */
export function isExactAsNative(population: Cell, agreed: Cell, rule: FeeRule): boolean {
  const outcome = memberFee(population, agreed, rule);
  if (outcome.kind === "problem") return true;
  if (outcome.kind === "fee" && outcome.fee.settledBy === "agreement") return typeof agreed === "number";
  if (!isEmpty(agreed) && agreed !== 0) return false;
  if (outcome.kind === "blank") return isEmpty(population);
  if (typeof population !== "number") return false;
  const amount = add(rule.base ?? ZERO, multiply(rule.rate, fromCellNumber(population)));
  return isSettled(amount, rule.unit, { largest: amount, roundings: ROUNDINGS });
}

function isEmpty(cell: Cell): boolean {
  return cell === null || cell === "";
}
