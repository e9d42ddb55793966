/** What begins a formula, or a way of writing one, when it is typed into a cell. */
const STARTS_A_FORMULA = /^[=+\-@'\t\r]/;

/**
 * Text as it must be written for Excel to keep it as text, whatever it says: an apostrophe before what would become a
 * formula. The apostrophe does not show and is not part of the value. The cell is formatted as text ("@") beforehand,
 * which keeps numbers and dates from being made of the rest.
 */
export function asText(text: string): string {
  return STARTS_A_FORMULA.test(text) ? `'${text}` : text;
}
