import type { PaneLabels, PaneSettings } from "../../../locales/compiled/keys";
import en from "../../../locales/compiled/paneSettings.en";
import enLabels from "../../../locales/compiled/paneLabels.en";
import nb from "../../../locales/compiled/paneSettings.nb";
import nbLabels from "../../../locales/compiled/paneLabels.nb";
import nn from "../../../locales/compiled/paneSettings.nn";
import nnLabels from "../../../locales/compiled/paneLabels.nn";
import { withPartTexts } from "../../partTexts";
import { type TextsOf, usePlaceTexts } from "../../texts";

export type SettingsTexts = TextsOf<"fees"> & { readonly pane: PaneSettings & PaneLabels };

export function useSettingsTexts(): SettingsTexts {
  return withPartTexts(usePlaceTexts("fees"), {
    nb: { ...nb, ...nbLabels },
    nn: { ...nn, ...nnLabels },
    en: { ...en, ...enLabels },
  });
}
