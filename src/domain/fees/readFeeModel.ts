import { type Cell, contentOf, isCellError } from "../cell";
import { message } from "../message";
import { fail, ok, type Result } from "../result";
import { normalWord, vocabulary } from "../words";
import type { FeeModel } from "./readFeeRule";

const MODEL_WORDS = vocabulary<FeeModel>({
  perCapita: ["perCapita", "per innbygger", "per innbyggjar", "per inhabitant"],
  basePlus: ["basePlus", "grunnbeløp pluss folketall", "grunnbeløp pluss folketal", "base amount plus population"],
});

/** Reads which fee model the bylaws set. Null for a blank. */
export function readFeeModel(cell: Cell): Result<FeeModel | null> {
  const content = contentOf(cell);
  if (content === null) return ok(null);
  if (isCellError(content)) return fail(message("cell.error", { error: content.error }));
  const text = String(content);
  const model = MODEL_WORDS.get(normalWord(text));
  return model === undefined ? fail(message("feeModel.unknown", { text: text.trim() })) : ok(model);
}
