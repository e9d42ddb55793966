import type { PaneSettings } from "../../../locales/compiled/keys";
import en from "../../../locales/compiled/paneSettings.en";
import nb from "../../../locales/compiled/paneSettings.nb";
import nn from "../../../locales/compiled/paneSettings.nn";
import { withPartTexts } from "../../partTexts";
import { type TextsOf, usePlaceTexts } from "../../texts";

export type SettingsTexts = TextsOf<"fees"> & { readonly pane: PaneSettings };

export function useSettingsTexts(): SettingsTexts {
  return withPartTexts(usePlaceTexts("fees"), { nb, nn, en });
}
