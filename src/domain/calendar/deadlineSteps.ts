import { type Message, message } from "../message";
import { dayOff } from "./dayOff";
import { plainDateText } from "./excelDate";
import type { Period } from "./period";
import type { PlainDate } from "./plainDate";
import { workingDayBefore } from "./workingDayBefore";

/** How a deadline came about, and that it is no working day where it is none. */
export function deadlineSteps(meeting: PlainDate, { count, unit }: Period, date: PlainDate): Message[] {
  const step = message(`deadline.${unit}`, { count, meeting: plainDateText(meeting), date: plainDateText(date) });
  const day = dayOff(date);
  if (day === null) return [step];
  return [step, message("deadline.dayOff", { day, before: plainDateText(workingDayBefore(date)) })];
}
