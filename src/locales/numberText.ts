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

/** A number with two decimals at least, so that those of a column can be compared: `2,00`. */
export function hundredthsText(number: Exact, language: Language): string {
  return format(toText(number), language, 2);
}

/** A number with its sign, also where it is more than 0: `+3,8`. */
export function signedText(number: Exact, language: Language): string {
  return format(toText(number), language, 0, "exceptZero");
}

/** An amount in kroner with its sign, also where it is more than 0: `+1 234,50`. */
export function signedAmountText(amount: Exact, language: Language): string {
  const text = toText(amount);
  return format(text, language, text.includes(".") ? 2 : 0, "exceptZero");
}

/** Given as text, so that Intl formats every digit; a Number would have lost the last ones. */
function format(
  decimal: string,
  language: Language,
  minimumFractionDigits: number,
  signDisplay: "auto" | "exceptZero" = "auto",
): string {
  return new Intl.NumberFormat([...LOCALES_OF[language]], {
    signDisplay,
    minimumFractionDigits,
    maximumFractionDigits: MOST_SHOWN_DECIMALS,
  }).format(decimal as Intl.StringNumericLiteral);
}
