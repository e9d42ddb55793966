import type { Cell } from "../cell";
import { message } from "../message";
import { readWord } from "../readWord";
import { ok, type Result } from "../result";
import { vocabulary } from "../words";

/** Whether a bracket's value is the fee itself, or a rate for the inhabitants inside it. */
export type TierMode = "step" | "marginal";

const MODE_WORDS = vocabulary<TierMode>({
  step: ["step", "steps", "trinn", "trinnvis", "steg", "stegvis", "beløp for trinnet", "amount for the bracket"],
  marginal: [
    "marginal",
    "marginalt",
    "marginell",
    "marginelt",
    "sats innenfor trinnet",
    "sats innanfor trinnet",
    "rate within the bracket",
  ],
});

/** Reads how a tariff's values are meant. Null for a blank, and for 0, which older versions of Excel make of a blank. */
export function readTierMode(cell: Cell): Result<TierMode | null> {
  return cell === 0 ? ok(null) : readWord(cell, MODE_WORDS, (text) => message("tierMode.unknown", { text }));
}
