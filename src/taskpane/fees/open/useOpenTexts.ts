import type { PaneOpen } from "../../../locales/compiled/keys";
import en from "../../../locales/compiled/paneOpen.en";
import nb from "../../../locales/compiled/paneOpen.nb";
import nn from "../../../locales/compiled/paneOpen.nn";
import { withPartTexts } from "../../partTexts";
import { type TextsOf, usePlaceTexts } from "../../texts";

export type OpenTexts = TextsOf<"fees"> & { readonly pane: PaneOpen };

export function useOpenTexts(): OpenTexts {
  return withPartTexts(usePlaceTexts("fees"), { nb, nn, en });
}
