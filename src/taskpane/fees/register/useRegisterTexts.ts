import type { PaneRegister } from "../../../locales/compiled/keys";
import catalogues from "../../../locales/compiled/paneRegister";
import { useFeesPartTexts } from "../../partTexts";
import type { TextsOf } from "../../texts";

export type RegisterTexts = TextsOf<"fees"> & { readonly pane: PaneRegister };

export function useRegisterTexts(): RegisterTexts {
  return useFeesPartTexts(catalogues);
}
