import { type Cell, textOf } from "../cell";
import { message, type SheetProblem } from "../message";
import { fail, ok, type Result } from "../result";
import type { FeeModel } from "./readFeeRule";
import { readFinancingModel } from "./readFinancingModel";

/** Reads which fee model the bylaws set, where it is one whose rule has the same terms for every member. Null for a blank. */
export function readFeeModel(cell: Cell): Result<FeeModel | null, SheetProblem> {
  const model = readFinancingModel(cell);
  if (!model.ok || model.value === null) return model.ok ? ok(null) : model;
  return model.value === "perCapita" || model.value === "basePlus"
    ? ok(model.value)
    : fail(message("feeModel.unknown", { text: textOf(cell) ?? "" }));
}
