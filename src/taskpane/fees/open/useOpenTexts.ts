import type { PaneOpen } from "../../../locales/compiled/keys";
import catalogues from "../../../locales/compiled/paneOpen";
import { useFeesPartTexts } from "../../partTexts";
import type { TextsOf } from "../../texts";

export type OpenTexts = TextsOf<"fees"> & { readonly pane: PaneOpen };

export function useOpenTexts(): OpenTexts {
  return useFeesPartTexts(catalogues);
}
