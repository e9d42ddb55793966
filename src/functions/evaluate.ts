import type { Cell } from "../domain/cell";
import { isCellError } from "../domain/cell";
import type { Language } from "../locales/language";
import { call } from "./call";
import { CATALOGUE } from "./catalogue";

/** What a cell would show after a fresh calculation: a value, nothing, or an Excel error. */
export type FreshCell = string | number | boolean | null | { readonly error: string };

/** The ids of the functions that are registered when the functions' script has run. */
export function functionIds(): string[] {
  return CATALOGUE.map(({ id }) => id);
}

/**
 * Calls a function outside Excel with what its arguments hold, as Excel would.
 * @param given for each argument rows of cells, or null where it is left out
 * @returns rows of cells, or null for an id that is not known
 */
export function evaluate(
  id: string,
  given: readonly (readonly (readonly Cell[])[] | null)[],
  language: Language,
): FreshCell[][] | null {
  const declaration = CATALOGUE.find((known) => known.id === id);
  if (declaration === undefined) return null;
  const values = given.map((rows) => (rows === null ? null : rows.map((row) => row.map(asExcelGives))));
  try {
    const result = call(declaration, values, language);
    return Array.isArray(result) ? result.map((row) => row.map(freshCell)) : [[freshCell(result)]];
  } catch (thrown) {
    if (thrown instanceof CustomFunctions.Error) return [[freshCell(thrown)]];
    throw thrown;
  }
}

/** An error reaches a function as an object with its code. */
function asExcelGives(cell: Cell): unknown {
  return cell !== null && isCellError(cell) ? { code: cell.error } : cell;
}

function freshCell(value: string | number | boolean | CustomFunctions.Error): FreshCell {
  if (typeof value !== "object") return value === "" ? null : value;
  return { error: value.code };
}
