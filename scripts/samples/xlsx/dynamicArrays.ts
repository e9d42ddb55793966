import { formulaToFile } from "../../../workbench/xlsx/functionNames";
import { CATALOGUE } from "../../../src/functions/catalogue";

const CUSTOM_FUNCTIONS = CATALOGUE.map(({ id }) => `FELLES.${id}`);

/** A formula as a file keeps it: without the sign it begins with, and with the custom functions' names in a file. */
export function storedFormula(typed: string): string {
  return formulaToFile(typed.replace(/^=/, ""), CUSTOM_FUNCTIONS);
}

/**
 * Whether a formula is kept as a dynamic array. Each with a custom function is, also where its result is one cell: a
 * formula that is kept plain was, to Excel, written before there were dynamic arrays, and Excel puts the `@` of implicit
 * intersection before every function in it that may give more than one value. It cannot know that of a user's function,
 * so it puts it before all of them (Microsoft names user-defined functions beside INDEX and OFFSET). What is typed in
 * Excel itself is kept this way too. SUM, COUNTIF, COUNTBLANK and IF of single cells give one value and are kept plain.
 */
export function isDynamicArray(typed: string): boolean {
  return storedFormula(typed) !== typed.replace(/^=/, "");
}
