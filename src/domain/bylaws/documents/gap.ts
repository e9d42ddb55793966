import { textOf } from "../../cell";
import { type DocumentMessage, message } from "../../message";
import type { Bylaw } from "../bylaw";
import type { Severity } from "../severity";
import { type Documented, isDocumented } from "./documented";

/** What the documents can leave open, by the rule that would say it. */
export const GAPS = [
  "meeting.votes",
  "meeting.majority",
  "meeting.majority.amendment",
  "meeting.majority.dissolution",
  "meeting.quorum",
  "meeting.tie",
  "meeting.blanks",
  "meeting.proxies",
  "fees.populationDate",
  "fees.unit",
  "fees.index",
  "fees.index.vintage",
  "fees.index.baseYear",
  "board.term",
  "board.exclusive",
] as const;
export type GapName = (typeof GAPS)[number];

/** A rule that the documents leave open. */
export interface Gap {
  readonly name: GapName;
  /** The row that leaves it open; null where the bylaws' sheet does not have it. */
  readonly bylaw: Bylaw | null;
  /** What the workbook answers it by; null where nothing does. */
  readonly answer: { readonly value: string; readonly by: string | null } | null;
}

/** The gap that a rule is; none where the documents have it. */
export function gapOf(name: GapName, rule: Documented): Gap[] {
  if (isDocumented(rule)) return [];
  const answer = rule.state === "answered" ? { value: textOf(rule.bylaw.value) ?? "", by: rule.by } : null;
  return [{ name, bylaw: rule.bylaw, answer }];
}

/**
 * How much gaps matter, and what to do: what is open is to be decided, and what was decided elsewhere belongs in the
 * documents.
 * @param decide what to decide where something is open
 */
export function aboutGaps(
  gaps: readonly Gap[],
  decide: DocumentMessage,
): { readonly severity: Severity; readonly decide: DocumentMessage } {
  return gaps.some(({ answer }) => answer === null)
    ? { severity: "warning", decide }
    : { severity: "advice", decide: message("documents.writeDown", {}) };
}
