import { Button, Caption1, Field, Textarea } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { AgendaItem } from "../../../domain/meeting/decideItem";
import { toText } from "../../../domain/numbers/toText";
import { type PartyVotes as Parties, readPartyVotes } from "../../../domain/votes/partyVotes";
import type { MayReplace } from "../../../workbook/change/applyChange";
import type { FoundTable } from "../../../workbook/findTable";
import { AGENDA, PARTY_VOTES } from "../../../workbook/layout";
import type { AgendaColumn } from "../../../workbook/partnership";
import { Question } from "../../change/ChangeBar";
import { occupiedText } from "../../change/changeTexts";
import { excelTime } from "../../excelTime";
import { LogAnswer } from "../../log/LogAnswer";
import { useLog } from "../../log/useLog";
import { Told } from "../../Told";
import { agendaCounts } from "./agendaCounts";
import { useVoteTexts } from "./useVoteTexts";

interface PartyVotesProps {
  readonly item: AgendaItem;
  readonly table: FoundTable<AgendaColumn>;
}

const SIDES = ["for", "against"] as const;
type Side = (typeof SIDES)[number];

/** A council's votes as its minutes give them, party by party: the sums go to the agenda, and the words as they are to the log. */
export function PartyVotes({ item, table }: PartyVotesProps): ReactNode {
  const texts = useVoteTexts();
  const { pane, words, language, say } = texts;
  const log = useLog();
  const [pasted, setPasted] = useState<Readonly<Record<Side, string>>>({ for: "", against: "" });
  const [isAnswered, setAnswered] = useState(false);
  const read = { for: readPartyVotes(pasted.for), against: readPartyVotes(pasted.against) };
  const sumOf = (side: Side): string => {
    const parties = read[side];
    return parties.ok && parties.value !== null ? toText(parties.value.sum) : "";
  };
  const { contents, lacking } = agendaCounts(table, item, { for: sumOf("for"), against: sumOf("against") });
  const isReady = read.for.ok && read.against.ok && contents.length > 0 && lacking.length === 0;
  const store = (mayReplace: MayReplace): void => {
    setAnswered(false);
    const said = SIDES.flatMap((side) =>
      pasted[side].trim() === "" ? [] : [`${words[`ballot.${side}`]()}: ${pasted[side].trim()}`],
    );
    const entry = {
      time: excelTime(new Date()),
      what: PARTY_VOTES[language],
      item: item.item,
      before: null,
      after: said.join("; "),
      why: null,
    };
    log.add(entry, language, contents, mayReplace);
  };
  const outcome = log.answer?.ok === true ? log.answer.value : null;
  return (
    <div className="list" data-testid="party-votes">
      <Caption1>{pane["vote.parties.explain"]()}</Caption1>
      {SIDES.map((side) => {
        const parties = read[side];
        return (
          <div key={side} className="list list-tight">
            <Field
              label={words[`ballot.${side}`]()}
              {...(!parties.ok && { validationState: "error", validationMessage: say(parties.problem) })}
            >
              <Textarea
                value={pasted[side]}
                resize="vertical"
                onChange={(_event, { value }) => setPasted({ ...pasted, [side]: value })}
              />
            </Field>
            {parties.ok && parties.value !== null && <PartyList parties={parties.value} />}
          </div>
        );
      })}
      {lacking.length > 0 && (
        <Told
          intent="error"
          text={pane["vote.counts.noColumns"]({
            headings: lacking.map((field) => AGENDA.columns[field][language]).join(", "),
          })}
        />
      )}
      <Button className="start" disabledFocusable={!isReady || log.isWriting} onClick={() => store(null)}>
        {log.isWriting ? pane["change.writing"]() : pane["vote.parties.store"]()}
      </Button>
      {outcome?.kind === "occupied" ? (
        !isAnswered && (
          <Question
            text={occupiedText(outcome.occupied, texts)}
            onYes={() => store(outcome.occupied)}
            onNo={() => setAnswered(true)}
          />
        )
      ) : (
        <LogAnswer log={log} />
      )}
      {outcome?.kind === "written" && <Told intent="success" text={pane["vote.parties.stored"]()} />}
    </div>
  );
}

function PartyList({ parties: { parties, sum } }: { readonly parties: Parties }): ReactNode {
  const { pane, number } = useVoteTexts();
  return (
    <>
      <ul className="list list-inline figures" data-testid="parties">
        {parties.map(({ party, votes }) => (
          <li key={party}>{pane["vote.parties.party"]({ party, votes: number(votes) })}</li>
        ))}
      </ul>
      <Caption1 className="figures">{pane["vote.parties.sum"]({ votes: number(sum) })}</Caption1>
    </>
  );
}
