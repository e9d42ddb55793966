import type { Cell } from "../domain/cell";
import { isCellError } from "../domain/cell";
import type { Message } from "../domain/message";
import type { Language } from "../locales/language";
import { call, outcomeOf } from "./call";
import { CATALOGUE } from "./catalogue";
import type { Failure, FunctionDeclaration, Outcome, ResultCell } from "./declaration";
import { excelCell, failureText, parameterName, problemText } from "./results";

/** What a cell would show after a fresh calculation: a value, nothing, or an Excel error. */
export type FreshCell = string | number | boolean | null | { readonly error: string };

/** For each argument of a call rows of cells, or null where it is left out. */
type Given = readonly (readonly (readonly Cell[])[] | null)[];

/** Where a cell stands in a result, from 0; the cell with the formula is at 0, 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Why a cell of a result shows what it shows. */
export interface CellExplanation {
  readonly shown: FreshCell;
  /** None where the cell is blank or shows an error. */
  readonly steps: readonly Message[];
  readonly problem: CellProblem | null;
}

/** Why a cell shows an error. */
export interface CellProblem {
  readonly text: string;
  /** Which argument cannot be used, from 0; null where it is the cell beside, at the same place of the ranges. */
  readonly argument: number | null;
  /** The row within that argument, from 1; null where it is the argument as a whole. */
  readonly row: number | null;
}

/** The ids of the functions that are registered when the functions' script has run. */
export function functionIds(): string[] {
  return CATALOGUE.map(({ id }) => id);
}

/** What a function's parameters are called in Excel, in order, or null for an id that is not known. */
export function parametersOf(id: string, language: Language): string[] | null {
  const declaration = CATALOGUE.find((known) => known.id === id);
  return declaration?.parameters.map(({ name }) => parameterName(name, language)) ?? null;
}

/**
 * Calls a function outside Excel with what its arguments hold, as Excel would.
 * @returns rows of cells, or null for an id that is not known
 */
export function evaluate(id: string, given: Given, language: Language): FreshCell[][] | null {
  const declaration = CATALOGUE.find((known) => known.id === id);
  if (declaration === undefined) return null;
  try {
    const result = call(declaration, asExcelCalls(given), language);
    return Array.isArray(result) ? result.map((row) => row.map(freshCell)) : [[freshCell(result)]];
  } catch (thrown) {
    if (thrown instanceof CustomFunctions.Error) return [[freshCell(thrown)]];
    throw thrown;
  }
}

/**
 * Says why a cell of a result shows what it shows: the steps that led to its value, or what is wrong and with which
 * argument.
 * @returns null for an id that is not known, and for a place outside the result
 */
export function explain(id: string, given: Given, position: Position, language: Language): CellExplanation | null {
  const declaration = CATALOGUE.find((known) => known.id === id);
  if (declaration === undefined) return null;
  const outcome = outcomeOf(declaration, asExcelCalls(given));
  if (outcome.kind === "failure") return isFirst(position) ? explainFailure(declaration, outcome, language) : null;
  const cell = cellAt(outcome, position);
  if (cell === undefined) return null;
  const shown = freshCell(excelCell(cell, language));
  if (cell === null) return { shown, steps: [], problem: null };
  return typeof cell === "object"
    ? { shown, steps: [], problem: { text: problemText(cell, language), argument: null, row: null } }
    : { shown, steps: outcome.explain(position.row, position.column), problem: null };
}

function explainFailure(declaration: FunctionDeclaration, failed: Failure, language: Language): CellExplanation {
  const argument = declaration.parameters.findIndex(({ name }) => name === failed.parameter);
  const text = failureText(failed, language);
  return {
    shown: freshCell(excelCell(failed.problem, language)),
    steps: [],
    problem: { text, argument: argument === -1 ? null : argument, row: failed.row },
  };
}

/** Undefined outside the result. */
function cellAt(outcome: Exclude<Outcome, Failure>, position: Position): ResultCell | undefined {
  if (outcome.kind === "cells") return outcome.rows[position.row]?.[position.column];
  return isFirst(position) ? outcome.cell : undefined;
}

function isFirst({ row, column }: Position): boolean {
  return row === 0 && column === 0;
}

function asExcelCalls(given: Given): unknown[] {
  return given.map((rows) => (rows === null ? null : rows.map((row) => row.map(asExcelGives))));
}

/** An error reaches a function as an object with its code. */
function asExcelGives(cell: Cell): unknown {
  return cell !== null && isCellError(cell) ? { code: cell.error } : cell;
}

function freshCell(value: string | number | boolean | CustomFunctions.Error): FreshCell {
  if (typeof value !== "object") return value === "" ? null : value;
  return { error: value.code };
}
