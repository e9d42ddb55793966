import { createContext, useContext } from "react";
import type { Cell } from "../domain/cell";
import type { Message } from "../domain/message";
import type { Language } from "../locales/language";

/** What a cell would show after a fresh calculation. */
export type FreshCell = string | number | boolean | null | { readonly error: string };

/** Why a cell of a result shows what it shows. */
export interface CellExplanation {
  readonly shown: FreshCell;
  /** The steps that led to its value; none where it is blank or shows an error. */
  readonly steps: readonly Message[];
  readonly problem: CellProblem | null;
}

/** Why a cell shows an error, in the language that was asked for. */
export interface CellProblem {
  readonly text: string;
  /** Which argument of the formula, from 0; null where it is the cell at the same place of the ranges. */
  readonly argument: number | null;
  /** The row within that argument, from 1; null where it is the argument as a whole. */
  readonly row: number | null;
}

/** The custom functions as the pane can use them to check their figures and to explain them. */
export interface FunctionDoor {
  /** Those that are registered in this runtime. */
  readonly ids: readonly string[];
  /** What a function's parameters are called in Excel, in order, or null for a function that is not known. */
  readonly parametersOf: (id: string, language: Language) => readonly string[] | null;
  /** @returns rows of cells, or null for a function that is not known */
  readonly evaluate: (
    id: string,
    given: readonly (readonly (readonly Cell[])[] | null)[],
    language: Language,
  ) => readonly (readonly FreshCell[])[] | null;
  /**
   * @param position where the cell stands in the result, from 0; the formula's own cell is at 0, 0
   * @returns null for a function that is not known, and for a place outside the result
   */
  readonly explain: (
    id: string,
    given: readonly (readonly (readonly Cell[])[] | null)[],
    position: { readonly row: number; readonly column: number },
    language: Language,
  ) => CellExplanation | null;
}

const FunctionDoorContext = createContext<FunctionDoor | null>(null);

export const FunctionDoorProvider = FunctionDoorContext.Provider;

/** The custom functions, from where `mountPane` provides them. */
export function useFunctionDoor(): FunctionDoor {
  const door = useContext(FunctionDoorContext);
  if (door === null) throw new Error("The functions are provided by mountPane");
  return door;
}
