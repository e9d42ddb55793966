import { Field, Input } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { plainDateText } from "../../domain/calendar/excelDate";
import type { PlainDate } from "../../domain/calendar/plainDate";
import { readDate } from "../../domain/calendar/readDate";
import { usePlaceTexts } from "../texts";

interface AsOfProps {
  /** Null where every row counts. */
  readonly on: PlainDate | null;
  /** Whether it is the meeting's day, which nobody has typed. */
  readonly isTheMeetings: boolean;
  readonly onChange: (on: PlainDate | null) => void;
}

/** The day the bodies are looked at. What cannot be read as a date leaves the last one that could. */
export function AsOf({ on, isTheMeetings, onChange }: AsOfProps): ReactNode {
  const { pane, say } = usePlaceTexts("board");
  const [typed, setTyped] = useState<string | null>(null);
  const day = typed === null ? null : readDate(typed);
  const change = (text: string): void => {
    setTyped(text);
    const read = readDate(text);
    if (read.ok) onChange(read.value);
  };
  const hint =
    on === null
      ? pane["board.on.every"]()
      : pane[isTheMeetings ? "board.on.meeting" : "board.on.day"]({ date: plainDateText(on) });
  return (
    <Field
      label={pane["board.on"]()}
      hint={hint}
      {...(day?.ok === false && { validationState: "error", validationMessage: say(day.problem) })}
    >
      <Input
        autoComplete="off"
        value={typed ?? (on === null ? "" : plainDateText(on))}
        onChange={(_event, { value }) => change(value)}
      />
    </Field>
  );
}
