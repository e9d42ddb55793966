import type { Exact } from "../domain/numbers/exact";
import { toText } from "../domain/numbers/toText";
import { type Language, LOCALES_OF } from "./language";

const MOST_SHOWN_DECIMALS = 20;

/** An exact number in a language, with all its decimals: `1 234,5`. */
export function numberText(number: Exact, language: Language): string {
  return format(toText(number), language, 0);
}

/** An amount in kroner: whole kroner as they are, others with two decimals at least. The word "kr" belongs to the sentence around it. */
export function amountText(amount: Exact, language: Language): string {
  const text = toText(amount);
  return format(text, language, text.includes(".") ? 2 : 0);
}

/** Given as text, so that Intl formats every digit; a Number would have lost the last ones. */
function format(decimal: string, language: Language, minimumFractionDigits: number): string {
  return new Intl.NumberFormat([...LOCALES_OF[language]], {
    minimumFractionDigits,
    maximumFractionDigits: MOST_SHOWN_DECIMALS,
  }).format(decimal as Intl.StringNumericLiteral);
}
