import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { useKeptFocus } from "../../useKeptFocus";
import type { AttendingMember } from "./attendingMembers";
import { useAttendanceTexts } from "./useAttendanceTexts";

interface MarkAllProps {
  readonly members: readonly AttendingMember[];
  readonly onMark: (members: readonly AttendingMember[]) => void;
}

/** Marks as present everyone with a vote who is not there; whom, is shown before it is done. */
export function MarkAll({ members, onMark }: MarkAllProps): ReactNode {
  const { pane } = useAttendanceTexts();
  const [isShown, setShown] = useState(false);
  const part = useKeptFocus<HTMLDivElement>([isShown]);
  const away = members.filter(({ hasVote, part: how }) => hasVote && how.kind === "absent");
  const represented = members.filter(({ part: how }) => how.kind === "represented").length;
  return (
    <div ref={part} className="told" tabIndex={-1}>
      {!isShown && away.length > 0 && (
        <Button size="small" onClick={() => setShown(true)}>
          {pane["attendance.all"]()}
        </Button>
      )}
      {isShown && (
        <fieldset className="card list" aria-label={pane["attendance.all"]()}>
          <Body1>{pane["attendance.all.preview"]({ count: away.length })}</Body1>
          <Caption1>{away.map(({ name }) => name).join(", ")}</Caption1>
          {represented > 0 && <Caption1>{pane["attendance.all.represented"]({ count: represented })}</Caption1>}
          <div className="buttons">
            <Button
              size="small"
              onClick={() => {
                setShown(false);
                onMark(away);
              }}
            >
              {pane["attendance.all.mark"]({ count: away.length })}
            </Button>
            <Button ref={focus} size="small" onClick={() => setShown(false)}>
              {pane.cancel()}
            </Button>
          </div>
        </fieldset>
      )}
    </div>
  );
}

/** The answer that changes nothing has the focus first. */
function focus(element: HTMLElement | null): void {
  element?.focus();
}
