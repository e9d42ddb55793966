import { Button, Caption1, Field, Input, Select } from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import { memberIndex } from "../../../domain/members/findMember";
import type { Member } from "../../../domain/members/member";
import { CLOSED_DOORS, DISQUALIFIED } from "../../../workbook/layout";
import type { Partnership } from "../../../workbook/partnership";
import type { LogEntry } from "../../../workbook/writeLog";
import { excelTime } from "../../excelTime";
import { LogAnswer } from "../../log/LogAnswer";
import { useLog } from "../../log/useLog";
import { useKeptFocus } from "../../useKeptFocus";
import type { DecidedItem } from "../decideMeeting";
import { doorsAt, eligible } from "./exclusions";
import { useExclusionTexts } from "./useExclusionTexts";

interface ExclusionSectionProps {
  readonly decided: Pick<DecidedItem, "item" | "roll" | "disqualified">;
  readonly members: readonly Member[];
  readonly log: Partnership["log"];
}

/** Who takes no part in an item, and whether it is dealt with behind closed doors; both with their grounds, in the log. */
export default function ExclusionSection({ decided, members, log: rows }: ExclusionSectionProps): ReactNode {
  const { pane, language } = useExclusionTexts();
  const log = useLog();
  const { item, disqualified } = decided;
  const find = useMemo(() => memberIndex(members), [members]);
  const { doors, grounds } = doorsAt(rows, item.item);
  const isClosed = doors === "closed";
  const part = useKeptFocus<HTMLDivElement>([disqualified.length, isClosed]);
  const add = (entry: Pick<LogEntry, "what" | "member" | "before" | "after" | "why">): void =>
    log.add({ time: excelTime(new Date()), item: item.item, ...entry }, language);

  const disqualify = (member: string, why: string): void =>
    add({
      what: DISQUALIFIED[language],
      member,
      before: null,
      after: pane["exclusion.word.disqualified"](),
      why,
    });
  const qualify = (member: string): void =>
    add({
      what: DISQUALIFIED[language],
      member,
      before: pane["exclusion.word.disqualified"](),
      after: pane["exclusion.word.qualified"](),
      why: null,
    });
  const turn = (to: "closed" | "opened", why: string | null): void =>
    add({
      what: CLOSED_DOORS[language],
      before: pane[`exclusion.word.${to === "closed" ? "opened" : "closed"}`](),
      after: pane[`exclusion.word.${to}`](),
      why,
    });

  return (
    <div ref={part} className="list" tabIndex={-1}>
      <LogAnswer log={log} />
      <fieldset className="list">
        <legend>{pane["exclusion.disqualified"]()}</legend>
        <Caption1>{pane["exclusion.disqualified.explain"]()}</Caption1>
        {disqualified.length > 0 && (
          <ul className="list list-tight">
            {disqualified.map(({ member, grounds: why }) => (
              <li key={member} className="card" data-disqualified={member}>
                <span>{pane["exclusion.member"]({ member, grounds: why ?? pane["exclusion.noGrounds"]() })}</span>
                <Button
                  className="start"
                  size="small"
                  aria-label={pane["exclusion.qualify.member"]({ member })}
                  disabledFocusable={log.isWriting}
                  onClick={() => qualify(member)}
                >
                  {pane["exclusion.qualify"]()}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <DisqualifyForm
          key={disqualified.length}
          names={eligible(decided, find).map(({ name }) => name)}
          isWriting={log.isWriting}
          onRecord={disqualify}
        />
      </fieldset>
      <fieldset className="list">
        <legend>{pane["exclusion.doors"]()}</legend>
        {isClosed ? (
          <>
            <Caption1>{pane["exclusion.closed"]({ grounds: grounds ?? pane["exclusion.noGrounds"]() })}</Caption1>
            <Button
              className="start"
              size="small"
              disabledFocusable={log.isWriting}
              onClick={() => turn("opened", null)}
            >
              {pane["exclusion.open"]()}
            </Button>
          </>
        ) : (
          <CloseForm isWriting={log.isWriting} onRecord={(why) => turn("closed", why)} />
        )}
      </fieldset>
    </div>
  );
}

interface DisqualifyFormProps {
  readonly names: readonly string[];
  readonly isWriting: boolean;
  readonly onRecord: (member: string, grounds: string) => void;
}

function DisqualifyForm({ names, isWriting, onRecord }: DisqualifyFormProps): ReactNode {
  const { pane } = useExclusionTexts();
  const [member, setMember] = useState("");
  const [grounds, setGrounds] = useState("");
  const [isTried, setTried] = useState(false);
  const chosen = names.includes(member) ? member : "";
  const record = (): void => {
    setTried(true);
    if (chosen !== "" && grounds.trim() !== "") onRecord(chosen, grounds.trim());
  };
  return (
    <>
      <Field label={pane["exclusion.who"]()} {...(isTried && chosen === "" && errorOf(pane["exclusion.whoMissing"]()))}>
        <Select value={chosen} onChange={(_event, { value }) => setMember(value)}>
          <option value="">{pane["exclusion.choose"]()}</option>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Grounds
        hint={pane["exclusion.grounds.hint"]()}
        value={grounds}
        isMissing={isTried && grounds.trim() === ""}
        onChange={setGrounds}
      />
      <Button className="start" size="small" disabledFocusable={isWriting} onClick={record}>
        {pane["exclusion.disqualify"]()}
      </Button>
    </>
  );
}

interface CloseFormProps {
  readonly isWriting: boolean;
  readonly onRecord: (grounds: string) => void;
}

function CloseForm({ isWriting, onRecord }: CloseFormProps): ReactNode {
  const { pane } = useExclusionTexts();
  const [grounds, setGrounds] = useState("");
  const [isTried, setTried] = useState(false);
  const record = (): void => {
    setTried(true);
    if (grounds.trim() !== "") onRecord(grounds.trim());
  };
  return (
    <>
      <Grounds
        hint={pane["exclusion.doors.hint"]()}
        value={grounds}
        isMissing={isTried && grounds.trim() === ""}
        onChange={setGrounds}
      />
      <Button className="start" size="small" disabledFocusable={isWriting} onClick={record}>
        {pane["exclusion.close"]()}
      </Button>
    </>
  );
}

interface GroundsProps {
  readonly hint: string;
  readonly value: string;
  readonly isMissing: boolean;
  readonly onChange: (grounds: string) => void;
}

function Grounds({ hint, value, isMissing, onChange }: GroundsProps): ReactNode {
  const { pane } = useExclusionTexts();
  return (
    <Field
      label={pane["exclusion.grounds"]()}
      hint={hint}
      {...(isMissing && errorOf(pane["exclusion.groundsMissing"]()))}
    >
      <Input autoComplete="off" value={value} onChange={(_event, data) => onChange(data.value)} />
    </Field>
  );
}

function errorOf(validationMessage: string): { readonly validationState: "error"; readonly validationMessage: string } {
  return { validationState: "error", validationMessage };
}
