import { type Message, message } from "../message";
import { type Exact, ONE, ZERO } from "../numbers/exact";
import { isZero } from "../numbers/sign";
import { type Claim, compareClaims } from "./claim";
import { openLot } from "./openLot";
import { settleTie, type Tie } from "./settleTie";

export interface PluralityCount {
  /** Each candidate's votes, 0 or more. */
  readonly votes: readonly Exact[];
  /** How many are to be elected, 1 or more. */
  readonly seats: number;
  /** Candidates, from 0, in the order lots were drawn. Only lots that are needed are looked at. */
  readonly lots: readonly number[];
}

/** Who has the most votes. That nobody has voted is an outcome, and so is that lots must be drawn. */
export type Plurality = { readonly kind: "noVotes" } | PluralityResult;

export interface PluralityResult {
  /** Where a lot is needed, those elected are the ones it cannot change. */
  readonly kind: "elected" | "lotNeeded";
  /** The candidates, from 0, those with most votes first. */
  readonly elected: readonly number[];
  /** Between whom a lot is still needed, and for how many seats. */
  readonly open: Tie | null;
  readonly usedLots: boolean;
  /** Seats that nobody has votes for. */
  readonly vacant: number;
  readonly steps: readonly Message[];
}

/**
 * Elects those with most votes, lots between equal ones: IKS-loven § 9 and samvirkelova § 53, where no more than half of
 * the votes is asked for.
 */
export function pluralityElection({ votes, seats, lots }: PluralityCount): Plurality {
  const ranked = votes
    .map((own, list): Claim => ({ list, votes: own, quotient: { numerator: own, denominator: ONE } }))
    .filter((claim) => !isZero(claim.votes))
    .sort(compareClaims);
  if (ranked.length === 0) return { kind: "noVotes" };
  const first = Math.max(0, ranked.length - seats);
  const { won, lot } = settleTie(ranked.slice(first).reverse(), ranked.slice(0, first), lots);
  const open = openLot(lot);
  const vacant = Math.max(0, seats - ranked.length);
  const fewest = won.at(-1)?.votes ?? ZERO;
  const steps: Message[] = won.length === 0 ? [] : [message("election.most", { seats: won.length, votes: fewest })];
  if (lot !== null) {
    const equal = ranked.find(({ list }) => lot.lists.includes(list))?.votes ?? ZERO;
    steps.push(
      message(open === null ? "election.lotDrawn" : "election.lotOpen", {
        candidates: lot.lists.length,
        votes: equal,
        seats: lot.seats,
      }),
    );
  }
  if (vacant > 0) steps.push(message("election.vacant", { seats: vacant }));
  return {
    kind: open === null ? "elected" : "lotNeeded",
    elected: won.map(({ list }) => list),
    open,
    usedLots: (lot?.drawn.length ?? 0) > 0,
    vacant,
    steps,
  };
}
