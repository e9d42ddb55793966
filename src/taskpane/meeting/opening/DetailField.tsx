import { Button, Caption1, Field, Input, Select } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import type { FoundTable } from "../../../workbook/findTable";
import { MEETING_DETAILS, type MeetingDetail } from "../../../workbook/layout";
import type { MeetingColumn } from "../../../workbook/partnership";
import type { DetailRead } from "../../../workbook/readMeetingDetails";
import { ChangeBar } from "../../change/ChangeBar";
import { type ChangeReport, useChange } from "../../change/useChange";
import { excelTime } from "../../excelTime";
import { detailChange, detailText, type DetailToWrite, kindOf, momentDetail, typedDetail } from "./details";
import { useOpeningTexts } from "./useOpeningTexts";

interface DetailFieldProps {
  readonly table: FoundTable<MeetingColumn>;
  readonly detail: MeetingDetail;
  readonly read: DetailRead | undefined;
  /** The names of those who can be chosen, where the detail is one of the members. */
  readonly members: readonly string[];
}

/** What is typed in a field, and what the sheet had there when it was. */
interface Typed {
  readonly text: string;
  readonly over: string;
  readonly isSaved: boolean;
}

/** One detail of the meeting, written to its own cell when the field is left. */
export function DetailField({ table, detail, read, members }: DetailFieldProps): ReactNode {
  const { pane, language, say } = useOpeningTexts();
  const change = useChange();
  const [typed, setTyped] = useState<Typed | null>(null);
  const kind = kindOf(detail);
  const shown = detailText(detail, read?.value ?? null);
  // What was saved is shown until the sheet has been read with it.
  const isSettled = typed === null || (typed.isSaved && shown !== typed.over);
  const value = isSettled ? shown : typed.text;
  const toWrite = typedDetail(detail, value);
  const write = (written: DetailToWrite): void => {
    const made = detailChange(table, detail, read, written, language);
    if (made !== null) change.apply(made.change, made.seen);
  };
  const save = (text: string): void => {
    const written = typedDetail(detail, text);
    if (text.trim() === shown || !written.ok) return;
    setTyped({ text, over: shown, isSaved: true });
    write(written.value);
  };
  const leave = (): void => {
    if (typed !== null && !typed.isSaved) save(typed.text);
  };
  const type = (text: string): void => setTyped({ text, over: shown, isSaved: false });
  const label = MEETING_DETAILS[detail][language];
  const options = members.includes(value) || value === "" ? members : [value, ...members];
  return (
    <div className={isLong(detail) ? "list list-tight whole-row" : "list list-tight"} data-detail={detail}>
      <Field
        label={label}
        {...(kind === "day" && { hint: pane["opening.dateHint"]() })}
        {...(!toWrite.ok && { validationState: "error", validationMessage: say(toWrite.problem) })}
      >
        {kind === "member" ? (
          <Select value={value} onChange={(_event, data) => save(data.value)}>
            <option value="">{pane["opening.noMember"]()}</option>
            {options.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        ) : (
          <Input
            autoComplete="off"
            value={value}
            onChange={(_event, data) => type(data.value)}
            onBlur={leave}
            onKeyDown={({ key }: KeyboardEvent) => {
              if (key === "Enter") leave();
            }}
          />
        )}
      </Field>
      {kind === "moment" && value === "" && (
        <Button
          className="start"
          size="small"
          aria-label={pane["opening.now.detail"]({ detail: label })}
          disabledFocusable={change.isWriting}
          onClick={() => write(momentDetail(excelTime(new Date())))}
        >
          {pane["opening.now"]()}
        </Button>
      )}
      {isWritten(change.report) ? (
        <Caption1 className="quiet" role="status">
          {pane["opening.saved"]()}
        </Caption1>
      ) : (
        <ChangeBar
          change={change}
          writtenText={() => pane["opening.saved"]()}
          unchangedText={() => pane["opening.saved"]()}
        />
      )}
    </div>
  );
}

/** Whether a detail has more words than half the pane is wide. */
function isLong(detail: MeetingDetail): boolean {
  return detail === "body" || detail === "place";
}

function isWritten(report: ChangeReport | null): boolean {
  return report?.kind === "applied" && (report.outcome.kind === "written" || report.outcome.kind === "unchanged");
}
