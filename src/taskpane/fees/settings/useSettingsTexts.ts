import type { PaneLabels, PaneSettings } from "../../../locales/compiled/keys";
import labels from "../../../locales/compiled/paneLabels";
import own from "../../../locales/compiled/paneSettings";
import { bothOf, useFeesPartTexts } from "../../partTexts";
import type { TextsOf } from "../../texts";

export type SettingsTexts = TextsOf<"fees"> & { readonly pane: PaneSettings & PaneLabels };

const CATALOGUES = bothOf(own, labels);

export function useSettingsTexts(): SettingsTexts {
  return useFeesPartTexts(CATALOGUES);
}
