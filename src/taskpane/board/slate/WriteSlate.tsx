import { Button, Caption1, Field, Input } from "@fluentui/react-components";
import { type FormEvent, type ReactNode, useState } from "react";
import { appendRows } from "../../../workbook/appendRows";
import type { FoundTable } from "../../../workbook/findTable";
import type { ListsColumn } from "../../../workbook/partnership";
import { ChangeBar } from "../../change/ChangeBar";
import { useChange } from "../../change/useChange";
import { LIST_FORMATS } from "../../meeting/election/listRows";
import { Section } from "../../Section";
import { Told } from "../../Told";
import type { SlateElection } from "./slateElections";
import { isListThere, slateRows } from "./slateRows";
import { useSlateTexts } from "./useSlateTexts";

interface WriteSlateProps {
  readonly election: SlateElection;
  /** The rows of the lists' sheet of those on the slate. */
  readonly rows: readonly number[];
  readonly table: FoundTable<ListsColumn>;
}

/** The slate as a new list of the election, in the lists' sheet: nothing is written before the user has named it and said so. */
export function WriteSlate({ election, rows, table }: WriteSlateProps): ReactNode {
  const { pane } = useSlateTexts();
  const [name, setName] = useState("");
  const [isTried, setTried] = useState(false);
  const change = useChange();
  const appended = appendRows(table, slateRows(name.trim(), rows, table), LIST_FORMATS);
  const isThere = isListThere(name, election);
  const problem = name.trim() === "" ? pane["slate.write.nameless"]() : isThere ? pane["slate.write.twice"]() : null;
  const write = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (problem === null && appended.kind === "change") change.add(appended.change);
  };
  // What was written is a list that is there now.
  const isWritten = change.report?.kind === "applied" && change.report.outcome.kind === "written";
  return (
    <Section title={pane["slate.write"]()} isInCard>
      <form className="list list-tight" onSubmit={write}>
        <Caption1>{pane["slate.write.explain"]({ count: rows.length, sheet: table.sheet })}</Caption1>
        <Field
          label={pane["slate.write.name"]()}
          {...(isTried && !isWritten && problem !== null && { validationState: "error", validationMessage: problem })}
        >
          <Input autoComplete="off" value={name} onChange={(_event, { value }) => setName(value)} />
        </Field>
        {appended.kind === "noRoom" && (
          <Told intent="info" text={pane["slate.write.noRoom"]({ sheet: table.sheet, row: appended.row + 1 })} />
        )}
        <Button
          className="start"
          type="submit"
          disabledFocusable={change.isWriting || rows.length === 0 || appended.kind !== "change"}
        >
          {change.isWriting ? pane["change.writing"]() : pane["slate.write.button"]({ count: rows.length })}
        </Button>
      </form>
      <ChangeBar
        change={change}
        writtenText={() => pane["slate.write.written"]()}
        unchangedText={() => pane["slate.write.written"]()}
      />
    </Section>
  );
}
