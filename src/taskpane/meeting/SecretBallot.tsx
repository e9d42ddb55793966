import { Button, Caption1 } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { Answer } from "../../workbook/excel";
import { SECRET_BALLOT_SHOWN } from "../../workbook/layout";
import { addToLog, type LogWritten } from "../../workbook/writeLog";
import { excelTime } from "../excelTime";
import { useTexts } from "../texts";
import { LogAnswer } from "./LogAnswer";

/** Asks whether the result of a secret ballot may be shown though its numbers can give voters away; a yes is a row in the log. */
export function SecretBallot({ item }: { readonly item: string }): ReactNode {
  const { pane, language } = useTexts();
  const [answer, setAnswer] = useState<Answer<LogWritten> | null>(null);
  const [isRecording, setRecording] = useState(false);

  const confirm = async (): Promise<void> => {
    setRecording(true);
    const entry = {
      time: excelTime(new Date()),
      what: SECRET_BALLOT_SHOWN[language],
      item,
      before: null,
      after: pane["meeting.secret.after"](),
      why: pane["meeting.secret.why"](),
    };
    setAnswer(await addToLog(entry, language));
    setRecording(false);
  };

  return (
    <fieldset className="list">
      <legend>{pane["meeting.secret"]()}</legend>
      <Caption1>{pane["meeting.secret.explain"]()}</Caption1>
      <div className="buttons">
        <Button size="small" disabledFocusable={isRecording} onClick={() => void confirm()}>
          {pane["meeting.secret.confirm"]()}
        </Button>
      </div>
      <LogAnswer answer={answer} />
    </fieldset>
  );
}
