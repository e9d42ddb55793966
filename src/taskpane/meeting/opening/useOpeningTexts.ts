import type { PaneOpening } from "../../../locales/compiled/keys";
import catalogues from "../../../locales/compiled/paneOpening";
import { withPartTexts } from "../../partTexts";
import { type Texts, useTexts } from "../../texts";

export type OpeningTexts = Texts & { readonly pane: PaneOpening };

export function useOpeningTexts(): OpeningTexts {
  return withPartTexts(useTexts(), catalogues);
}
