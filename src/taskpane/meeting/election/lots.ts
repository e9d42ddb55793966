import type { DecidedElection } from "../../../domain/meeting/decideElection";
import { tiedNames } from "../../../domain/meeting/tiedNames";
import { normalWord } from "../../../domain/words";
import { loggedNames, type Logged } from "../../../workbook/readLogged";

/** A lot as the log has it. */
export interface DrawnLot {
  /** In the order they were drawn. */
  readonly order: readonly string[];
  /** Who drew it; null where the log does not say. */
  readonly by: string | null;
  /** Whether it settles the election as it stands, was drawn between others than those who are equal now, or is not needed. */
  readonly use: "used" | "otherTie" | "notNeeded";
}

/** What became of the lot that was drawn last; null where none has been. */
export function drawnLot(election: DecidedElection, logged: readonly Logged[]): DrawnLot | null {
  const last = logged.at(-1);
  const order = loggedNames(last?.after ?? null);
  if (last === undefined || order.length === 0) return null;
  const isTied = tiedNames(election)?.length !== 0;
  const use = !isTied || !isDecidedByLot(election) ? "notNeeded" : election.drawn.length === 0 ? "otherTie" : "used";
  return { order, by: last.why, use };
}

/** Whether lots settle something, or are to. */
function isDecidedByLot({ result, lot }: DecidedElection): boolean {
  if (lot !== null) return true;
  if (result?.method !== "slate") return true;
  return result.seats.some(({ vote }) => vote !== null && vote.kind !== "noVotes" && vote.usedLots);
}

/**
 * The order as it is logged: what was drawn before for the same election, and then what has been drawn now. The log's last
 * row holds all of it.
 */
export function orderToLog({ drawn }: Pick<DecidedElection, "drawn">, now: readonly string[]): string[] {
  const known = new Set(now.map(normalWord));
  return [...drawn.filter((name) => !known.has(normalWord(name))), ...now];
}

/** A name chosen next, or taken out again where it was chosen already. */
export function withOrWithout(order: readonly string[], name: string): string[] {
  return order.includes(name) ? order.filter((one) => one !== name) : [...order, name];
}
