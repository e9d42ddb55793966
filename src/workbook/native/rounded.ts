import { type Exact, isScaled, powerOfTen, scaled } from "../../domain/numbers/exact";
import { multiply } from "../../domain/numbers/multiply";
import { parse } from "../../domain/numbers/parse";
import { toText } from "../../domain/numbers/toText";
import type { TermSource } from "../feeFormula";
import { termExpression, unlessZero } from "./term";

/** How many decimals an amount keeps until it is rounded to its unit. */
export const DECIMALS_KEPT = 6;
const MILLIONTHS = powerOfTen(DECIMALS_KEPT);
const IN_MILLIONTHS: Exact = scaled(MILLIONTHS, 0);
/** What an amount is rounded to where nothing else is said. */
const ORE = "0.01";

/**
 * An amount rounded to a unit, half away from zero, as a formula. Excel computes in binary, where 1.005 / 0.01 is a little
 * less than 100.5. So the amount is first made a whole number of millionths, which binary holds exactly: then the number of
 * units, of which halves are exact too, is rounded, and the last step is the division of whole numbers that gives the
 * number nearest to the decimal answer. MROUND is not used: it rounds 6.05 to 0.1 differently from Excel to Excel.
 * @param unit what is left out, the number 0, and a cell that is blank or 0, are one øre
 */
export function roundedExpression(amount: string, unit: TermSource | undefined): string {
  const millionths = `ROUND((${amount})*${MILLIONTHS},0)`;
  const given: TermSource = unlessZero(unit) ?? { kind: "number", text: ORE };
  const known = given.kind === "number" ? parse(given.text) : null;
  if (known !== null && isScaled(known)) {
    const perUnit = toText(multiply(known, IN_MILLIONTHS));
    return `ROUND(${millionths}${divided(perUnit)},0)${times(String(known.units))}${divided(toText(scaled(powerOfTen(known.scale), 0)))}`;
  }
  const written = termExpression(given);
  const perUnit = `ROUND(IF(${written}=0,${ORE},${written})*${MILLIONTHS},0)`;
  return `ROUND(${millionths}/${perUnit},0)*${perUnit}/${MILLIONTHS}`;
}

function times(factor: string): string {
  return factor === "1" ? "" : `*${factor}`;
}

function divided(divisor: string): string {
  return divisor === "1" ? "" : `/${divisor}`;
}
