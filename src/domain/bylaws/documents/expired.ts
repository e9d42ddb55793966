import { plainDateText } from "../../calendar/excelDate";
import { compareDates } from "../../calendar/plainDate";
import { message } from "../../message";
import { findBylaw } from "../bylaw";
import { bylawValue } from "../bylawValue";
import type { DocumentFacts } from "./documentFacts";
import { documentFinding, type DocumentFinding } from "./documentFinding";

/** The meeting is after the agreement's last day, which leaves its decisions without ground; or the last day has passed since. */
export function expired({ bylaws, meeting, today }: DocumentFacts): DocumentFinding | null {
  const bylaw = findBylaw(bylaws, "bylaws.until", null);
  const until = bylawValue(bylaws, "bylaws.until", null);
  if (bylaw === null || !until.ok || until.value === null) return null;
  const isMeetingAfter = meeting !== null && compareDates(meeting, until.value) > 0;
  const hasPassed = today !== null && compareDates(today, until.value) > 0;
  if (!isMeetingAfter && !hasPassed) return null;
  const last = plainDateText(until.value);
  return documentFinding({
    check: "documents.expired",
    severity: isMeetingAfter ? "breach" : "warning",
    wrong: [
      isMeetingAfter
        ? message("documents.expired.meeting", { until: last, meeting: plainDateText(meeting) })
        : message("documents.expired", { until: last }),
    ],
    decide: message("documents.expired.decide", {}),
    bylaws: [bylaw],
  });
}
