import { readDate } from "../calendar/readDate";
import { contentOf, isCellError, textOf } from "../cell";
import { message } from "../message";
import { normalWord } from "../words";
import type { Judgement } from "./finding";
import { isSameBody } from "./sameBody";
import { hasRole, type Seat } from "./seat";
import { type Fault, missing, seatBySeat } from "./seatBySeat";

const YES: readonly string[] = ["ja", "yes", "x", "true", "godkjent", "godkjend", "approved"];
const NO: readonly string[] = ["nei", "no", "false", "ikke godkjent", "ikkje godkjend", "not approved"];

const NOT_APPROVED: Fault = {
  verdict: "broken",
  field: "approved",
  say: (names) => message("board.deputies.notApproved", { names }),
};
const BY_SOMEBODY: Fault = {
  verdict: "undecidable",
  field: "approved",
  say: (names) => message("board.deputies.byWhom", { names }),
};
const BLANK = missing("approved");

/**
 * Whether every deputy is approved by the bodies that must. A cell says so with yes or the day where there is one such
 * body; where there are several it names those that have approved, and a plain yes leaves open which.
 * @param approvers the bodies, as the bylaws write them
 */
export function deputyApproval(seats: readonly Seat[], approvers: readonly string[]): Judgement {
  return seatBySeat(seats, "approved", {
    isFor: (seat) => hasRole(seat, "deputy"),
    faults: [NOT_APPROVED, BLANK, BY_SOMEBODY],
    faultOf: ({ approved }) => faultOf(approved, approvers),
    met: message("boardMet.deputies.approved", { text: approvers.join(", ") }),
  });
}

function faultOf(approved: Seat["approved"], approvers: readonly string[]): Fault | null {
  const content = contentOf(approved);
  if (content === null || isCellError(content)) return BLANK;
  if (saysDate(content)) return approvers.length === 1 ? null : BY_SOMEBODY;
  const isApprover = (text: string): boolean => approvers.some((body) => isSameBody(text, body));
  const parts = (textOf(content) ?? "")
    .split(/[,;\n]/)
    .flatMap((part) => (isApprover(part) ? [part] : part.split(/ (?:og|and|&) /)))
    .map(normalWord)
    .filter((part) => part !== "");
  if (parts.some((part) => NO.includes(part))) return NOT_APPROVED;
  const lacking = approvers.filter((body) => !parts.some((part) => isSameBody(part, body)));
  if (lacking.length === 0) return null;
  const isClear = (part: string): boolean => YES.includes(part) || saysDate(part) || isApprover(part);
  if (!parts.every(isClear)) return BLANK;
  if (parts.some(isApprover)) return NOT_APPROVED;
  return approvers.length === 1 ? null : BY_SOMEBODY;
}

function saysDate(content: Parameters<typeof readDate>[0]): boolean {
  const date = readDate(content);
  return date.ok && date.value !== null;
}
