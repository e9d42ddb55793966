import type { PaneLabels, PaneWrite } from "../../../locales/compiled/keys";
import labels from "../../../locales/compiled/paneLabels";
import own from "../../../locales/compiled/paneWrite";
import { bothOf, useFeesPartTexts } from "../../partTexts";
import type { TextsOf } from "../../texts";

export type WriteTexts = TextsOf<"fees"> & { readonly pane: PaneWrite & PaneLabels };

const CATALOGUES = bothOf(own, labels);

export function useWriteTexts(): WriteTexts {
  return useFeesPartTexts(CATALOGUES);
}
