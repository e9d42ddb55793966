import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import type { MemberIndex } from "../members/findMember";
import type { Member } from "../members/member";
import { isZero } from "../numbers/sign";
import { readText } from "../readText";
import { readBallot } from "../votes/ballot";
import type { Vote } from "../votes/tally";

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
  /** The vote of every member that has one, those who have not voted among them. */
  readonly votes: readonly Vote[];
  readonly problems: readonly RollCallProblem[];
}

/**
 * The roll call of one item: every member with a vote, once. A row that names nobody, or somebody twice, and a vote that
 * cannot be read are problems, and so is an observer's vote; none of them is counted or guessed at.
 */
export function rollCall(members: readonly Member[], find: MemberIndex, rows: readonly VoteRow[]): RollCall {
  const problems: RollCallProblem[] = [];
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
      voteOf.set(member.value, { ballot: ballot.value, weight: member.value.votes.value });
    }
    if (member.ok) called.add(member.value);
  }
  const votes = members.flatMap((member): Vote[] => {
    if (!member.votes.ok || isZero(member.votes.value)) return [];
    return [voteOf.get(member) ?? { ballot: "notCast", weight: member.votes.value }];
  });
  return { votes, problems };
}
