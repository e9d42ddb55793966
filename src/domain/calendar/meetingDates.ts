import { type DayOff, dayOff } from "./dayOff";
import { type DayOfYear, inYear } from "./dayOfYear";
import { deadline } from "./deadline";
import type { Period } from "./period";
import { compareDates, type PlainDate } from "./plainDate";
import { workingDayBefore } from "./workingDayBefore";

/** A date, and whether it is one on which people work. */
export interface MarkedDate {
  readonly date: PlainDate;
  /** Null on a working day. */
  readonly dayOff: DayOff | null;
  /** The last working day before, where the date is none; null where it is one. */
  readonly workingDayBefore: PlainDate | null;
}

/** What the bylaws say of when a meeting is; null where they do not. */
export interface MeetingPeriods {
  /** How long before the meeting its notice is given. */
  readonly notice: Period | null;
  /** How long before the meeting proposals are handed in. */
  readonly proposals: Period | null;
  /** The last day of the year on which it may be held. */
  readonly lastDay: DayOfYear | null;
}

/** The days that follow from a meeting's; null where the bylaws do not say. */
export interface MeetingDates {
  readonly meeting: MarkedDate;
  readonly notice: MarkedDate | null;
  readonly proposals: MarkedDate | null;
  readonly last: (MarkedDate & { readonly isMeetingLater: boolean }) | null;
}

/** The last days to give notice, to propose and to meet. None is moved from a day off: the day before it is offered. */
export function meetingDates(meeting: PlainDate, { notice, proposals, lastDay }: MeetingPeriods): MeetingDates {
  const last = lastDay === null ? null : inYear(lastDay, meeting.year);
  return {
    meeting: marked(meeting),
    notice: notice === null ? null : marked(deadline(meeting, notice)),
    proposals: proposals === null ? null : marked(deadline(meeting, proposals)),
    last: last === null ? null : { ...marked(last), isMeetingLater: compareDates(meeting, last) > 0 },
  };
}

function marked(date: PlainDate): MarkedDate {
  const day = dayOff(date);
  return { date, dayOff: day, workingDayBefore: day === null ? null : workingDayBefore(date) };
}
