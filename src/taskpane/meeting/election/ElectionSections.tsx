import { lazy, type ReactNode } from "react";
import type { Partnership } from "../../../workbook/partnership";
import { Section } from "../../Section";
import type { DecidedMeeting } from "../decideMeeting";
import type { ElectionItem } from "./electionVerdict";
import { useElectionTexts } from "./useElectionTexts";

const EditLists = lazy(() => import(/* webpackChunkName: "electionLists" */ "./EditLists"));
const CountVotes = lazy(() => import(/* webpackChunkName: "electionCount" */ "./CountVotes"));
const ElectToBoard = lazy(() => import(/* webpackChunkName: "electionBoard" */ "./ElectToBoard"));

interface ElectionSectionsProps {
  readonly decided: ElectionItem;
  readonly partnership: Partnership;
  readonly meeting: Pick<DecidedMeeting, "members" | "date">;
}

/** What is done about an item that is decided by lists: who stands, the count, and those elected in the board's sheet. */
export default function ElectionSections({ decided, partnership, meeting }: ElectionSectionsProps): ReactNode {
  const { pane } = useElectionTexts();
  const { item, election, decision } = decided;
  const { lists, agenda } = partnership;
  const isElection = election.method !== "alternatives";
  return (
    <>
      <Section title={pane[isElection ? "election.lists" : "election.proposals"]({ item: item.item })} isInCard>
        <EditLists decided={decided} partnership={partnership} members={meeting.members} />
      </Section>
      {lists.kind === "found" && agenda.kind === "found" && election.lists.length > 0 && (
        <Section title={pane["election.count"]({ item: item.item })} isInCard>
          <CountVotes decided={decided} lists={lists.table} agenda={agenda.table} />
        </Section>
      )}
      {isElection && decision.secrecy !== "atRisk" && election.status === "elected" && (
        <Section title={pane["election.board"]({ item: item.item })} isInCard>
          <ElectToBoard decided={decided} partnership={partnership} date={meeting.date} />
        </Section>
      )}
    </>
  );
}
