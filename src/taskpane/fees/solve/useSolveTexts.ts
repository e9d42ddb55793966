import type { PaneSolve } from "../../../locales/compiled/keys";
import en from "../../../locales/compiled/paneSolve.en";
import nb from "../../../locales/compiled/paneSolve.nb";
import nn from "../../../locales/compiled/paneSolve.nn";
import { withPartTexts } from "../../partTexts";
import { type TextsOf, usePlaceTexts } from "../../texts";

export type SolveTexts = TextsOf<"fees"> & { readonly pane: PaneSolve };

export function useSolveTexts(): SolveTexts {
  return withPartTexts(usePlaceTexts("fees"), { nb, nn, en });
}
