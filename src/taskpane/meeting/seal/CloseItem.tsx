import { Body1, Button, Caption1, Field, Select, Textarea } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { textOf } from "../../../domain/cell";
import { type OutcomeWithoutVote, OUTCOMES_WITHOUT_VOTE } from "../../../domain/meeting/itemOutcome";
import type { FoundTable } from "../../../workbook/findTable";
import { DISSENT, REOPENED, SEALED } from "../../../workbook/layout";
import type { AgendaColumn } from "../../../workbook/partnership";
import { excelTime } from "../../excelTime";
import { LogAnswer } from "../../log/LogAnswer";
import { useLog } from "../../log/useLog";
import { Told } from "../../Told";
import { electionItemOf } from "../election/electionVerdict";
import { electedText } from "../election/standings";
import type { DecidedItem } from "../decideMeeting";
import { isClosed } from "../isClosed";
import { closeItem, closingOutcome, reopenItem } from "./closing";
import { type ClosingTexts, useClosingTexts } from "./useClosingTexts";

interface CloseItemProps {
  readonly table: FoundTable<AgendaColumn>;
  readonly decided: DecidedItem;
}

/** Closes an item and seals it, with the outcome and the decision as they became; or reopens it. */
export default function CloseItem({ table, decided }: CloseItemProps): ReactNode {
  const texts = useClosingTexts();
  return (
    <>
      {isClosed(decided) ? (
        <Reopen table={table} decided={decided} texts={texts} />
      ) : (
        <Close table={table} decided={decided} texts={texts} />
      )}
      <Dissent decided={decided} texts={texts} />
    </>
  );
}

interface PartProps extends CloseItemProps {
  readonly texts: ClosingTexts;
}

