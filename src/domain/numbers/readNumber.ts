import type { Cell } from "../cell";
import { message } from "../message";
import { plainContent } from "../plainContent";
import { fail, ok, type Result } from "../result";
import { type Exact, whole } from "./exact";
import { fromCellNumber } from "./fromCellNumber";
import { multiply } from "./multiply";
import { parse } from "./parse";
import { negate } from "./subtract";

/**
 * Reads an amount or a count as people write it. Numbers are taken at the 15 digits Excel shows; text is taken where it
 * can mean one number only: `kr. 150.000,-`, `500 000kr`, `9,1 millionar`, hard spaces and U+2212 among them. `1.500` is
 * refused, since it is 1500 to one reader and 1.5 to the next, and so are `1 500.000` and the day `31.12`.
 * @returns null for a blank, the number, or what is wrong with the cell
 */
export function readNumber(cell: Cell): Result<Exact | null> {
  const content = plainContent(cell);
  if (!content.ok) return content;
  const { value } = content;
  if (value === null) return ok(null);
  if (typeof value === "boolean") return fail(message("number.isTrueOrFalse", {}));
  if (typeof value === "number") {
    return Number.isFinite(value) ? ok(fromCellNumber(value)) : fail(message("number.tooLarge", {}));
  }
  return readNumberText(value.trim());
}

/** Ordinary and hard spaces; a tab or a line break separates, and groups nothing. */
const SPACES = /[ \u00a0\u2007\u2009\u202f]+/gu;
const MINUSES = /[\u2212\u2012\u2013\u2014]/gu;

/** Sign, currency before, digits, `,-`, "million", currency after: every part but the digits may be missing. */
const AMOUNT =
  /^(?<minus>- ?)?(?:(?:kr\.?|nok) ?)?(?<minusInside>- ?)?(?<digits>\d[\d .,]*?)(?<dash> ?, ?-+)? ?(?<million>millioner|millionar|millions?|mill\.?)? ?(?:kroner|kr\.?|nok)?$/iu;

function readNumberText(written: string): Result<Exact> {
  if (DAY_AND_MONTH.test(written)) return fail(message("number.dayOrNumber", { text: written }));
  const groups = AMOUNT.exec(written.replace(SPACES, " ").replace(MINUSES, "-"))?.groups;
  if (groups?.["digits"] === undefined) return fail(message("number.notANumber", { text: written }));
  const minuses = [groups["minus"], groups["minusInside"]].filter((minus) => minus !== undefined);
  if (minuses.length > 1) return fail(message("number.notANumber", { text: written }));
  const isKroner = groups["dash"] !== undefined;
  if (!isKroner && GROUP_OR_DECIMALS.test(groups["digits"])) {
    return fail(message("number.ambiguous", { text: written }));
  }
  const plain = plainDigits(groups["digits"], isKroner);
  const number = plain === null ? null : parse(plain);
  if (number === null) return fail(message("number.notANumber", { text: written }));
  const size = groups["million"] === undefined ? number : multiply(number, whole(1_000_000));
  return ok(minuses.length === 1 ? negate(size) : size);
}

const WHOLE = /^(?:0|[1-9]\d*)$/;
const GROUPED_BY_SPACE = /^([1-9]\d{0,2}(?: \d{3})+)(?:[.,](\d+))?$/;
const GROUPED_BY_POINT = /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/;
const GROUPED_BY_COMMA = /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/;
const DECIMAL = /^(0|[1-9]\d*)[.,](\d+)$/;
/** Three figures after a single separator, or after a point where spaces group: thousands to one reader, decimals to the next. */
const GROUP_OR_DECIMALS = /^[1-9]\d{0,2}(?:[.,]|(?: \d{3})+\.)\d{3}$/;
/** `31.12` alone is a day in every minutes book, and a number in other places. */
const DAY_AND_MONTH = /^(?:0[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])$/;

/**
 * Digits with their separators, in plain notation, or null where the separators do not group thousands.
 * @param isKroner whether `,-` follows: then there are no decimals, and a point can only group
 */
function plainDigits(digits: string, isKroner: boolean): string | null {
  if (WHOLE.test(digits)) return digits;
  for (const form of [GROUPED_BY_SPACE, GROUPED_BY_POINT, GROUPED_BY_COMMA, DECIMAL]) {
    const match = form.exec(digits);
    if (match === null) continue;
    const [, whole = "", decimals] = match;
    const ungrouped = whole.replace(/[ .,]/g, "");
    if (decimals === undefined) return ungrouped;
    return isKroner ? null : `${ungrouped}.${decimals}`;
  }
  return null;
}
