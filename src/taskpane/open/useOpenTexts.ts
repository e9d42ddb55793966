import type { PaneOpen } from "../../locales/compiled/keys";
import catalogues from "../../locales/compiled/paneOpen";
import { withPartTexts } from "../partTexts";
import { type Texts, useTexts } from "../texts";

export type OpenTexts = Texts & { readonly pane: PaneOpen };

export function useOpenTexts(): OpenTexts {
  return withPartTexts(useTexts(), catalogues);
}
