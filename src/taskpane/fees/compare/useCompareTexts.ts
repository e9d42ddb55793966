import type { PaneCompare } from "../../../locales/compiled/keys";
import en from "../../../locales/compiled/paneCompare.en";
import nb from "../../../locales/compiled/paneCompare.nb";
import nn from "../../../locales/compiled/paneCompare.nn";
import { withPartTexts } from "../../partTexts";
import { type TextsOf, usePlaceTexts } from "../../texts";

export type CompareTexts = TextsOf<"fees"> & { readonly pane: PaneCompare };

export function useCompareTexts(): CompareTexts {
  return withPartTexts(usePlaceTexts("fees"), { nb, nn, en });
}
