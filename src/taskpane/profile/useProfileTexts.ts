import type { PaneProfile } from "../../locales/compiled/keys";
import catalogues from "../../locales/compiled/paneProfile";
import { withPartTexts } from "../partTexts";
import { type Texts, useTexts } from "../texts";

export type ProfileTexts = Texts & { readonly pane: PaneProfile };

export function useProfileTexts(): ProfileTexts {
  return withPartTexts(useTexts(), catalogues);
}
