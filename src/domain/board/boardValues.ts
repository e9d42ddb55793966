import { type Cell, contentOf, isCellDate, isCellError, textOf } from "../cell";
import { message, type SheetProblem } from "../message";
import { readNonNegative } from "../numbers/readNonNegative";
import { isWhole } from "../numbers/sign";
import { toNumber } from "../numbers/toNumber";
import { fail, ok, type Result } from "../result";
import { normalWord } from "../words";
import { type GenderRule, readGenderRule } from "./genderBalance";
import { namesIn, readNames } from "./readNames";

/** Which rule of gender a body is under; `perList` is that of kommuneloven § 7-6. */
export type BoardGenderRule = GenderRule | "perList" | "none";

/** The bylaws, or the form of co-operation, may set no rule of gender at all; then that is what they say. */
const NO_GENDER_RULE = ["none", "ingen"];

/** Reads how many members a body has, or for how many years they are elected: a whole number. Null for a blank. */
export function readBoardNumber(cell: Cell): Result<number | null, SheetProblem> {
  const number = readNonNegative(cell);
  if (!number.ok) return unreadable(cell, "number");
  if (number.value === null) return ok(null);
  return isWhole(number.value) ? ok(toNumber(number.value)) : unreadable(cell, "number");
}

/** Reads the offices that members must hold, with commas or semicolons between. Null for a blank. */
export function readBoardOffices(cell: Cell): Result<readonly string[] | null, SheetProblem> {
  const content = contentOf(cell);
  if (content === null) return ok(null);
  return typeof content === "string" ? ok(namesIn(content)) : unreadable(cell, "office");
}

/** The bodies that must approve a deputy. */
export function readApprovers(cell: Cell): Result<readonly string[] | null, SheetProblem> {
  return readNames(cell, "approved");
}

/** Those who take part in a body as observers. */
export function readObservers(cell: Cell): Result<readonly string[] | null, SheetProblem> {
  return readNames(cell, "observers");
}

/** The bodies in which nobody of this one may have a seat. */
export function readExclusive(cell: Cell): Result<readonly string[] | null, SheetProblem> {
  return readNames(cell, "exclusive");
}

/** Each list of a list election is balanced for itself (kommuneloven § 7-6). */
const PER_LIST = ["per liste", "per list"];

/** Reads which rule of gender balance applies, or that none does. Null for a blank. */
export function readBoardGender(cell: Cell): Result<BoardGenderRule | null, SheetProblem> {
  const content = contentOf(cell);
  if (content === null) return ok(null);
  if (isCellError(content) || isCellDate(content)) return unreadable(cell, "gender");
  if (NO_GENDER_RULE.includes(normalWord(String(content)))) return ok("none");
  if (PER_LIST.includes(normalWord(String(content)))) return ok("perList");
  const rule = readGenderRule(content);
  return rule.ok && rule.value !== null ? rule : unreadable(cell, "gender");
}

/** Reads whether a body must have exactly one leader, which 1 says. Null for a blank. */
export function readBoardLeader(cell: Cell): Result<1 | null, SheetProblem> {
  const number = readBoardNumber(cell);
  if (!number.ok) return unreadable(cell, "leader");
  if (number.value === null) return ok(null);
  return number.value === 1 ? ok(1) : unreadable(cell, "leader");
}

function unreadable(cell: Cell, rule: string): Result<never, SheetProblem> {
  const content = contentOf(cell);
  const text = content !== null && isCellError(content) ? content.error : (textOf(cell) ?? "");
  return fail(message("bylaw.valueUnreadable", { text, rule }));
}
