import type { PaneProject } from "../../../locales/compiled/keys";
import en from "../../../locales/compiled/paneProject.en";
import nb from "../../../locales/compiled/paneProject.nb";
import nn from "../../../locales/compiled/paneProject.nn";
import { withPartTexts } from "../../partTexts";
import { type TextsOf, usePlaceTexts } from "../../texts";

export type ProjectTexts = TextsOf<"fees"> & { readonly pane: PaneProject };

export function useProjectTexts(): ProjectTexts {
  return withPartTexts(usePlaceTexts("fees"), { nb, nn, en });
}
