/** What a number format writes as it stands: text in quotes, what follows \\, _ or *, and all in brackets but elapsed time. */
const AS_IT_STANDS = /"[^"]*"|[\\_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

const known = new Map<string, boolean>();

/** Whether a number format, in the form Excel keeps it in every language, shows a number as a date or a time. */
export function isDateFormat(numberFormat: string): boolean {
  const before = known.get(numberFormat);
  if (before !== undefined) return before;
  const [first = ""] = numberFormat.replace(AS_IT_STANDS, "").split(";");
  const isDate = !/general/i.test(first) && /[dmyhs]/i.test(first);
  known.set(numberFormat, isDate);
  return isDate;
}
