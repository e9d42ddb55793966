import { add } from "../numbers/add";
import { type Exact, scaled, ZERO } from "../numbers/exact";
import { multiply } from "../numbers/multiply";
import { roundToUnit } from "../numbers/roundToUnit";
import { ORE } from "../ore";
import type { VatTreatment } from "./vatTreatment";

const PER_CENT = scaled(1, 2);

/** The VAT on an amount, and what is paid with it. */
export interface Vat {
  readonly vat: Exact;
  readonly total: Exact;
}

/**
 * The VAT on an amount without it, to the øre, half an øre away from zero: on each invoice by itself, since an invoice
 * states the VAT on what it is of (bokføringsforskriften § 5-1-1).
 * @param amount in kroner, without VAT; negative for a credit
 */
export function vatOf(amount: Exact, treatment: VatTreatment): Vat {
  if (treatment.kind !== "rate") return { vat: ZERO, total: amount };
  const vat = roundToUnit(multiply(amount, multiply(treatment.percent, PER_CENT)), ORE);
  return { vat, total: add(amount, vat) };
}
