import fc from "fast-check";
import { type Apportioned, apportion } from "../../../src/domain/elections/apportion";
import type { Method } from "../../../src/domain/elections/method";
import { whole } from "../../../src/domain/numbers/exact";

export const DIVISOR_METHODS = ["dhondt", "sainte-lague", "modified-sainte-lague"] as const;
export const METHODS: readonly Method[] = [...DIVISOR_METHODS, "largest-remainder"];

/** Small numbers, so that ties are frequent; at least one vote. */
export const votesOfLists = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 12 }) },
      { weight: 1, arbitrary: fc.constantFrom(14, 21, 28, 42, 70) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 100_000 }) },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .filter((votes) => votes.some((own) => own > 0));

export const seatsToFill = fc.integer({ min: 1, max: 15 });

export function counted(
  votes: readonly number[],
  seats: number,
  method: Method,
  lots: readonly number[] = [],
): Apportioned {
  const result = apportion({ votes: votes.map(whole), seats, method, lots });
  if (result.kind === "noVotes") throw new Error("The test itself is wrong: there are no votes");
  return result;
}

/** With every lot that is needed drawn in the order of the lists. */
export function drawn(votes: readonly number[], seats: number, method: Method): Apportioned {
  return counted(votes, seats, method, [...votes.keys()]);
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
