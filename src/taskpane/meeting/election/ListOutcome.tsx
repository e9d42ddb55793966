import { Body1, Caption1 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Apportioned } from "../../../domain/elections/apportion";
import type { ListResult } from "../../../domain/elections/listElection";
import { marginOf } from "../../../domain/elections/margin";
import type { ElectionList } from "../../../domain/elections/readLists";
import { seatSteps } from "../../../domain/elections/seatSteps";
import type { ElectionResult } from "../../../domain/meeting/decideElection";
import type { Message } from "../../../domain/message";
import { ZERO } from "../../../domain/numbers/exact";
import { Steps } from "../../Steps";
import { QuotientTables } from "./QuotientTables";
import { candidateText } from "./standings";
import { namesText, useElectionTexts } from "./useElectionTexts";

interface ListOutcomeProps {
  readonly lists: readonly ElectionList[];
  readonly result: Extract<ElectionResult, { method: "list" }>;
}

/** A list election: each list's seats and who takes them, the quotients they were won by, and how near it was. */
export function ListOutcome({ lists, result }: ListOutcomeProps): ReactNode {
  const { apportionment } = result;
  const counted = apportionment.kind === "noVotes" ? null : apportionment;
  return (
    <>
      <ul className="list">
        {lists.map((list, index) => (
          <li key={list.row} data-list={list.name}>
            <OneList
              list={list}
              index={index}
              counted={counted}
              chosen={result.lists[index] ?? null}
              faults={result.faults[index] ?? []}
            />
          </li>
        ))}
      </ul>
      {counted !== null && <QuotientTables lists={lists} counted={counted} />}
      {counted !== null && <MarginTold lists={lists} counted={counted} />}
    </>
  );
}

interface OneListProps {
  readonly list: ElectionList;
  readonly index: number;
  readonly counted: Apportioned | null;
  readonly chosen: ListResult | null;
  readonly faults: readonly Message[];
}

function OneList({ list, index, counted, chosen, faults }: OneListProps): ReactNode {
  const { pane, say, number } = useElectionTexts();
  const seats = counted?.seats[index] ?? 0;
  const isSettled = counted?.kind === "apportioned";
  const votes = number(list.votes ?? ZERO);
  return (
    <>
      <Body1 as="h3" className="semibold">
        {counted === null
          ? list.name
          : isSettled
            ? pane["election.listSeats"]({ list: list.name, votes, seats })
            : pane["election.listVotes"]({ list: list.name, votes })}
      </Body1>
      <Names list={list} places={chosen?.elected.names ?? []} label={pane["election.elected"]()} />
      <Names list={list} places={chosen?.deputies.names ?? []} label={pane["election.deputies"]()} />
      {counted !== null && (
        <Steps steps={[...(isSettled ? seatSteps(counted, index) : []), ...(chosen?.steps ?? [])]} />
      )}
      {faults.length > 0 && (
        <>
          <Caption1>{pane["election.faults"]()}</Caption1>
          <ul className="bullets facts-list">
            {faults.map((fault) => (
              <li key={fault.key}>{say(fault)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface NamesProps {
  readonly list: ElectionList;
  readonly places: readonly number[];
  readonly label: string;
}

/** Names of a list with their places on it; nothing where there are none. */
function Names({ list, places, label }: NamesProps): ReactNode {
  const { pane } = useElectionTexts();
  if (places.length === 0) return null;
  const shown = places.map((place) => {
    const candidate = list.candidates[place];
    const name = candidate === undefined ? null : candidateText(candidate);
    return name === null
      ? pane["election.place"]({ place: place + 1 })
      : pane["election.placeName"]({ place: place + 1, name });
  });
  return (
    <Caption1 block>
      <span className="semibold">{label}:</span> {shown.join("; ")}
    </Caption1>
  );
}

interface MarginToldProps {
  readonly lists: readonly ElectionList[];
  readonly counted: Apportioned;
}

/** How near the last seat was; nothing while a lot is needed. */
function MarginTold({ lists, counted }: MarginToldProps): ReactNode {
  const texts = useElectionTexts();
  const { pane, number } = texts;
  const margin = marginOf(counted);
  if (margin === null) return null;
  const nameOf = (index: number): string => lists[index]?.name ?? "";
  const { last, nearest, lead } = margin;
  return (
    <Caption1 data-testid="margin">
      {pane["election.margin.last"]({ list: nameOf(last.list) })}{" "}
      {nearest !== null &&
        pane["election.margin.nearest"]({
          lists: namesText(nearest.lists.map(nameOf), texts),
          votes: number(nearest.votes),
        })}{" "}
      {lead !== null && pane["election.margin.lead"]({ list: nameOf(last.list), votes: number(lead) })}
    </Caption1>
  );
}
