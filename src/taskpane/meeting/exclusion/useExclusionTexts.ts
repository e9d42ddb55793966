import type { PaneExclusion } from "../../../locales/compiled/keys";
import catalogues from "../../../locales/compiled/paneExclusion";
import { withPartTexts } from "../../partTexts";
import { type Texts, useTexts } from "../../texts";

export type ExclusionTexts = Texts & { readonly pane: PaneExclusion };

export function useExclusionTexts(): ExclusionTexts {
  return withPartTexts(useTexts(), catalogues);
}
