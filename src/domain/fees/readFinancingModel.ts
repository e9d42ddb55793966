import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import { readWord } from "../readWord";
import type { Result } from "../result";
import { vocabulary } from "../words";

/**
 * How a kind of member's fee comes about: by inhabitant, a base amount plus that, by bracket, the same for all, as a share
 * of a need, or not at all.
 */
export type FinancingModel = "perCapita" | "basePlus" | "tiered" | "flat" | "share" | "none";

const MODEL_WORDS = vocabulary<FinancingModel>({
  perCapita: ["perCapita", "per innbygger", "per innbyggjar", "per inhabitant"],
  basePlus: ["basePlus", "grunnbeløp pluss folketall", "grunnbeløp pluss folketal", "base amount plus population"],
  tiered: ["tiered", "trinn", "etter trinn", "brackets", "by bracket"],
  flat: ["flat", "fast beløp", "fast sum", "flat amount", "fixed amount"],
  share: ["share", "fordeling av behov", "fordeling av behovet", "share of need", "share of a need"],
  none: ["none", "ingen avgift", "ingen", "inga avgift", "no fee"],
});

/** Reads which model of financing the bylaws set. Null for a blank: the bylaws do not decide it. */
export function readFinancingModel(cell: Cell): Result<FinancingModel | null, SheetProblem> {
  return readWord(cell, MODEL_WORDS, (text) => message("feeModel.unknown", { text }));
}
