import { message } from "../domain/message";
import type { Language } from "../locales/language";
import { cellOf, rowsOf, scalarOf } from "./cells";
import { type Arguments, failure, type FunctionDeclaration, type Outcome } from "./declaration";
import { type ExcelResult, excelResult } from "./results";

/**
 * Calls a function as Excel does: values by position, those left out null or missing, and Excel's invocation object after
 * the last parameter, which is not looked at.
 * @throws CustomFunctions.Error where a parameter is wrong
 */
export function call(declaration: FunctionDeclaration, values: readonly unknown[], language: Language): ExcelResult {
  return excelResult(outcomeOf(declaration, values), language);
}

/** What a function gives for values as Excel hands them over, before it is put into Excel's own terms. */
export function outcomeOf(declaration: FunctionDeclaration, values: readonly unknown[]): Outcome {
  const notOneCell = declaration.parameters.find(
    (parameter, position) => parameter.shape === "scalar" && scalarOf(values[position]) === null,
  );
  if (notOneCell !== undefined) return failure(message("parameter.notOneCell", {}), notOneCell.name);
  const valueOf = (name: string): unknown =>
    values[declaration.parameters.findIndex((parameter) => parameter.name === name)];
  const given: Arguments = {
    cell: (name) => scalarOf(valueOf(name))?.cell ?? cellOf(null),
    rows: (name) => rowsOf(valueOf(name)),
  };
  return declaration.run(given);
}
