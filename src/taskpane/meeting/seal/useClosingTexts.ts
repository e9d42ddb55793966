import type { PaneClosing } from "../../../locales/compiled/keys";
import catalogues from "../../../locales/compiled/paneClosing";
import { useMeetingPartTexts } from "../../partTexts";
import type { TextsOf } from "../../texts";

export type ClosingTexts = TextsOf<"meeting"> & { readonly pane: PaneClosing };

/** The texts of the meeting with those of closing an item. */
export function useClosingTexts(): ClosingTexts {
  return useMeetingPartTexts(catalogues);
}
