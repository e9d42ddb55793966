import { Body1 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { whole } from "../../../domain/numbers/exact";
import { bylawValue } from "../../../domain/bylaws/bylawValue";
import { quorum } from "../../../domain/votes/quorum";
import type { Partnership } from "../../../workbook/partnership";
import { Verdict } from "../../Verdict";
import type { DecidedItem } from "../decideMeeting";
import { attendanceCounts } from "./countsOfAttendance";
import type { AttendingMember } from "./attendingMembers";
import { useAttendanceTexts } from "./useAttendanceTexts";

interface AttendanceCountsProps {
  readonly members: readonly AttendingMember[];
  /** The item that is being dealt with; null where there is none. */
  readonly decided: DecidedItem | null;
  readonly bylaws: Partnership["bylaws"];
}

/** How many are there of those who may vote, with how many votes, and whether that is enough when all of them vote. */
export function AttendanceCounts({ members, decided, bylaws }: AttendanceCountsProps): ReactNode {
  const { pane, number } = useAttendanceTexts();
  const { present, entitled, represented, observers } = attendanceCounts(members, disqualifiedIn(decided));
  const rules = bylaws.kind === "found" ? bylaws.content : [];
  const share = bylawValue(rules, "meeting.quorum", decided?.item.kind ?? null);
  const verdict =
    share.ok && share.value !== null && entitled.members > 0
      ? quorum(whole(present.members), whole(entitled.members), share.value)
      : null;
  return (
    <div className="list list-tight" role="status">
      <Body1 data-testid="attendance-counts">
        {pane["attendance.counts"]({
          present: present.members,
          entitled: entitled.members,
          votes: number(present.votes),
          ofVotes: number(entitled.votes),
          represented,
          observers,
        })}
      </Body1>
      {verdict?.ok === true ? (
        <Verdict tone={verdict.value.isMet ? "good" : "bad"} data-testid="attendance-quorum">
          {pane[verdict.value.isMet ? "attendance.quorum.met" : "attendance.quorum.notMet"]()}
        </Verdict>
      ) : (
        <Verdict tone="open" data-testid="attendance-quorum">
          {pane["attendance.quorum.open"]()}
        </Verdict>
      )}
    </div>
  );
}

function disqualifiedIn(decided: DecidedItem | null): ReadonlySet<number> {
  const entries = decided?.roll.entries ?? [];
  return new Set(entries.flatMap(({ member, isDisqualified }) => (isDisqualified ? [member.row] : [])));
}
