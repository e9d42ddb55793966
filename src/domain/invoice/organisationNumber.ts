import type { Cell } from "../cell";
import { type InvoiceProblem, message } from "../message";
import { plainContent } from "../plainContent";
import { fail, ok, type Result } from "../result";

const NINE_FIGURES = /^\d{9}$/;
const WITH_LETTERS = /^(?:no)?(\d{9})(?:mva)?$/i;
const SPACES = /[\s\u00a0\u2007\u2009\u202f]/gu;
/** Of the first eight figures; the ninth makes the sum a multiple of 11 (Brønnøysundregistrene). */
const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2] as const;

/**
 * Reads an organisation number: nine figures, with or without spaces, and with "NO" before and "MVA" after them where they
 * are written so.
 * @returns the nine figures, null for a blank, or what is wrong: not nine figures, or a last figure that does not check
 */
export function readOrganisationNumber(cell: Cell): Result<string | null, InvoiceProblem> {
  const content = plainContent(cell);
  if (!content.ok) return content;
  if (content.value === null) return ok(null);
  const written = String(content.value).trim();
  const number = WITH_LETTERS.exec(written.replace(SPACES, ""))?.[1];
  if (number === undefined) return fail(message("organisationNumber.notNineFigures", { text: written }));
  if (!hasRightCheckDigit(number)) return fail(message("organisationNumber.checkDigit", { text: written }));
  return ok(number);
}

/** Whether the ninth figure is the one that the eight before it ask for. @param number nine figures */
export function hasRightCheckDigit(number: string): boolean {
  if (!NINE_FIGURES.test(number)) return false;
  const sum = WEIGHTS.reduce((total: number, weight, index) => total + weight * Number(number.charAt(index)), 0);
  // A rest of 1 asks for the figure 10, which there is none of: such numbers are not given out.
  return (11 - (sum % 11)) % 11 === Number(number.charAt(8));
}
