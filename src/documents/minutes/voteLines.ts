import type { Tally } from "../../domain/votes/tally";
import type { Ballot } from "../../domain/votes/ballot";
import type { Exact } from "../../domain/numbers/exact";
import { toNumber } from "../../domain/numbers/toNumber";
import { voteBars } from "../../domain/votes/voteBars";
import type { Block, VoteLine } from "../../domain/meeting/minutesDocument";
import type { MinutesTexts } from "./minutesTexts";

/** So many characters the longest bar has. */
const LONGEST = 24;
const MARKS: Readonly<Record<Ballot, string>> = {
  for: "█",
  against: "▒",
  abstained: "░",
  blank: "░",
  invalid: "░",
  notCast: "",
};

/** Each kind of vote with its number and a bar. */
export function voteLines(counted: Readonly<Partial<Tally>>, { words, number }: MinutesTexts): VoteLine[] {
  return voteBars(counted, null).bars.map(({ ballot, votes, part }) => ({
    label: words[`ballot.${ballot}`](),
    number: number(votes),
    bar: part === null ? "" : barOf(MARKS[ballot], part),
  }));
}

/** The votes of lists, or of those who stand for election; no block where there are none. */
export function votesBlock(
  caption: string,
  voted: readonly { readonly label: string; readonly votes: Exact }[],
  { number }: MinutesTexts,
): Block[] {
  if (voted.length === 0) return [];
  const most = Math.max(...voted.map(({ votes }) => toNumber(votes)));
  const lines = voted.map(({ label, votes }) => ({
    label,
    number: number(votes),
    bar: barOf(MARKS.for, most === 0 ? 0 : toNumber(votes) / most),
  }));
  return [{ kind: "votes", caption, lines }];
}

/** A vote that was cast is a mark at least. @param part from 0 to 1 */
function barOf(mark: string, part: number): string {
  return part === 0 ? "" : mark.repeat(Math.max(1, Math.round(part * LONGEST)));
}
