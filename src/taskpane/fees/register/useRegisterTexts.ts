import type { PaneRegister } from "../../../locales/compiled/keys";
import en from "../../../locales/compiled/paneRegister.en";
import nb from "../../../locales/compiled/paneRegister.nb";
import nn from "../../../locales/compiled/paneRegister.nn";
import { withPartTexts } from "../../partTexts";
import { type TextsOf, usePlaceTexts } from "../../texts";

export type RegisterTexts = TextsOf<"fees"> & { readonly pane: PaneRegister };

export function useRegisterTexts(): RegisterTexts {
  return withPartTexts(usePlaceTexts("fees"), { nb, nn, en });
}
