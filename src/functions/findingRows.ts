import type { BoardCheck } from "../domain/board/checkBodies";
import type { Finding } from "../domain/board/finding";
import type { Seat } from "../domain/board/seat";
import { whomOf } from "../domain/board/whom";
import type { Severity } from "../domain/bylaws/severity";
import { dateText, serialOfDate } from "../domain/calendar/excelDate";
import { type Message, type MessageKey, message } from "../domain/message";
import type { ExplanationsBoard, Problems, RuleNames } from "../locales/compiled/keys";
import boardEn from "../locales/compiled/explanationsBoard.en";
import boardNb from "../locales/compiled/explanationsBoard.nb";
import boardNn from "../locales/compiled/explanationsBoard.nn";
import namesEn from "../locales/compiled/ruleNames.en";
import namesNb from "../locales/compiled/ruleNames.nb";
import namesNn from "../locales/compiled/ruleNames.nn";
import type { Language } from "../locales/language";
import { say } from "../locales/say";
import type { ResultCell } from "./declaration";
import { PROBLEMS } from "./results";
import { WORDS } from "./words";

const NAMES: Readonly<Record<Language, RuleNames>> = { nb: namesNb, nn: namesNn, en: namesEn };
type Reasons = ExplanationsBoard & Problems;
type Said = Extract<MessageKey, keyof Reasons>;
const REASONS: Readonly<Record<Language, Reasons>> = {
  nb: { ...PROBLEMS.nb, ...boardNb },
  nn: { ...PROBLEMS.nn, ...boardNn },
  en: { ...PROBLEMS.en, ...boardEn },
};

/** A rule of the bylaws that no check can use: what is written in place of one, and what is wrong with it. */
export interface UnreadRule {
  /** Null where it cannot be read. */
  readonly rule: string | null;
  readonly problem: Message;
  readonly source: string | null;
}

/** A row of the result, with the steps that led to it. */
export interface FindingRow {
  readonly cells: readonly ResultCell[];
  readonly steps: readonly Message[];
}

/** How a row stands: the first word of it. What is most pressing comes first. */
type Standing = Severity | "undecided" | "exception";
const ORDER: readonly Standing[] = ["breach", "warning", "advice", "undecided", "exception"];

/** Excel takes no longer text in a cell. */
const LONGEST_TEXT = 32_767;

/**
 * The findings as rows of severity, rule, what is wrong, whom it concerns and source; one row that says so where there is none.
 * @param seats every seat of the board's sheet
 */
export function findingRows(
  checks: readonly BoardCheck[],
  seats: readonly Seat[],
  unread: readonly UnreadRule[],
  language: Language,
): FindingRow[] {
  const words = WORDS[language];
  const row = (standing: Standing, cells: readonly (string | null)[], steps: readonly Message[]) => ({
    standing,
    cells: [words[`finding.${standing}`](), ...cells].map(shortened),
    steps,
  });
  const found = checks.flatMap(({ body, findings }) =>
    findings
      .filter(({ verdict }) => verdict !== "met")
      .map((finding) => {
        const name = NAMES[language][finding.rule]();
        const rule = checks.length === 1 || body === null ? name : words["finding.ofBody"]({ body, rule: name });
        const whom = whomOf(finding, seats).join(", ") || null;
        return row(standingOf(finding), [rule, whatOf(finding, language), whom, finding.source], [finding.reason]);
      }),
  );
  const notRead = unread.map(({ rule, problem, source }) =>
    row("undecided", [rule, reasonText(problem, language), null, source], [problem]),
  );
  const nobody = message("board.noSeats", {});
  const empty = checks.length > 0 ? [] : [row("undecided", [null, reasonText(nobody, language), null, null], [nobody])];
  const all = [...found, ...notRead, ...empty];
  if (all.length > 0) return ORDER.flatMap((standing) => all.filter((one) => one.standing === standing));
  const met = checks.flatMap(({ findings }) => findings.map(({ reason }) => reason));
  return [{ cells: [null, null, words["finding.none"]({ count: met.length }), null, null], steps: met }];
}

function standingOf({ verdict, severity, exception }: Finding): Standing {
  if (exception !== null) return "exception";
  return verdict === "undecidable" ? "undecided" : severity;
}

function whatOf({ reason, exception }: Finding, language: Language): string {
  const what = reasonText(reason, language);
  if (exception === null) return what;
  const date = dateText(serialOfDate(exception.date));
  return WORDS[language]["finding.setAside"]({ what, reason: exception.reason, date, decision: exception.decision });
}

/** What is wrong with a value is told in full where it stands; here it is enough that it cannot be read. */
function reasonText(reason: Message, language: Language): string {
  return isSaid(reason) ? say(reason, REASONS[language], language) : WORDS[language]["finding.unreadable"]();
}

function isSaid(reason: Message): reason is Message<Said> {
  return reason.key in REASONS.nb;
}

function shortened(text: string | null): string | null {
  return text === null || text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1)}…`;
}
