import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ATTENDANCE } from "../../../workbook/layout";
import { FaultBar } from "../../FaultBar";
import { refusalText } from "../../log/LogAnswer";
import { SlowNotice } from "../../SlowNotice";
import { Told } from "../../Told";
import type { AttendanceQueueState, AttendanceTrouble } from "./attendanceQueue";
import { type AttendanceTexts, useAttendanceTexts } from "./useAttendanceTexts";

/** Why some of what was said is not in the sheet: others had changed it meanwhile, or Excel would not. */
export function AttendanceTold({ state }: { readonly state: AttendanceQueueState }): ReactNode {
  const texts = useAttendanceTexts();
  const { conflicts, trouble, isWriting } = state;
  return (
    <>
      {conflicts.length > 0 && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>
            {texts.pane["attendance.conflict"]({ names: [...new Set(conflicts)].join(", ") })}
          </MessageBarBody>
        </MessageBar>
      )}
      {trouble?.kind === "fault" && <FaultBar fault={trouble.fault} />}
      {trouble?.kind === "refused" && <Told intent="error" text={outcomeText(trouble.outcome, texts)} />}
      <SlowNotice isBusy={isWriting} />
    </>
  );
}

type Refused = Extract<AttendanceTrouble, { kind: "refused" }>["outcome"];

function outcomeText(outcome: Refused, texts: AttendanceTexts): string {
  const { pane, language } = texts;
  switch (outcome.kind) {
    case "noSheet":
      return pane["change.noSheet"]({ sheet: ATTENDANCE.names[language] });
    case "noColumn":
      return pane["attendance.noColumn"]({ heading: ATTENDANCE.columns[outcome.column][language] });
    default:
      return refusalText(outcome, texts);
  }
}
