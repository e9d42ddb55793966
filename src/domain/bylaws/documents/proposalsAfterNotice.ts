import { deadline } from "../../calendar/deadline";
import { plainDateText } from "../../calendar/excelDate";
import type { Period } from "../../calendar/period";
import { compareDates, dateOfDayNumber, dayNumber, type PlainDate } from "../../calendar/plainDate";
import { textOf } from "../../cell";
import { type DocumentMessage, message } from "../../message";
import { bylawValue } from "../bylawValue";
import { documented } from "./documented";
import type { DocumentFacts } from "./documentFacts";
import { documentFinding, type DocumentFinding } from "./documentFinding";

/** Proposals may come in after the last day to give notice, so that the notice cannot have them. */
export function proposalsAfterNotice(facts: DocumentFacts): DocumentFinding | null {
  const notice = bylawValue(facts.bylaws, "meeting.notice", null);
  const proposals = bylawValue(facts.bylaws, "meeting.proposals", null);
  if (!notice.ok || notice.value === null || !proposals.ok || proposals.value === null) return null;
  const days = facts.meeting === null ? EVERY_DAY : [facts.meeting];
  const day = days.find((meeting) => isLater(meeting, proposals.value, notice.value));
  if (day === undefined) return null;
  const bylaws = (["meeting.notice", "meeting.proposals"] as const).flatMap(
    (rule) => documented(facts, rule, null).bylaw ?? [],
  );
  const [noticeText = "", proposalsText = ""] = bylaws.map(({ value }) => textOf(value) ?? "");
  const wrong: DocumentMessage[] = [
    message("documents.proposalsAfterNotice", { notice: noticeText, proposals: proposalsText }),
  ];
  if (facts.meeting !== null) {
    wrong.push(
      message("documents.proposalsAfterNotice.dates", {
        meeting: plainDateText(facts.meeting),
        notice: plainDateText(deadline(facts.meeting, notice.value)),
        proposals: plainDateText(deadline(facts.meeting, proposals.value)),
      }),
    );
  }
  return documentFinding({
    check: "documents.proposalsAfterNotice",
    severity: "warning",
    wrong,
    decide: message("documents.proposalsAfterNotice.decide", {}),
    bylaws,
  });
}

function isLater(meeting: PlainDate, one: Period | null, other: Period | null): boolean {
  if (one === null || other === null) return false;
  return compareDates(deadline(meeting, one), deadline(meeting, other)) > 0;
}

/** The days of four years, a leap year among them: how long a month is differs from one to another. */
const FIRST_DAY = dayNumber({ year: 2021, month: 1, day: 1 });
const EVERY_DAY: readonly PlainDate[] = Array.from({ length: 1461 }, (_, day) => dateOfDayNumber(FIRST_DAY + day));
