import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import type { MemberIndex } from "../members/findMember";
import type { Member } from "../members/member";
import { isZero } from "../numbers/sign";
import { readText } from "../readText";
import { type Ballot, readBallot } from "../votes/ballot";
import type { Vote } from "../votes/tally";
import type { ElectoralRoll, RollEntry } from "./electoralRoll";

/** One row of the votes' sheet: a member, and one cell for each item. */
export interface VoteRow {
  /** The row of the sheet's table, from 0. */
  readonly row: number;
  readonly member: Cell;
  readonly ballot: Cell;
}

/** A cell of the roll call that cannot be used, and why. */
export interface RollCallProblem {
  readonly row: number;
  readonly field: "member" | "ballot";
  readonly problem: SheetProblem;
}

export interface RollCall {
  /** The vote of every member that may vote on the item, those who have not voted among them. */
  readonly votes: readonly Vote[];
  /** What each of those members said, by the row of the members' sheet. */
  readonly ballots: ReadonlyMap<number, Ballot>;
  readonly problems: readonly RollCallProblem[];
}

/**
 * The roll call of one item: every member with a vote, once. A row that names nobody, or somebody twice, and a vote that
 * cannot be read are problems, and so is the vote of an observer, of one who takes no part in the item, and of one who is
 * neither there nor represented; none of them is counted or guessed at.
 * @param roll who may vote on the item, and who is there; null where nothing is known of that
 */
export function rollCall(
  members: readonly Member[],
  find: MemberIndex,
  rows: readonly VoteRow[],
  roll: ElectoralRoll | null = null,
): RollCall {
  const problems: RollCallProblem[] = [];
  const entryOf = new Map(roll?.entries.map((entry) => [entry.member.row, entry]));
  const voteOf = new Map<Member, Vote>();
  const called = new Set<Member>();
  for (const { row, member: memberCell, ballot: ballotCell } of rows) {
    const text = readText(memberCell);
    const ballot = readBallot(ballotCell);
    if (!text.ok) {
      problems.push({ row, field: "member", problem: text.problem });
      continue;
    }
    if (text.value === null) {
      const isBlank = ballot.ok && ballot.value === "notCast";
      if (!isBlank) problems.push({ row, field: "member", problem: message("votes.nameless", {}) });
      continue;
    }
    const member = find(text.value);
    if (!member.ok) {
      problems.push({ row, field: "member", problem: member.problem });
    } else if (called.has(member.value)) {
      problems.push({ row, field: "member", problem: message("member.twice", { text: text.value }) });
    } else if (!ballot.ok) {
      problems.push({ row, field: "ballot", problem: ballot.problem });
    } else if (!member.value.votes.ok) {
      problems.push({ row, field: "member", problem: member.value.votes.problem });
    } else if (isZero(member.value.votes.value)) {
      if (ballot.value !== "notCast") {
        problems.push({ row, field: "ballot", problem: message("member.observerVoted", { name: member.value.name }) });
      }
    } else {
      const problem = ballot.value === "notCast" ? null : hindrance(entryOf.get(member.value.row), member.value.name);
      if (problem === null) voteOf.set(member.value, { ballot: ballot.value, weight: member.value.votes.value });
      else problems.push({ row, field: "ballot", problem });
    }
    if (member.ok) called.add(member.value);
  }
  const voters = members.flatMap((member): (readonly [number, Vote])[] => {
    if (!member.votes.ok || isZero(member.votes.value)) return [];
    if (entryOf.get(member.row)?.isDisqualified === true) return [];
    return [[member.row, voteOf.get(member) ?? { ballot: "notCast", weight: member.votes.value }]];
  });
  return {
    votes: voters.map(([, vote]) => vote),
    ballots: new Map(voters.map(([row, { ballot }]) => [row, ballot])),
    problems,
  };
}

/** Why a member that has voted may not have. */
function hindrance(entry: RollEntry | undefined, name: string): SheetProblem | null {
  if (entry?.isDisqualified === true) return message("vote.disqualified", { name });
  return entry?.presence === "absent" ? message("vote.absent", { name }) : null;
}