function Close({ table, decided, texts }: PartProps): ReactNode {
  const { pane, language } = texts;
  const log = useLog();
  const { item, decision } = decided;
  const election = electionItemOf(decided)?.election ?? null;
  const [chosen, setChosen] = useState<OutcomeWithoutVote | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [lacksColumns, setLacksColumns] = useState(false);
  const isVoted = decision.countedBy !== "nothing" || (election !== null && election.status !== "noVotes");
  const settled = closingOutcome(decided);
  const outcome = settled ?? (isVoted ? null : chosen);
  const written = textOf(item.cells.decision);
  const isElected = election !== null && election.method !== "agreed";
  const isAdopted = outcome === "adopted" || outcome === "unanimous" || outcome === "consensus";
  const proposed = isElected
    ? electedText(election.elected, election.lists)
    : isAdopted
      ? (textOf(item.cells.proposal) ?? "")
      : "";
  const decisionText = typed ?? proposed;

  const close = async (): Promise<void> => {
    if (outcome === null) return;
    const time = excelTime(new Date());
    const outcomeWord = pane[`closing.word.${outcome}`]();
    const closed = await closeItem(table, decided, { outcome, outcomeWord, decisionText, time });
    setLacksColumns(closed === null);
    if (closed === null) return;
    const entry = {
      time,
      what: SEALED[language],
      item: item.item,
      before: null,
      after: closed.record,
      why: pane["closing.why"]({ item: item.item }),
    };
    log.add(entry, language, closed.contents);
  };

  return (
    <>
      {settled === null && !isVoted && (
        <Field label={pane["closing.outcome"]()}>
          <Select
            value={chosen ?? ""}
            onChange={(_event, { value }) => setChosen(OUTCOMES_WITHOUT_VOTE.find((one) => one === value) ?? null)}
          >
            <option value="">{pane["closing.outcome.none"]()}</option>
            {OUTCOMES_WITHOUT_VOTE.map((one) => (
              <option key={one} value={one}>
                {pane[`closing.outcome.${one}`]()}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {written !== null ? (
        <Caption1>{pane["closing.decision.written"]({ text: written })}</Caption1>
      ) : (
        <Field label={pane["closing.decision"]()} hint={pane["closing.decision.hint"]()}>
          <Textarea value={decisionText} resize="vertical" onChange={(_event, { value }) => setTyped(value)} />
        </Field>
      )}
      {outcome === null && <Body1>{pane["closing.notDecided"]()}</Body1>}
      <Button
        className="start"
        appearance="primary"
        disabledFocusable={outcome === null || log.isWriting}
        onClick={() => void close()}
      >
        {log.isWriting ? pane["change.writing"]() : pane["closing.close"]()}
      </Button>
      {lacksColumns && <Told intent="error" text={pane["closing.noColumns"]()} />}
      <LogAnswer log={log} />
    </>
  );
}

function Reopen({ table, decided, texts }: PartProps): ReactNode {
  const { pane, language } = texts;
  const log = useLog();
  const [isAsking, setAsking] = useState(false);
  const [why, setWhy] = useState("");
  const [isTried, setTried] = useState(false);
  const { item } = decided;

  const reopen = (): void => {
    setTried(true);
    if (why.trim() === "") return;
    const { contents, lost } = reopenItem(table, decided);
    const entry = {
      time: excelTime(new Date()),
      what: REOPENED[language],
      item: item.item,
      before: textOf(item.cells.seal),
      after: null,
      why: why.trim(),
    };
    log.add(entry, language, contents, lost);
    setAsking(false);
  };

  return (
    <>
      <Body1>{pane["closing.closed"]()}</Body1>
      {isAsking ? (
        <fieldset className="list">
          <legend>{pane["closing.reopen.ask"]()}</legend>
          <Field
            label={pane["closing.reopen.why"]()}
            {...(isTried &&
              why.trim() === "" && {
                validationState: "error",
                validationMessage: pane["closing.reopen.whyMissing"](),
              })}
          >
            <Textarea value={why} onChange={(_event, { value }) => setWhy(value)} />
          </Field>
          <div className="buttons">
            <Button onClick={reopen}>{pane["closing.reopen.confirm"]()}</Button>
            <Button onClick={() => setAsking(false)}>{pane["closing.reopen.cancel"]()}</Button>
          </div>
        </fieldset>
      ) : (
        <Button className="start" disabledFocusable={log.isWriting} onClick={() => setAsking(true)}>
          {pane["closing.reopen"]()}
        </Button>
      )}
      <LogAnswer log={log} />
    </>
  );
}

interface DissentProps {
  readonly decided: DecidedItem;
  readonly texts: ClosingTexts;
}

/** What a member wants the minutes to say, kept in the log. */
function Dissent({ decided, texts }: DissentProps): ReactNode {
  const { pane, language } = texts;
  const log = useLog();
  const [member, setMember] = useState("");
  const [said, setSaid] = useState("");
  const [isTried, setTried] = useState(false);
  const [added, setAdded] = useState<string | null>(null);
  const isReady = member !== "" && said.trim() !== "";

  const add = (): void => {
    setTried(true);
    if (!isReady) return;
    const entry = {
      time: excelTime(new Date()),
      what: DISSENT[language],
      item: decided.item.item,
      member,
      before: null,
      after: said.trim(),
      why: null,
    };
    log.add(entry, language);
    setAdded(member);
    setSaid("");
    setTried(false);
  };

  return (
    <fieldset className="list">
      <legend>{pane["closing.dissent"]()}</legend>
      <Field label={pane["closing.dissent.member"]()}>
        <Select value={member} onChange={(_event, { value }) => setMember(value)}>
          <option value="">{pane["closing.dissent.choose"]()}</option>
          {decided.roll.entries.map(({ member: { row, name } }) => (
            <option key={row} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={pane["closing.dissent.text"]()}
        {...(isTried && !isReady && { validationState: "error", validationMessage: pane["closing.dissent.missing"]() })}
      >
        <Textarea value={said} resize="vertical" onChange={(_event, { value }) => setSaid(value)} />
      </Field>
      <Button className="start" disabledFocusable={log.isWriting} onClick={add}>
        {pane["closing.dissent.add"]()}
      </Button>
      {added !== null && log.answer?.ok === true && log.answer.value.kind === "written" && (
        <Told intent="success" text={pane["closing.dissent.added"]({ member: added })} />
      )}
      <LogAnswer log={log} />
    </fieldset>
  );
}
