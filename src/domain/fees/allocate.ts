import { kroner, type Message, message } from "../message";
import { add } from "../numbers/add";
import { divideProduct } from "../numbers/divideProduct";
import { type Exact, ONE, ZERO } from "../numbers/exact";
import { multiply } from "../numbers/multiply";
import { isNegative, isZero } from "../numbers/sign";
import { negate, subtract } from "../numbers/subtract";
import { sum } from "../numbers/sum";
import { toNumber } from "../numbers/toNumber";
import { wholeQuotient } from "../numbers/wholeQuotient";
import { fail, ok, type Result } from "../result";
import { handOut } from "./handOut";
import { restOf } from "./restOf";

/** A total split by weight. */
export interface Allocation {
  readonly total: Exact;
  readonly unit: Exact;
  readonly weights: readonly Exact[];
  /** The sum of the weights. */
  readonly weight: Exact;
  /** One a weight, in their order, each a whole number of units; they sum to the total. */
  readonly parts: readonly Exact[];
  /** The rows, from 0, that got a unit of what was left when all parts were rounded down. */
  readonly given: ReadonlySet<number>;
}

/**
 * Splits a total by weight so that the parts sum to it exactly: each is rounded down to the unit, and what is left goes
 * to the largest remainders. A negative total is the mirror image of the positive one.
 * @param total kroner, a multiple of the unit
 * @param weights each 0 or more
 * @param unit more than 0
 * @returns the parts, or that the total is no multiple of the unit or there is nobody to carry it
 */
export function allocate(total: Exact, weights: readonly Exact[], unit: Exact): Result<Allocation> {
  const over = restOf(total, unit);
  if (over !== null) return fail(message("amount.notMultiple", over));
  const weight = sum(weights);
  if (isZero(weight)) {
    return isZero(total)
      ? ok({ total, unit, weights, weight, parts: weights.map(() => ZERO), given: new Set() })
      : fail(message("weights.none", {}));
  }
  const size = isNegative(total) ? negate(total) : total;
  const units = wholeQuotient(size, unit);
  const shares = weights.map((own) => ({ ...divideProduct(units, own, weight), size: own }));
  const left = subtract(units, sum(shares.map(({ quotient }) => quotient)));
  const given = handOut(shares, toNumber(left));
  const parts = shares.map(({ quotient }, row) => {
    const part = multiply(given.has(row) ? add(quotient, ONE) : quotient, unit);
    return isNegative(total) ? negate(part) : part;
  });
  return ok({ total, unit, weights, weight, parts, given });
}

/**
 * How the part of a row came about.
 * @param row from 0
 */
export function allocationSteps({ total, unit, weights, weight, parts, given }: Allocation, row: number): Message[] {
  const own = weights[row];
  const part = parts[row];
  if (own === undefined || part === undefined) return [];
  const isGiven = given.has(row);
  const signed = isNegative(total) ? negate(unit) : unit;
  const roundedDown = isGiven ? subtract(part, signed) : part;
  const step = message("allocate.part", {
    total: kroner(total),
    own,
    weight,
    unit: kroner(unit),
    amount: kroner(roundedDown),
  });
  if (!isGiven) return [step];
  return [step, message("rest.given", { unit: kroner(signed), count: given.size, amount: kroner(part) })];
}
