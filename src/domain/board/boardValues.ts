import { type Cell, contentOf, isCellDate, isCellError, textOf } from "../cell";
import { message, type SheetProblem } from "../message";
import { readNonNegative } from "../numbers/readNonNegative";
import { isWhole } from "../numbers/sign";
import { toNumber } from "../numbers/toNumber";
import { fail, ok, type Result } from "../result";
import { normalWord } from "../words";
import { type GenderRule, readGenderRule } from "./genderBalance";
import { readLevels } from "./officeLevel";

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
  return typeof content === "string" ? ok(readLevels(content)) : unreadable(cell, "office");
}

/** Reads which rule of gender balance applies, or that none does. Null for a blank. */
export function readBoardGender(cell: Cell): Result<GenderRule | "none" | null, SheetProblem> {
  const content = contentOf(cell);
  if (content === null) return ok(null);
  if (isCellError(content) || isCellDate(content)) return unreadable(cell, "gender");
  if (NO_GENDER_RULE.includes(normalWord(String(content)))) return ok("none");
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
