/** What a number format writes as it stands: text in quotes, what follows \\, _ or *, and all in brackets but elapsed time. */
const AS_IT_STANDS = /"[^"]*"|[\\_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** Whether a number format, in the form Excel keeps it in every language, shows a number as a date or a time. */
export function isDateFormat(numberFormat: string): boolean {
  if (numberFormat === "General") return false;
  const [first = ""] = numberFormat.replace(AS_IT_STANDS, "").split(";");
  return !/general/i.test(first) && /[dmyhs]/i.test(first);
}
