import type { Cell } from "../cell";
import { message } from "../message";
import { isLess } from "../numbers/compare";
import { type Exact, ONE, whole } from "../numbers/exact";
import { type Fraction, nearbyFraction } from "../numbers/fraction";
import { fromCellNumber } from "../numbers/fromCellNumber";
import { isNegative } from "../numbers/sign";
import { toNumber } from "../numbers/toNumber";
import { plainContent } from "../plainContent";
import { fail, ok, type Result } from "../result";
import { normalWord } from "../words";

/** How large a part of a base is needed. A majority is more than half, and can be tied. */
export type Share =
  | { readonly kind: "majority" }
  | { readonly kind: "unanimous" }
  | ({ readonly kind: "atLeast" } & Fraction)
  | ({ readonly kind: "moreThan" } & Fraction);

export const MAJORITY: Share = { kind: "majority" };
export const HALF: Share = { kind: "atLeast", numerator: 1, denominator: 2 };

const FRACTION = /^(>?) ?(\d{1,6}) ?\/ ?(\d{1,6})$/;

/**
 * Reads a share: `majority`, `unanimous`, `2/3` (at least) or `>2/3` (more than). A number is the fraction it stands for;
 * a number above 1 is most likely a fraction that Excel turned into a date when it was typed.
 * @returns null for a blank
 */
export function readShare(cell: Cell): Result<Share | null> {
  const content = plainContent(cell);
  if (!content.ok) return content;
  const { value } = content;
  if (value === null) return ok(null);
  if (typeof value === "boolean") return fail(message("number.isTrueOrFalse", {}));
  return typeof value === "number" ? readShareNumber(value) : readShareText(value);
}

/** 0 is what an older version of Excel hands over for a blank; a share of nothing would make every vote pass. */
function readShareNumber(cell: number): Result<Share | null> {
  if (cell === 0) return ok(null);
  if (!Number.isFinite(cell)) return fail(message("number.tooLarge", {}));
  const value = fromCellNumber(cell);
  if (isNegative(value)) return fail(message("number.negative", { value }));
  if (isLess(ONE, value)) return fail(message("share.looksLikeADate", { value }));
  const fraction = nearbyFraction(toNumber(value));
  return fraction === null || fraction.numerator === 0
    ? fail(message("share.notAFraction", { value }))
    : ok({ kind: "atLeast", ...fraction });
}

function readShareText(cell: string): Result<Share> {
  const text = normalWord(cell);
  if (text === "majority" || text === "unanimous") return ok({ kind: text });
  const [, more, numeratorText, denominatorText] = FRACTION.exec(text) ?? [];
  const numerator = Number(numeratorText);
  const denominator = Number(denominatorText);
  const isShare = numerator >= 1 && numerator <= denominator && !(more === ">" && numerator === denominator);
  if (!isShare) return fail(message("share.unknown", { text: cell.trim() }));
  return ok({ kind: more === ">" ? "moreThan" : "atLeast", numerator, denominator });
}

/** The share in the form it is read, which is the same in every language. */
export function shareText(share: Share): string {
  switch (share.kind) {
    case "majority":
    case "unanimous":
      return share.kind;
    case "atLeast":
      return `${share.numerator}/${share.denominator}`;
    case "moreThan":
      return `>${share.numerator}/${share.denominator}`;
  }
}

/** The numerator and denominator as exact numbers, for cross multiplication. */
export function exactParts(fraction: Fraction): { numerator: Exact; denominator: Exact } {
  return { numerator: whole(fraction.numerator), denominator: whole(fraction.denominator) };
}
