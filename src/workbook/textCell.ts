/** Words without figures, which Excel makes nothing of; what it does make something of begins otherwise or has figures. */
const ONLY_WORDS = /^\p{L}[^\p{N}]*$/u;
const TRUTH_VALUE = /^(?:true|false)$/i;

/**
 * Text as it must be written for Excel to keep it as text, whatever it says: an apostrophe before all but plain words, so
 * that no formula, number or date is made of it. The apostrophe does not show and is not part of the value.
 */
export function asText(text: string): string {
  return text === "" || (ONLY_WORDS.test(text) && !TRUTH_VALUE.test(text)) ? text : `'${text}`;
}
