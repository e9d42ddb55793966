import { type Ratio, ratio } from "../numbers/ratio";
import { type Exact, ONE, ZERO } from "../numbers/exact";
import type { Apportioned } from "./apportion";
import { divisorAfter } from "./method";

/** A cell of the table of quotients. */
export interface QuotientCell {
  readonly quotient: Ratio;
  /** Which seat it won, from 1, in the order they were won; null where it won none. */
  readonly seat: number | null;
}

/** The quotients that an election was decided by, as they stand in the minutes. */
export interface QuotientTable {
  /** The columns: one divisor more than any list has seats. Empty under `largest-remainder`. */
  readonly divisors: readonly Exact[];
  /** A row a list; under `largest-remainder` one cell, what is left when the whole quotas are taken. */
  readonly rows: readonly (readonly QuotientCell[])[];
}

/** Every quotient up to each list's first that won nothing, exactly, and the seats they won. */
export function quotientTable({ count, seats, quotas, won, others }: Apportioned): QuotientTable {
  const { method, votes } = count;
  const seatsWon = votes.map((): number[] => []);
  for (const [index, { list }] of won.entries()) seatsWon[list]?.push(index + 1);
  if (method === "largest-remainder") {
    const inQuotas = quotas.reduce((all, own) => all + own, 0);
    const claims = new Map([...won, ...others].map((claim) => [claim.list, claim.quotient]));
    const rows = votes.map((_, list) => {
      const { numerator, denominator } = claims.get(list) ?? NOTHING_LEFT;
      const seat = seatsWon[list]?.[0];
      return [{ quotient: ratio(numerator, denominator), seat: seat === undefined ? null : inQuotas + seat }];
    });
    return { divisors: [], rows };
  }
  const columns = seats.reduce((most, own) => Math.max(most, own), 0) + 1;
  const divisors = Array.from({ length: columns }, (_, before) => divisorAfter(before, method));
  const rows = votes.map((own, list) =>
    divisors.map((divisor, column) => ({ quotient: ratio(own, divisor), seat: seatsWon[list]?.[column] ?? null })),
  );
  return { divisors, rows };
}

const NOTHING_LEFT: Ratio = { numerator: ZERO, denominator: ONE };
