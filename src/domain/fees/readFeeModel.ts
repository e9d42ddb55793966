import type { Cell } from "../cell";
import { message } from "../message";
import { readWord } from "../readWord";
import type { Result } from "../result";
import { vocabulary } from "../words";
import type { FeeModel } from "./readFeeRule";

const MODEL_WORDS = vocabulary<FeeModel>({
  perCapita: ["perCapita", "per innbygger", "per innbyggjar", "per inhabitant"],
  basePlus: ["basePlus", "grunnbeløp pluss folketall", "grunnbeløp pluss folketal", "base amount plus population"],
});

/** Reads which fee model the bylaws set. Null for a blank. */
export function readFeeModel(cell: Cell): Result<FeeModel | null> {
  return readWord(cell, MODEL_WORDS, (text) => message("feeModel.unknown", { text }));
}
