import type { Cell } from "../cell";
import { message } from "../message";
import { plainContent } from "../plainContent";
import { fail, ok, type Result } from "../result";
import { normalWord } from "../words";
import type { Gender } from "./gender";

/**
 * Which rule of balance applies. `ldl28`: likestillings- og diskrimineringsloven § 28. `koml`: kommuneloven §§ 7-5 to
 * 7-7. They ask for different numbers at one size only, 8, and which applies is contested: it is always chosen, never
 * assumed.
 */
export type GenderRule = "ldl28" | "koml";

/** How a body stands. */
export interface GenderBalance {
  readonly isMet: boolean;
  readonly size: number;
  /** How many there are of the gender with the fewest. */
  readonly fewest: number;
  /** How many of each gender the rule asks for. */
  readonly required: number;
}

/** Reads the name of a rule; null for a blank. */
export function readGenderRule(cell: Cell): Result<GenderRule | null> {
  const content = plainContent(cell);
  if (!content.ok) return content;
  if (content.value === null || content.value === 0) return ok(null);
  const written = String(content.value);
  const text = normalWord(written);
  return text === "ldl28" || text === "koml" ? ok(text) : fail(message("genderRule.unknown", { text: written.trim() }));
}

/** How many of each gender a body of a size must have. A body of one cannot be balanced and need not be. */
export function requiredOfEachGender(size: number, rule: GenderRule): number {
  if (size <= 1) return 0;
  if (size <= 3) return 1;
  return rule === "ldl28" ? requiredByEqualityAct(size) : fortyPercentRoundedUp(size);
}

/** Likestillings- og diskrimineringsloven § 28: 4-5 two, 6-8 three, 9 four of each; more: 40 per cent of each. */
function requiredByEqualityAct(size: number): number {
  if (size <= 5) return 2;
  if (size <= 8) return 3;
  return size === 9 ? 4 : fortyPercentRoundedUp(size);
}

/** Two fifths, in whole numbers: 0.4 x 15 is 6 and not a little more. */
export function fortyPercentRoundedUp(size: number): number {
  return Math.ceil((2 * size) / 5);
}

/** Counts the genders of a body's members against a rule. The genders of all of them are known. */
export function genderBalance(genders: readonly Gender[], rule: GenderRule): GenderBalance {
  const women = genders.filter((gender) => gender === "woman").length;
  return balanceOf(women, genders.length - women, rule);
}

/** How so many women and so many men stand to a rule. */
export function balanceOf(women: number, men: number, rule: GenderRule): GenderBalance {
  const [size, fewest] = [women + men, Math.min(women, men)];
  const required = requiredOfEachGender(size, rule);
  return { isMet: fewest >= required, size, fewest, required };
}
