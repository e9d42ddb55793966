import type { PaneChart } from "../../locales/compiled/keys";
import en from "../../locales/compiled/paneChart.en";
import nb from "../../locales/compiled/paneChart.nb";
import nn from "../../locales/compiled/paneChart.nn";
import { withPartTexts } from "../partTexts";
import { type TextsOf, usePlaceTexts } from "../texts";

export type ChartTexts = TextsOf<"fees"> & { readonly pane: PaneChart };

export function useChartTexts(): ChartTexts {
  return withPartTexts(usePlaceTexts("fees"), { nb, nn, en });
}
