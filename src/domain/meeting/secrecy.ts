import type { Cell } from "../cell";
import { readBallotForm } from "../votes/ballotForm";

/**
 * Whether the numbers of an item may be shown. Where members have different numbers of votes, the sums of a secret ballot
 * can give voters away: with votes of 1, 1 and 5, five for is one member's vote. Then someone must say that they may.
 */
export type Secrecy = "open" | "kept" | "atRisk" | "confirmed";

/**
 * The secrecy of an item's ballot. A form that cannot be read may be a secret one, and is taken for it.
 * @param weightsDiffer whether the members who may vote do not all have the same number of votes
 * @param isConfirmed whether the log has it that the result may be shown all the same
 */
export function secrecyOf(ballot: Cell, weightsDiffer: boolean, isConfirmed: boolean): Secrecy {
  const form = readBallotForm(ballot);
  if (form.ok && form.value !== "secret") return "open";
  if (!weightsDiffer) return "kept";
  return isConfirmed ? "confirmed" : "atRisk";
}
