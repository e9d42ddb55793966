import type { DecidedElection } from "../../../domain/meeting/decideElection";
import { type RecordLine, sealedRecord } from "../../../domain/meeting/sealedRecord";
import { toText } from "../../../domain/numbers/toText";
import type { Exact } from "../../../domain/numbers/exact";
import type { DecidedItem } from "../decideMeeting";

/** What the seal of an item is of, as the sheets say it now; of an election its lists, votes and lots too. */
export function itemRecord({ item, decision, roll, called, election }: DecidedItem): RecordLine[] {
  return sealedRecord({ item, decision, roll, called, also: election === null ? [] : electionLines(election) });
}

function electionLines(election: DecidedElection): RecordLine[] {
  const { lists, result, status, elected, deputies, drawn, blank } = election;
  const candidates = lists.flatMap((list) =>
    list.candidates.map(({ row, name, gender, member, votes, secondVote }, place): RecordLine => {
      const part = elected.includes(row) ? "elected" : deputies.includes(row) ? "deputy" : "";
      const seat = `${list.name} ${place + 1}`;
      return ["candidate", seat, name ?? "", gender ?? "", member ?? "", numberOf(votes), numberOf(secondVote), part];
    }),
  );
  return [
    ["election", result?.method ?? "", status, toText(blank)],
    ...lists.map((list): RecordLine => ["list", list.name, numberOf(list.votes), numberOf(list.secondVote)]),
    ...candidates,
    ...drawn.map((name, index): RecordLine => ["lot", String(index + 1), name]),
  ];
}

function numberOf(number: Exact | null): string {
  return number === null ? "" : toText(number);
}
