import type { PaneSolve } from "../../../locales/compiled/keys";
import catalogues from "../../../locales/compiled/paneSolve";
import { useFeesPartTexts } from "../../partTexts";
import type { TextsOf } from "../../texts";

export type SolveTexts = TextsOf<"fees"> & { readonly pane: PaneSolve };

export function useSolveTexts(): SolveTexts {
  return useFeesPartTexts(catalogues);
}
