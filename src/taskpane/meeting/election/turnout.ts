import type { SheetProblem } from "../../../domain/message";
import { isEqual, isLess } from "../../../domain/numbers/compare";
import { type Exact, whole, ZERO } from "../../../domain/numbers/exact";
import { isZero } from "../../../domain/numbers/sign";
import { sum } from "../../../domain/numbers/sum";
import { quorum, type Quorum } from "../../../domain/votes/quorum";
import type { ElectionItem } from "./electionVerdict";

/** How many votes were given in an election, beside how many there were to give. */
export interface Turnout {
  /** The blank ones among them. */
  readonly given: Exact;
  /** Of those who are there, or, where no attendance is kept, of all who may vote; null where nobody is known to. */
  readonly of: Exact | null;
  /** Whether more were given than there are. */
  readonly isTooMany: boolean;
  /** Whether enough took part; null where the bylaws do not say how many, or votes do not tell how many members gave them. */
  readonly quorum: Quorum | null;
  readonly problem: SheetProblem | null;
}

/** Null where nobody has voted, and where each voter may have given several votes, so that their sum does not tell. */
export function turnout({
  election,
  decision,
  roll,
}: Pick<ElectionItem, "election" | "decision" | "roll">): Turnout | null {
  const { lists, blank, method } = election;
  if (method !== "list" && method !== "majority" && method !== "alternatives") return null;
  const votes = sum(lists.map((list) => list.votes ?? ZERO));
  if (isZero(votes)) return null;
  const given = sum([votes, blank]);
  const strength = roll.present ?? (roll.entitled.members === 0 ? null : roll.entitled);
  const of = strength?.votes ?? null;
  const { share, base, members, verdict } = decision.quorum;
  const isOneVoteEach = isEqual(roll.entitled.votes, whole(roll.entitled.members));
  const isKnown = share !== null && members !== null && base !== "present" && isOneVoteEach;
  const counted = isKnown ? quorum(given, members, share) : null;
  return {
    given,
    of,
    isTooMany: of !== null && isLess(of, given),
    quorum: counted === null ? (base === "present" ? verdict : null) : counted.ok ? counted.value : null,
    problem: counted === null || counted.ok ? null : counted.problem,
  };
}
