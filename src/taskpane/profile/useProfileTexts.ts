import type { PaneProfile } from "../../locales/compiled/keys";
import en from "../../locales/compiled/paneProfile.en";
import nb from "../../locales/compiled/paneProfile.nb";
import nn from "../../locales/compiled/paneProfile.nn";
import { withPartTexts } from "../partTexts";
import { type Texts, useTexts } from "../texts";

export type ProfileTexts = Texts & { readonly pane: PaneProfile };

export function useProfileTexts(): ProfileTexts {
  return withPartTexts(useTexts(), { nb, nn, en });
}
