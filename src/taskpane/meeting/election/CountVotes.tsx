import { Body1, Button, Caption1, Field, Input } from "@fluentui/react-components";
import { type FormEvent, type ReactNode, useState } from "react";
import type { SheetProblem } from "../../../domain/message";
import { AGENDA, LISTS } from "../../../workbook/layout";
import type { FoundTable } from "../../../workbook/findTable";
import type { AgendaColumn, ListsColumn } from "../../../workbook/partnership";
import { ChangeBar } from "../../change/ChangeBar";
import { useChange } from "../../change/useChange";
import {
  countChange,
  type CountField,
  type CountGroup,
  countGroups,
  countProblem,
  differingTellers,
  otherCount,
  shownCount,
  type TypedCounts,
  withoutWritten,
} from "./countFields";
import type { ElectionItem } from "./electionVerdict";
import { MissingHeadings } from "./MissingHeadings";
import { useElectionTexts } from "./useElectionTexts";

interface CountVotesProps {
  readonly decided: ElectionItem;
  readonly lists: FoundTable<ListsColumn>;
  readonly agenda: FoundTable<AgendaColumn>;
}

/** Votes as they are counted, each in its own field, written at one go to the cells where they belong. */
export default function CountVotes({ decided, lists, agenda }: CountVotesProps): ReactNode {
  const { pane } = useElectionTexts();
  const groups = countGroups(decided, { lists, agenda });
  const { method } = decided.election;
  if (groups.length > 0) return <CountForm groups={groups} />;
  return (
    <Body1>{pane[`election.count.none.${method === "agreed" || method === "slate" ? method : "notDecided"}`]()}</Body1>
  );
}

function CountForm({ groups }: { readonly groups: readonly CountGroup[] }): ReactNode {
  const texts = useElectionTexts();
  const { pane, language } = texts;
  const fields = groups.flatMap((group) => group.fields);
  const [typed, setTyped] = useState<TypedCounts>({});
  const [isTried, setTried] = useState(false);
  const change = useChange();
  // What stands in its cell has been written, by us or by others: from then on the cell says what the field shows.
  const left = withoutWritten(fields, typed);
  if (left !== typed) setTyped(left);
  const planned = countChange(fields, left);
  const hasProblem = fields.some((field) => countProblem(field, left) !== null);
  const write = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (planned !== null && !hasProblem) change.apply(planned, null);
  };
  return (
    <form className="list" onSubmit={write}>
      {groups.map((group) => (
        <fieldset key={group.round} className="list list-tight">
          <legend>{pane[`election.count.${group.round}`]()}</legend>
          <MissingHeadings missing={group.missing.map((one) => ({ ...one, heading: headingOf(one)[language] }))} />
          <div className="terms">
            {group.fields.map((field) => (
              <CountInput
                key={field.id}
                field={field}
                typed={left}
                differsFrom={differingTellers(groups, left).get(field.id) ?? null}
                onType={(text) =>
                  setTyped({ ...left, [field.id]: { text, over: left[field.id]?.over ?? field.written } })
                }
              />
            ))}
          </div>
        </fieldset>
      ))}
      <Button className="start" type="submit" appearance="primary" disabledFocusable={change.isWriting}>
        {change.isWriting ? pane["change.writing"]() : pane["election.count.write"]()}
      </Button>
      {isTried && planned === null && change.report === null && <Caption1>{pane["election.count.nothing"]()}</Caption1>}
      <ChangeBar
        change={change}
        writtenText={() => pane["election.count.written"]()}
        unchangedText={() => pane["election.count.written"]()}
      />
    </form>
  );
}

function headingOf(one: CountGroup["missing"][number]): {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
} {
  return one.part === "lists" ? LISTS.columns[one.column] : AGENDA.columns[one.column];
}

interface CountInputProps {
  readonly field: CountField;
  readonly typed: TypedCounts;
  /** What the other teller has counted, where it is another number. */
  readonly differsFrom: SheetProblem | null;
  readonly onType: (text: string) => void;
}

function CountInput({ field, typed, differsFrom, onType }: CountInputProps): ReactNode {
  const { pane, say } = useElectionTexts();
  const problem = countProblem(field, typed);
  const other = otherCount(field, typed);
  const told =
    problem !== null
      ? ({ validationState: "error", validationMessage: say(problem) } as const)
      : other !== null
        ? ({
            validationState: "warning",
            validationMessage: pane["election.count.changed"]({ text: other === "" ? "0" : other }),
          } as const)
        : differsFrom !== null
          ? ({ validationState: "warning", validationMessage: say(differsFrom) } as const)
          : {};
  return (
    <Field label={field.name ?? pane["election.blank"]()} {...told}>
      <Input
        autoComplete="off"
        inputMode="numeric"
        value={shownCount(field, typed)}
        onChange={(_event, { value }) => onType(value)}
      />
    </Field>
  );
}
