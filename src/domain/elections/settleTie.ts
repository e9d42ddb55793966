import { compareRatios } from "../numbers/ratio";
import { type Claim, compareClaims } from "./claim";

/** Claims to the last seats that are equal, where there are fewer seats than claims. */
export interface Tie {
  /** The lists, from 0, in ascending order. */
  readonly lists: readonly number[];
  /** How many seats there are for them. */
  readonly seats: number;
}

export interface Lot extends Tie {
  /** Those of them that have been drawn for a seat, in the order they were. */
  readonly drawn: readonly number[];
}

export interface Settled {
  /** The claims that give a seat, in order; fewer than the seats where a lot is needed that is not drawn. */
  readonly won: readonly Claim[];
  /** Lists with one quotient, where more votes or lots decided between them; null where no such tie mattered. */
  readonly tie: Tie | null;
  /** Those of them with the same votes too, where it takes lots; null where it does not. */
  readonly lot: Lot | null;
}

/**
 * Looks at the last seats: where claims that got one and claims that did not are equal in quotient and in votes, lots
 * decide (kommuneloven § 7-6), and who got one so far was chance.
 * @param won the claims that got a seat, the strongest first
 * @param others those that did not, the strongest last
 * @param lots lists in the order they were drawn; those between whom no lot is needed are passed over
 */
export function settleTie(won: readonly Claim[], others: readonly Claim[], lots: readonly number[]): Settled {
  const last = won.at(-1);
  const next = others.at(-1);
  if (last === undefined || next === undefined || compareRatios(last.quotient, next.quotient) !== 0) {
    return { won, tie: null, lot: null };
  }
  const tie = equalTo(won, others, (claim) => compareRatios(claim.quotient, last.quotient) === 0);
  if (compareClaims(last, next) !== 0) return { won, tie: tieOf(tie), lot: null };

  const equal = equalTo(won, others, (claim) => compareClaims(claim, last) === 0);
  const claimOf = new Map(equal.claims.map((claim) => [claim.list, claim]));
  const drawn = [...new Set(lots)]
    .map((list) => claimOf.get(list))
    .filter((claim) => claim !== undefined)
    .slice(0, equal.seats);
  return {
    won: [...won.slice(0, won.length - equal.seats), ...drawn],
    tie: tieOf(tie),
    lot: { ...tieOf(equal), drawn: drawn.map(({ list }) => list) },
  };
}

/** The claims that are equal to the last one that won, and how many of them did. */
interface Equal {
  readonly claims: readonly Claim[];
  readonly seats: number;
}

function equalTo(won: readonly Claim[], others: readonly Claim[], isEqual: (claim: Claim) => boolean): Equal {
  const withSeat = won.filter(isEqual);
  return { claims: [...withSeat, ...others.filter(isEqual)], seats: withSeat.length };
}

function tieOf({ claims, seats }: Equal): Tie {
  return { lists: claims.map(({ list }) => list).sort((a, b) => a - b), seats };
}
