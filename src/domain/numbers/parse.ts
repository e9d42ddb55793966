import { type Exact, isInsideGuard, MOST_DECIMALS, scaled, wide } from "./exact";

const PLAIN_DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i;

/**
 * Reads a number written the way programs write it (`-12.5`, `1.5e+21`): a decimal point, no grouping, no unit.
 * Text from people goes through `readNumber` instead.
 * @returns the number, exactly, or null where the text is not of that form.
 */
export function parse(text: string): Exact | null {
  const match = PLAIN_DECIMAL.exec(text);
  if (match === null) return null;
  const [, sign = "", whole = "", fraction = "", exponentText] = match;
  const exponent = exponentText === undefined ? 0 : Number(exponentText);
  const digits = withoutTrailingZeros(whole + fraction, fraction.length - exponent);
  const units = Number(sign + digits.digits);
  if (isInsideGuard(units) && digits.scale >= 0 && digits.scale <= MOST_DECIMALS) return scaled(units, digits.scale);
  return wide(BigInt(sign + digits.digits), digits.scale);
}

/** Drops the zeros that say nothing, so that 1.500 has one decimal; a negative scale becomes zeros again. */
function withoutTrailingZeros(digits: string, scale: number): { digits: string; scale: number } {
  if (scale < 0 && scale >= -MOST_DECIMALS) return { digits: digits + "0".repeat(-scale), scale: 0 };
  let end = digits.length;
  let decimals = scale;
  while (decimals > 0 && end > 1 && digits.charAt(end - 1) === "0") {
    end -= 1;
    decimals -= 1;
  }
  return { digits: digits.slice(0, end), scale: decimals };
}
