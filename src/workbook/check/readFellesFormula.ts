import { columnNumber, type Rectangle } from "../address";

/** A formula that is one FELLES function and nothing else: its id, and its arguments as they stand. */
export interface FellesFormula {
  readonly id: string;
  readonly arguments: readonly FormulaArgument[];
}

export type FormulaArgument =
  | { readonly kind: "leftOut" }
  | { readonly kind: "constant"; readonly value: string | number | boolean }
  | { readonly kind: "cells"; readonly area: Rectangle };

/** `_xldudf_` is how a file names a custom function, and how Excel shows one that it does not know. */
const CALL = /^=(?:_xlfn\.|@)?(?:_xldudf_FELLES_|FELLES\.)([A-Z]+)\((.*)\)$/is;
const ANY_CALL = /(?:_xldudf_FELLES_|FELLES\.)[A-Z]+\(/i;
const NUMBER = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const TEXT = /^"((?:[^"]|"")*)"$/;
const REFERENCE =
  /^(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/iu;
/** What no sheet's name holds: another workbook's, or several sheets at once. */
const NO_SHEET = /[[\]:*?/\\]/;

/** Whether a formula calls a FELLES function anywhere. */
export function callsFelles(formula: string): boolean {
  return formula.startsWith("=") && ANY_CALL.test(formula);
}

/**
 * Reads a formula as Excel keeps it (English names, commas between).
 * @param sheet the sheet it stands on, for references that name none
 * @returns null where it is more than one function with cells and plain values
 */
export function readFellesFormula(formula: string, sheet: string): FellesFormula | null {
  const [, id, inside] = CALL.exec(formula.trim()) ?? [];
  if (id === undefined || inside === undefined) return null;
  const given = splitArguments(inside);
  const read = given.map((argument) => readArgument(argument.trim(), sheet));
  return read.every((argument) => argument !== null) ? { id: id.toUpperCase(), arguments: read } : null;
}

/** Splits at commas that stand in no text, no quoted sheet name and no parentheses. */
export function splitArguments(inside: string): string[] {
  const found = [""];
  let quote: string | null = null;
  let depth = 0;
  for (const letter of inside) {
    if (quote === null && (letter === '"' || letter === "'")) quote = letter;
    else if (letter === quote) quote = null;
    else if (quote === null && (letter === "(" || letter === "{")) depth += 1;
    else if (quote === null && (letter === ")" || letter === "}")) depth -= 1;
    if (letter === "," && quote === null && depth === 0) found.push("");
    else found[found.length - 1] = `${found.at(-1) ?? ""}${letter}`;
  }
  return found;
}

/**
 * Reads one argument as it stands between the commas.
 * @returns null where it is no plain value and no cells of this workbook
 */
export function readArgument(argument: string, sheet: string): FormulaArgument | null {
  if (argument === "") return { kind: "leftOut" };
  if (NUMBER.test(argument)) return { kind: "constant", value: Number(argument) };
  if (/^(?:true|false)$/i.test(argument)) return { kind: "constant", value: argument.toLowerCase() === "true" };
  const text = TEXT.exec(argument)?.[1];
  if (text !== undefined) return { kind: "constant", value: text.replaceAll('""', '"') };
  const area = readReference(argument, sheet);
  return area === null ? null : { kind: "cells", area };
}

function readReference(reference: string, sheet: string): Rectangle | null {
  const [match, quoted, plain, column = "", row = "", otherColumn = column, otherRow = row] =
    REFERENCE.exec(reference) ?? [];
  if (match === undefined || (quoted !== undefined && NO_SHEET.test(quoted))) return null;
  const columns = [columnNumber(column), columnNumber(otherColumn)];
  const rows = [Number(row) - 1, Number(otherRow) - 1];
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? sheet,
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}
