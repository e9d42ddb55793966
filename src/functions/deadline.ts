import { deadline } from "../domain/calendar/deadline";
import { deadlineSteps } from "../domain/calendar/deadlineSteps";
import { dateOfSerial, serialOfDate } from "../domain/calendar/excelDate";
import { type Period, readPeriod } from "../domain/calendar/period";
import type { PlainDate } from "../domain/calendar/plainDate";
import { readDate } from "../domain/calendar/readDate";
import { type Cell, textOf } from "../domain/cell";
import { message } from "../domain/message";
import { fail, ok, type Result } from "../domain/result";
import { type Arguments, cell, failure, type FunctionDeclaration, type Outcome, range } from "./declaration";

/** Example: DigiViken's founding meeting of 3 December 2021, and a meeting on the 31st. Days as Excel keeps them. */
export const DEADLINE: FunctionDeclaration = {
  id: "DEADLINE",
  parameters: [range("meeting"), cell("period")],
  result: "matrix",
  example: { arguments: [[["3.12.2021"], ["31.12.2023"]], "1 måned"], result: [[44_503], [45_260]] },
  run: runDeadline,
};

function runDeadline(given: Arguments): Outcome {
  const meetings = given.rows("meeting");
  if (meetings === null) return failure(message("parameter.missing", {}), "meeting");
  const period = readPeriod(given.cell("period"));
  if (!period.ok) return failure(period.problem, "period");
  const { value } = period;
  if (value === null) return failure(message("parameter.missing", {}), "period");
  return {
    kind: "cells",
    rows: meetings.map((cells) =>
      cells.map((meetingCell) => {
        const dates = datesOf(meetingCell, value);
        if (!dates.ok) return dates.problem;
        return dates.value === null ? null : serialOfDate(dates.value.deadline);
      }),
    ),
    explain: (row, column) => {
      const dates = datesOf(meetings[row]?.[column] ?? null, value);
      return dates.ok && dates.value !== null ? deadlineSteps(dates.value.meeting, value, dates.value.deadline) : [];
    },
  };
}

interface Dates {
  readonly meeting: PlainDate;
  readonly deadline: PlainDate;
}

/** Null for a blank, and for the 0 that an older version of Excel hands over for one. */
function datesOf(meetingCell: Cell, period: Period): Result<Dates | null> {
  const meeting = meetingCell === 0 ? ok(null) : readDate(meetingCell);
  if (!meeting.ok || meeting.value === null) return meeting.ok ? ok(null) : meeting;
  const last = deadline(meeting.value, period);
  return dateOfSerial(serialOfDate(last)) === null
    ? fail(message("date.unreadable", { text: textOf(meetingCell) ?? "" }))
    : ok({ meeting: meeting.value, deadline: last });
}
