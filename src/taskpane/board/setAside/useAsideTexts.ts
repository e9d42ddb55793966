import type { PaneAside } from "../../../locales/compiled/keys";
import catalogues from "../../../locales/compiled/paneAside";
import type { Language } from "../../../locales/language";
import { useBoardPartTexts } from "../../partTexts";
import { loadPlaceTexts, type TextsOf } from "../../texts";
import { useLoaded } from "../../useLoaded";

export type AsideTexts = TextsOf<"board"> & { readonly pane: PaneAside };

export function useAsideTexts(): AsideTexts {
  return useBoardPartTexts(catalogues);
}

/** What is written into the workbook, in its language. */
export interface WrittenTexts {
  readonly say: TextsOf<"board">["say"];
  readonly counts: string;
}

const LOAD: Readonly<Record<Language, () => Promise<WrittenTexts>>> = {
  nb: () => loadWritten("nb"),
  nn: () => loadWritten("nn"),
  en: () => loadWritten("en"),
};

async function loadWritten(language: Language): Promise<WrittenTexts> {
  const { say } = await loadPlaceTexts("board", language);
  return { say, counts: catalogues[language]["aside.counts"]() };
}

/** The texts that the log is written with. */
export function useWrittenTexts(language: Language): WrittenTexts | "loading" | "failed" {
  return useLoaded(LOAD[language]);
}
