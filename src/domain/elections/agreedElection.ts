import type { Gender } from "../board/gender";
import { genderBalance } from "../board/genderBalance";
import { type Message, message } from "../message";

export interface Agreement {
  readonly seats: number;
  /** The genders of those nominated; null where one is not filled in. */
  readonly genders: readonly (Gender | null)[];
  /** Whether the body decided unanimously to elect by agreement; null where that is not noted. */
  readonly isDecidedUnanimously: boolean | null;
  /** Whether the nomination was adopted unanimously; null where that is not noted. */
  readonly isAdoptedUnanimously: boolean | null;
}

/** Whether those nominated are elected, and what stands in the way where they are not. */
export type AgreedElection =
  { readonly kind: "elected" } | { readonly kind: "notElected"; readonly faults: readonly Message[] };

/**
 * An election by agreement (kommuneloven § 7-7): a unanimous decision to use it, exactly as many names as there are seats,
 * unanimously adopted; of four and more each gender at least 40 per cent, of two and three both.
 */
export function agreedElection(agreement: Agreement): AgreedElection {
  const { seats, genders, isDecidedUnanimously, isAdoptedUnanimously } = agreement;
  const faults: Message[] = [];
  if (isDecidedUnanimously !== true) faults.push(message("election.agreedNotDecided", {}));
  if (genders.length !== seats) faults.push(message("election.agreedNames", { names: genders.length, seats }));
  faults.push(...balanceFaults(genders));
  if (isAdoptedUnanimously !== true) faults.push(message("election.agreedNotAdopted", {}));
  return faults.length === 0 ? { kind: "elected" } : { kind: "notElected", faults };
}

function balanceFaults(genders: readonly (Gender | null)[]): Message[] {
  const known = genders.filter((gender) => gender !== null);
  if (genders.length > 1 && known.length < genders.length) {
    return [message("board.gender.missing", { count: genders.length - known.length })];
  }
  const { isMet, ...numbers } = genderBalance(known, "koml");
  return isMet || genders.length <= 1 ? [] : [message("board.gender.broken", numbers)];
}
