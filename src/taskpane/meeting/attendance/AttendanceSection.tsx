import { Caption1, Field, Select } from "@fluentui/react-components";
import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { contentOf } from "../../../domain/cell";
import type { Part, RowEdit } from "../../../domain/meeting/changePart";
import { memberIndex } from "../../../domain/members/findMember";
import { writtenName } from "../../../domain/members/writtenName";
import { ATTENDANCE, ATTENDANCE_CHANGED } from "../../../workbook/layout";
import { makeAttendance } from "../../../workbook/meeting/makeAttendance";
import { writeAttendance } from "../../../workbook/meeting/writeAttendance";
import type { Partnership } from "../../../workbook/partnership";
import type { LogEntry } from "../../../workbook/writeLog";
import { excelTime } from "../../excelTime";
import { MissingTable } from "../../MissingTable";
import type { DecidedMeeting } from "../decideMeeting";
import { MakeSheet } from "../MakeSheet";
import { attendanceQueue, type MemberChange } from "./attendanceQueue";
import { AttendanceCounts } from "./AttendanceCounts";
import { AttendanceTold } from "./AttendanceTold";
import {
  type AttendingMember,
  attendingMembers,
  detailEdits,
  firstOpenItem,
  isOf,
  type Moment,
  partEdits,
} from "./attendingMembers";
import { MarkAll } from "./MarkAll";
import { MemberRoll } from "./MemberRoll";
import { loggedPart } from "./partText";
import { useAttendanceTexts } from "./useAttendanceTexts";

interface AttendanceSectionProps {
  readonly meeting: DecidedMeeting;
  readonly attendance: Partnership["attendance"];
  readonly bylaws: Partnership["bylaws"];
}

/** Who is there, from which item on: every member, each written to the attendance's sheet as it is said. */
export default function AttendanceSection(props: AttendanceSectionProps): ReactNode {
  const { attendance, meeting } = props;
  const { pane, language } = useAttendanceTexts();
  if (attendance.kind === "missing") {
    const sheet = ATTENDANCE.names[language];
    const find = memberIndex(meeting.members);
    const names = meeting.members.map((member) => writtenName(member, find));
    return (
      <MakeSheet
        explanation={pane["attendance.missing"]({ sheet })}
        button={pane["attendance.make"]({ sheet })}
        made={pane["attendance.made"]({ sheet })}
        changeWith={(texts) => makeAttendance(names, pane["attendance.word.absent"](), texts, language)}
      />
    );
  }
  if (attendance.kind !== "found") return <MissingTable reading={attendance} layout={ATTENDANCE} />;
  return <Attendance {...props} />;
}

/** What a user does to members. */
export interface AttendanceActions {
  readonly takePart: (members: readonly AttendingMember[], to: Part) => void;
  readonly describe: (member: AttendingMember, cells: Pick<RowEdit["cells"], "delegate" | "how">) => void;
}

function Attendance({ meeting, attendance, bylaws }: AttendanceSectionProps): ReactNode {
  const texts = useAttendanceTexts();
  const { pane, language } = texts;
  const [queue] = useState(() => attendanceQueue(writeAttendance));
  const state = useSyncExternalStore(queue.subscribe, queue.state);
  useEffect(() => queue.wasRead(), [queue, attendance]);
  const [chosen, setChosen] = useState<number | null>(null);
  const find = useMemo(() => memberIndex(meeting.members), [meeting.members]);
  const items = useMemo(() => meeting.items.map(({ item }) => item.item), [meeting.items]);
  const at = Math.min(chosen ?? firstOpenItem(meeting.items), Math.max(items.length - 1, 0));
  const moment: Moment = useMemo(() => ({ at, items }), [at, items]);
  const members = useMemo(
    () => attendingMembers(attendance, meeting.members, find, moment, state.ahead),
    [attendance, meeting.members, find, moment, state.ahead],
  );
  const absent = pane["attendance.word.absent"]();
  const hasBegun = contentOf(meeting.details.get("opened")?.value ?? null) !== null;

  const changeOf = ({ member, name, rows }: AttendingMember, edits: readonly RowEdit[]): MemberChange => ({
    member: member.row,
    name,
    isOf: isOf(member, find),
    seen: rows,
    edits,
    entry: null,
  });
  const actions: AttendanceActions = {
    takePart: (those, to) => {
      const time = excelTime(new Date());
      const entryOf = ({ name, part }: AttendingMember): LogEntry => ({
        time,
        what: ATTENDANCE_CHANGED[language],
        item: items[at] ?? null,
        member: name,
        before: loggedPart(part, texts),
        after: loggedPart(to, texts),
        why: null,
      });
      const changes = those.map((one) => ({
        ...changeOf(one, partEdits(one, to, moment, absent)),
        entry: hasBegun ? entryOf(one) : null,
      }));
      queue.add(changes, language);
    },
    describe: (one, cells) => queue.add([changeOf(one, detailEdits(one, cells, absent))], language),
  };

  return (
    <>
      <Caption1>{pane[hasBegun ? "attendance.explain.begun" : "attendance.explain"]()}</Caption1>
      {items.length > 0 && (
        <Field label={pane["attendance.from"]()}>
          <Select value={String(at)} onChange={(_event, { value }) => setChosen(Number(value))}>
            {meeting.items.map(({ item }, position) => (
              <option key={item.row} value={String(position)}>
                {pane["meeting.item"]({ item: item.item })} {item.title}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <AttendanceCounts members={members} decided={meeting.items[at] ?? null} bylaws={bylaws} />
      <AttendanceTold state={state} />
      <MarkAll members={members} onMark={(those) => actions.takePart(those, { kind: "present" })} />
      <MemberRoll members={members} actions={actions} />
    </>
  );
}
