import { createContext, useContext } from "react";
import type { Cell } from "../domain/cell";
import type { Language } from "../locales/language";

/** What a cell would show after a fresh calculation. */
export type FreshCell = string | number | boolean | null | { readonly error: string };

/** The custom functions as the pane can use them to check their figures. */
export interface FunctionDoor {
  /** Those that are registered in this runtime. */
  readonly ids: readonly string[];
  /** @returns rows of cells, or null for a function that is not known */
  readonly evaluate: (
    id: string,
    given: readonly (readonly (readonly Cell[])[] | null)[],
    language: Language,
  ) => readonly (readonly FreshCell[])[] | null;
}

const FunctionDoorContext = createContext<FunctionDoor | null>(null);

export const FunctionDoorProvider = FunctionDoorContext.Provider;

/** The custom functions, from where `mountPane` provides them. */
export function useFunctionDoor(): FunctionDoor {
  const door = useContext(FunctionDoorContext);
  if (door === null) throw new Error("The functions are provided by mountPane");
  return door;
}
