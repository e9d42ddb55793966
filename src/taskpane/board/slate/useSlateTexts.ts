import type { PaneSlate } from "../../../locales/compiled/keys";
import catalogues from "../../../locales/compiled/paneSlate";
import { withPartTexts } from "../../partTexts";
import { type TextsOf, usePlaceTexts } from "../../texts";

export type SlateTexts = TextsOf<"board"> & { readonly pane: PaneSlate };

/** The texts of the board with those of a slate that is tried. */
export function useSlateTexts(): SlateTexts {
  return withPartTexts(usePlaceTexts("board"), catalogues);
}
