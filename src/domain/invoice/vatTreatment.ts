import { type Cell, contentOf } from "../cell";
import { type InvoiceProblem, message } from "../message";
import { compare } from "../numbers/compare";
import { type Exact, ONE, whole } from "../numbers/exact";
import { multiply } from "../numbers/multiply";
import { readNumber } from "../numbers/readNumber";
import { isNegative, isZero } from "../numbers/sign";
import { toText } from "../numbers/toText";
import { plainContent } from "../plainContent";
import { fail, ok, type Result } from "../result";
import { normalWord, vocabulary } from "../words";

/** How an invoice stands to merverdiavgiftsloven (the VAT Act). */
export type VatTreatment =
  /** Not turnover, or exempt from the Act (chapter 3): no VAT, and none is shown. */
  | { readonly kind: "outside" }
  /** Within the Act at a rate of nought (chapter 6). */
  | { readonly kind: "zeroRated" }
  /** In per cent: 25. */
  | { readonly kind: "rate"; readonly percent: Exact };

export const OUTSIDE_VAT_ACT: VatTreatment = { kind: "outside" };
export const ZERO_RATED: VatTreatment = { kind: "zeroRated" };

const WORDS = vocabulary<"outside" | "zeroRated">({
  outside: [
    "utenfor mva-loven",
    "utenfor",
    "unntatt",
    "uten mva",
    "utanfor mva-lova",
    "utanfor",
    "unntatt frå mva-lova",
    "utan mva",
    "outside the vat act",
    "outside",
    "exempt",
    "no vat",
  ],
  zeroRated: ["fritatt", "nullsats", "friteken", "zero-rated", "zero rated"],
});

const HUNDRED = whole(100);
/** What is said once more after the word: "Fritatt (0 %)". */
const NOUGHT_IN_PARENTHESES = /\s*\(0 ?%\)$/;
const PERCENT_SIGN = /\s*(?:%|prosent|per ?cent)$/;

/**
 * Reads how VAT is treated, in any of the languages: "outside the VAT Act", "zero-rated", a rate such as 25 %, which Excel
 * keeps as 0.25.
 * @returns null for a blank
 */
export function readVatTreatment(cell: Cell): Result<VatTreatment | null, InvoiceProblem> {
  const content = plainContent(cell);
  if (!content.ok) return content;
  if (content.value === null) return ok(null);
  const word = normalWord(String(content.value));
  const kind = WORDS.get(word.replace(NOUGHT_IN_PARENTHESES, ""));
  if (kind !== undefined) return ok({ kind });
  const percent = readPercent(typeof content.value === "number" ? content.value : word.replace(PERCENT_SIGN, ""));
  if (percent === null) return fail(message("vatTreatment.unknown", { text: String(content.value).trim() }));
  return ok(isZero(percent) ? ZERO_RATED : { kind: "rate", percent });
}

/** From 0 up to 100. A cell that shows 25 % holds 0.25; no rate is less than one per cent. */
function readPercent(written: string | number): Exact | null {
  if (contentOf(written) === null) return null;
  const number = readNumber(written);
  if (!number.ok || number.value === null || isNegative(number.value)) return null;
  const isShare = typeof written === "number" && compare(number.value, ONE) < 0;
  const percent = isShare ? multiply(number.value, HUNDRED) : number.value;
  return compare(percent, HUNDRED) < 0 ? percent : null;
}

/** What tells one treatment from another. */
export function vatKey(treatment: VatTreatment): string {
  return treatment.kind === "rate" ? toText(treatment.percent) : treatment.kind;
}
