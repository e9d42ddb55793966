import type { Cell } from "../../../domain/cell";
import { mayVote, type RollEntry } from "../../../domain/meeting/electoralRoll";
import { memberIndex } from "../../../domain/members/findMember";
import type { Member } from "../../../domain/members/member";
import { writtenName } from "../../../domain/members/writtenName";
import type { Exact } from "../../../domain/numbers/exact";
import { type Ballot, readBallot } from "../../../domain/votes/ballot";
import { type BallotCell, labelOf, type VotesPlace, votesPlace } from "../../../workbook/meeting/votesPlace";
import type { Partnership } from "../../../workbook/partnership";
import type { DecidedItem } from "../decideMeeting";

/** One that may vote on an item, and what the sheet has of it. */
export interface Voter {
  /** The row of the members' table: it tells members apart. */
  readonly id: number;
  readonly name: string;
  readonly votes: Exact;
  readonly delegate: string | null;
  /** Who votes for it, where it is represented. */
  readonly holder: string | null;
  /** Where its vote stands; null where it has no row, or the item no column. */
  readonly cell: BallotCell | null;
  /** What that cell holds. */
  readonly held: Cell;
  /** The vote in it; null where it cannot be read. */
  readonly ballot: Ballot | null;
}

/** Who is called to vote on an item, and who is not; each in the order of the members' sheet. */
export interface Voters {
  readonly called: readonly Voter[];
  readonly absent: readonly Voter[];
  readonly disqualified: readonly Voter[];
  /** Where the votes stand; null where there is no table. */
  readonly place: VotesPlace | null;
}

/** Those on the electoral roll of an item: the ones who are there, or are voted for by one who is, are called. */
export function votersOf(
  { item, roll, votesColumn }: Pick<DecidedItem, "item" | "roll" | "votesColumn">,
  members: readonly Member[],
  votes: Partnership["votes"],
): Voters {
  const find = memberIndex(members);
  const table = votes.kind === "found" ? votes.table : null;
  const rowOf = new Map(
    [...(table?.rows ?? [])].reverse().flatMap((row) => {
      const member = find(labelOf(row.cells.member));
      return member.ok ? [[member.value.row, row] as const] : [];
    }),
  );
  const voterOf = (entry: RollEntry): Voter => {
    const row = rowOf.get(entry.member.row);
    const isThere = row !== undefined && votesColumn !== null;
    const held = isThere ? row.at(votesColumn) : null;
    const ballot = readBallot(held);
    return {
      id: entry.member.row,
      name: writtenName(entry.member, find),
      votes: entry.votes,
      delegate: entry.delegate,
      holder: entry.holder === null ? null : writtenName(entry.holder, find),
      cell: isThere
        ? { item: item.item, member: labelOf(row.cells.member), row: row.sheetRow, column: votesColumn }
        : null,
      held,
      ballot: ballot.ok ? ballot.value : null,
    };
  };
  const { entries } = roll;
  return {
    called: entries.filter(mayVote).map(voterOf),
    absent: entries.filter(({ presence, isDisqualified }) => presence === "absent" && !isDisqualified).map(voterOf),
    disqualified: entries.filter(({ isDisqualified }) => isDisqualified).map(voterOf),
    place: table === null ? null : votesPlace(table),
  };
}
