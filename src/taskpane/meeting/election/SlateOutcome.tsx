import type { ReactNode } from "react";
import type { SlateSeatResult } from "../../../domain/meeting/decideElection";
import { candidateText } from "./standings";
import { type ElectionTexts, useElectionTexts } from "./useElectionTexts";

/** Each seat of a nomination committee's slate: who stands for it, and how it is filled. */
export function SlateOutcome({ seats }: { readonly seats: readonly SlateSeatResult[] }): ReactNode {
  const texts = useElectionTexts();
  const { pane } = texts;
  return (
    <table className="data-table" aria-label={pane["election.slate"]()}>
      <thead>
        <tr>
          <th scope="col" className="fees-fee">
            {pane["election.number"]()}
          </th>
          <th scope="col">{pane["election.candidate"]()}</th>
          <th scope="col">{pane["election.outcome"]()}</th>
        </tr>
      </thead>
      <tbody>
        {seats.map((seat, index) => (
          <tr key={index}>
            <td className="fees-fee">{index + 1}</td>
            <td>{namesOf(seat, index, texts)}</td>
            <td>{outcomeText(seat, index, texts)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function nameOf(seat: SlateSeatResult, which: number, index: number, { pane }: ElectionTexts): string {
  const candidate = seat.candidates[which];
  const name = candidate === undefined ? null : candidateText(candidate);
  return name ?? pane["election.place"]({ place: index + 1 });
}

function namesOf(seat: SlateSeatResult, index: number, texts: ElectionTexts): string {
  const { number } = texts;
  return seat.candidates
    .map(({ votes }, which) => {
      const name = nameOf(seat, which, index, texts);
      return votes === null ? name : `${name}: ${number(votes)}`;
    })
    .join("; ");
}

function outcomeText(seat: SlateSeatResult, index: number, texts: ElectionTexts): string {
  const { pane } = texts;
  const { outcome, vote } = seat;
  if (outcome !== "voteNeeded") return pane[`election.slate.${outcome}`]();
  if (vote === null || vote.kind === "noVotes") return pane["election.slate.voteNeeded"]();
  const [winner] = vote.elected;
  if (winner === undefined) return pane["election.slate.lotNeeded"]();
  const name = nameOf(seat, winner, index, texts);
  return pane[vote.usedLots ? "election.slate.byLot" : "election.slate.byVote"]({ name });
}
