import type { PaneCompare } from "../../../locales/compiled/keys";
import catalogues from "../../../locales/compiled/paneCompare";
import { useFeesPartTexts } from "../../partTexts";
import type { TextsOf } from "../../texts";

export type CompareTexts = TextsOf<"fees"> & { readonly pane: PaneCompare };

export function useCompareTexts(): CompareTexts {
  return useFeesPartTexts(catalogues);
}
