import { Caption1 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { AgreedElection } from "../../../domain/elections/agreedElection";
import type { ElectionList } from "../../../domain/elections/readLists";
import type { DecidedElection, ElectionResult } from "../../../domain/meeting/decideElection";
import type { Message } from "../../../domain/message";
import { type Exact, ZERO } from "../../../domain/numbers/exact";
import { Steps } from "../../Steps";
import { ListOutcome } from "./ListOutcome";
import { SlateOutcome } from "./SlateOutcome";
import { candidateText, listName } from "./standings";
import { useElectionTexts } from "./useElectionTexts";

interface ElectionOutcomeProps {
  readonly election: DecidedElection;
  readonly result: ElectionResult;
}

/** What an election came to: who has how many votes, and every rule that led from them to those elected. */
export function ElectionOutcome({ election, result }: ElectionOutcomeProps): ReactNode {
  const { lists, elected } = election;
  if (election.status === "noVotes" && result.method !== "slate") {
    return result.method === "list" ? <ListOutcome lists={lists} result={result} /> : null;
  }
  switch (result.method) {
    case "list":
      return <ListOutcome lists={lists} result={result} />;
    case "agreed":
      return <AgreedOutcome lists={lists} result={result.result} />;
    case "slate":
      return <SlateOutcome seats={result.seats} />;
    case "majority":
      return (
        <>
          <Ballots rows={lists.map((list) => ballotOf(list, elected))} blank={election.blank} />
          <Steps steps={[...stepsOf(result.first), ...(result.second === null ? [] : stepsOf(result.second))]} />
        </>
      );
    case "alternatives":
      return (
        <>
          <Ballots rows={lists.map((list) => ballotOf(list, elected))} blank={election.blank} isProposals />
          <Steps steps={stepsOf(result.result)} />
        </>
      );
    case "plurality":
      return (
        <>
          <Ballots
            rows={lists
              .flatMap(({ candidates }) => candidates)
              .map((candidate, index) => ({
                name: candidateText(candidate) ?? String(index + 1),
                votes: candidate.votes ?? ZERO,
                second: null,
                isElected: elected.includes(candidate.row),
              }))}
            blank={election.blank}
          />
          <Steps steps={stepsOf(result.result)} />
        </>
      );
  }
}

function stepsOf(result: { readonly kind: string; readonly steps?: readonly Message[] }): readonly Message[] {
  return result.steps ?? [];
}

interface Ballot {
  readonly name: string;
  readonly votes: Exact;
  readonly second: Exact | null;
  readonly isElected: boolean;
}

function ballotOf(list: ElectionList, elected: readonly number[]): Ballot {
  const { votes, secondVote, row } = list;
  return { name: listName(list), votes: votes ?? ZERO, second: secondVote, isElected: elected.includes(row) };
}

interface BallotsProps {
  readonly rows: readonly Ballot[];
  readonly blank: Exact;
  readonly isProposals?: boolean;
}

/** The votes of each, those of a second vote beside them, and who was elected. */
function Ballots({ rows, blank, isProposals = false }: BallotsProps): ReactNode {
  const { pane, number } = useElectionTexts();
  const hasSecond = rows.some(({ second }) => second !== null);
  return (
    <table className="data-table" aria-label={pane["election.votes"]()}>
      <thead>
        <tr>
          <th scope="col">{pane[isProposals ? "election.proposal" : "election.candidate"]()}</th>
          <th scope="col" className="fees-fee">
            {pane["election.votes"]()}
          </th>
          {hasSecond && (
            <th scope="col" className="fees-fee">
              {pane[isProposals ? "election.finalVote" : "election.secondVote"]()}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, votes, second, isElected }) => (
          <tr key={name}>
            <td>
              {name}
              {isElected && (
                <>
                  {" "}
                  <span className="semibold">{pane[isProposals ? "election.isAdopted" : "election.isElected"]()}</span>
                </>
              )}
            </td>
            <td className="fees-fee">{number(votes)}</td>
            {hasSecond && <td className="fees-fee">{number(second ?? ZERO)}</td>}
          </tr>
        ))}
        <tr>
          <td>{pane["election.blank"]()}</td>
          <td className="fees-fee">{number(blank)}</td>
          {hasSecond && <td />}
        </tr>
      </tbody>
    </table>
  );
}

interface AgreedOutcomeProps {
  readonly lists: readonly ElectionList[];
  readonly result: AgreedElection;
}

function AgreedOutcome({ lists, result }: AgreedOutcomeProps): ReactNode {
  const { pane, say } = useElectionTexts();
  const candidates = lists.flatMap((list) => list.candidates);
  return (
    <>
      <Caption1>{pane["election.nominated"]()}</Caption1>
      <ol className="steps">
        {candidates.map((candidate, index) => (
          <li key={candidate.row}>{candidateText(candidate) ?? pane["election.place"]({ place: index + 1 })}</li>
        ))}
      </ol>
      {result.kind === "notElected" && (
        <ul className="bullets facts-list">
          {result.faults.map((fault) => (
            <li key={fault.key}>{say(fault)}</li>
          ))}
        </ul>
      )}
    </>
  );
}
