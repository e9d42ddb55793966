import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import { readWord } from "../readWord";
import type { Result } from "../result";
import { vocabulary } from "../words";

/** Whether each deputy stands in for one member, or all of them for all, in an order. */
export type DeputyForm = "personal" | "common";

const FORM_WORDS = vocabulary<DeputyForm>({
  personal: ["personlig", "personlige", "personleg", "personlege", "personal"],
  common: ["felles", "common"],
});

/** Reads which deputies a body has. Null for a blank. */
export function readDeputyForm(cell: Cell): Result<DeputyForm | null, SheetProblem> {
  return readWord(cell, FORM_WORDS, (text) => message("bylaw.valueUnreadable", { text, rule: "deputies" }));
}
