import type { PaneChart } from "../../locales/compiled/keys";
import catalogues from "../../locales/compiled/paneChart";
import { useFeesPartTexts } from "../partTexts";
import type { TextsOf } from "../texts";

export type ChartTexts = TextsOf<"fees"> & { readonly pane: PaneChart };

export function useChartTexts(): ChartTexts {
  return useFeesPartTexts(catalogues);
}
