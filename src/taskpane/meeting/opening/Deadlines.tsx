import { Caption1, Subtitle2 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type Bylaw, findBylaw } from "../../../domain/bylaws/bylaw";
import type { BylawId } from "../../../domain/bylaws/bylawId";
import { bylawValue } from "../../../domain/bylaws/bylawValue";
import type { BylawValue } from "../../../domain/bylaws/schema";
import { plainDateText } from "../../../domain/calendar/excelDate";
import { type MarkedDate, meetingDates } from "../../../domain/calendar/meetingDates";
import { compareDates, type PlainDate } from "../../../domain/calendar/plainDate";
import { readDate } from "../../../domain/calendar/readDate";
import { weekday } from "../../../domain/calendar/weekday";
import type { DecidedMeeting } from "../decideMeeting";
import { Verdict } from "../../Verdict";
import { type OpeningTexts, useOpeningTexts } from "./useOpeningTexts";

interface DeadlinesProps {
  readonly meeting: DecidedMeeting;
  readonly bylaws: readonly Bylaw[];
}

/** The days that follow from the day of the meeting: for the notice, for proposals, and the last on which it may be held. */
export function Deadlines({ meeting, bylaws }: DeadlinesProps): ReactNode {
  const texts = useOpeningTexts();
  const { pane } = texts;
  const { date, details } = meeting;
  if (date === null) return <Caption1>{pane["opening.noDate"]()}</Caption1>;
  const dates = meetingDates(date, {
    notice: valueOf(bylaws, "meeting.notice"),
    proposals: valueOf(bylaws, "meeting.proposals"),
    lastDay: valueOf(bylaws, "meeting.lastDate"),
  });
  const notified = readDate(details.get("notified")?.value ?? null);
  const sent = notified.ok ? notified.value : null;
  const sourceOf = (id: BylawId): string | null => findBylaw(bylaws, id, null)?.source ?? null;
  return (
    <div className="list list-tight">
      <Subtitle2 as="h3">{pane["opening.deadlines"]()}</Subtitle2>
      <dl className="facts">
        <Deadline label={pane["opening.day"]()} marked={dates.meeting} source={null} />
        <Deadline label={pane["opening.notice"]()} marked={dates.notice} source={sourceOf("meeting.notice")}>
          {dates.notice !== null && sent !== null && <Sent sent={sent} last={dates.notice.date} />}
        </Deadline>
        <Deadline label={pane["opening.proposals"]()} marked={dates.proposals} source={sourceOf("meeting.proposals")} />
        <Deadline label={pane["opening.lastDate"]()} marked={dates.last} source={sourceOf("meeting.lastDate")}>
          {dates.last?.isMeetingLater === true && <Verdict tone="bad">{pane["opening.meetingLater"]()}</Verdict>}
        </Deadline>
      </dl>
    </div>
  );
}

function valueOf<Id extends BylawId>(bylaws: readonly Bylaw[], id: Id): BylawValue<Id> | null {
  const value = bylawValue(bylaws, id, null);
  return value.ok ? value.value : null;
}

interface DeadlineProps {
  readonly label: string;
  /** Null where the bylaws do not say. */
  readonly marked: MarkedDate | null;
  readonly source: string | null;
  readonly children?: ReactNode;
}

function Deadline({ label, marked, source, children }: DeadlineProps): ReactNode {
  const texts = useOpeningTexts();
  const { pane } = texts;
  const day = marked?.dayOff ?? null;
  const before = marked?.workingDayBefore ?? null;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {marked === null ? pane["opening.open"]() : dayText(marked.date, texts)}
        {source !== null && ` (${pane.source({ source })})`}
        {day !== null && before !== null && <p>{pane[`opening.dayOff.${day}`]({ before: dayText(before, texts) })}</p>}
        {children}
      </dd>
    </>
  );
}

/** Whether the notice was sent in time. */
function Sent({ sent, last }: { readonly sent: PlainDate; readonly last: PlainDate }): ReactNode {
  const texts = useOpeningTexts();
  const isLate = compareDates(sent, last) > 0;
  return (
    <p>
      <Verdict tone={isLate ? "bad" : "good"} data-testid="notice-sent">
        {texts.pane[isLate ? "opening.sent.late" : "opening.sent.inTime"]({ date: dayText(sent, texts) })}
      </Verdict>
    </p>
  );
}

/** A date with its day of the week. */
function dayText(date: PlainDate, { pane }: OpeningTexts): string {
  return pane["opening.date"]({ weekday: pane[`opening.weekday.${weekday(date)}`](), date: plainDateText(date) });
}
