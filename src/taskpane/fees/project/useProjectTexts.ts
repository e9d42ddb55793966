import type { PaneProject } from "../../../locales/compiled/keys";
import catalogues from "../../../locales/compiled/paneProject";
import { useFeesPartTexts } from "../../partTexts";
import type { TextsOf } from "../../texts";

export type ProjectTexts = TextsOf<"fees"> & { readonly pane: PaneProject };

export function useProjectTexts(): ProjectTexts {
  return useFeesPartTexts(catalogues);
}
