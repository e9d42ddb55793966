import { Button, Caption1 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { SECRET_BALLOT_SHOWN } from "../../workbook/layout";
import { excelTime } from "../excelTime";
import { usePlaceTexts } from "../texts";
import { LogAnswer } from "../log/LogAnswer";
import { useLog } from "../log/useLog";

/** Asks whether the result of a secret ballot may be shown though its numbers can give voters away; a yes is a row in the log. */
export function SecretBallot({ item }: { readonly item: string }): ReactNode {
  const { pane, language } = usePlaceTexts("meeting");
  const log = useLog();

  const confirm = (): void => {
    const entry = {
      time: excelTime(new Date()),
      what: SECRET_BALLOT_SHOWN[language],
      item,
      before: null,
      after: pane["meeting.secret.after"](),
      why: pane["meeting.secret.why"](),
    };
    log.add(entry, language);
  };

  return (
    <fieldset className="list">
      <legend>{pane["meeting.secret"]()}</legend>
      <Caption1>{pane["meeting.secret.explain"]()}</Caption1>
      <div className="buttons">
        <Button size="small" disabledFocusable={log.isWriting} onClick={confirm}>
          {pane["meeting.secret.confirm"]()}
        </Button>
      </div>
      <LogAnswer log={log} />
    </fieldset>
  );
}
