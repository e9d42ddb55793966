import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import { readWord } from "../readWord";
import type { Result } from "../result";
import { vocabulary } from "../words";

/** What a bracket's value is: the whole fee, or the rate for the inhabitants inside the bracket. */
export type TierMode = "step" | "marginal";

const MODE_WORDS = vocabulary<TierMode>({
  step: ["step", "beløp for trinnet", "beløp for trinn", "amount for the bracket"],
  marginal: ["marginal", "marginalt", "sats innenfor trinnet", "sats innanfor trinnet", "rate within the bracket"],
});

/** Reads what the values of the brackets are. Null for a blank: the bylaws do not decide it. */
export function readTiers(cell: Cell): Result<TierMode | null, SheetProblem> {
  return readWord(cell, MODE_WORDS, (text) => message("bylaw.valueUnreadable", { text, rule: "tiers" }));
}
