import type { PaneLabels, PaneWrite } from "../../../locales/compiled/keys";
import en from "../../../locales/compiled/paneWrite.en";
import enLabels from "../../../locales/compiled/paneLabels.en";
import nb from "../../../locales/compiled/paneWrite.nb";
import nbLabels from "../../../locales/compiled/paneLabels.nb";
import nn from "../../../locales/compiled/paneWrite.nn";
import nnLabels from "../../../locales/compiled/paneLabels.nn";
import { withPartTexts } from "../../partTexts";
import { type TextsOf, usePlaceTexts } from "../../texts";

export type WriteTexts = TextsOf<"fees"> & { readonly pane: PaneWrite & PaneLabels };

export function useWriteTexts(): WriteTexts {
  return withPartTexts(usePlaceTexts("fees"), {
    nb: { ...nb, ...nbLabels },
    nn: { ...nn, ...nnLabels },
    en: { ...en, ...enLabels },
  });
}
