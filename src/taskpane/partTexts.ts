import type { Language } from "../locales/language";
import { type Texts, type TextsOf, usePlaceTexts } from "./texts";

/** The texts of a part of a place that is opened when it is needed: they come with it, in all three languages. */
export type PartCatalogues<PartPane> = Readonly<Record<Language, PartPane>>;

/** What a part says itself with what it shares with others. */
export function bothOf<One, Other>(
  one: PartCatalogues<One>,
  other: PartCatalogues<Other>,
): PartCatalogues<One & Other> {
  return {
    nb: { ...one.nb, ...other.nb },
    nn: { ...one.nn, ...other.nn },
    en: { ...one.en, ...other.en },
  };
}

/** The texts of a place with those of one of its parts. */
export function withPartTexts<PlaceTexts extends Texts, PartPane>(
  texts: PlaceTexts,
  catalogues: PartCatalogues<PartPane>,
): Omit<PlaceTexts, "pane"> & { readonly pane: PlaceTexts["pane"] & PartPane } {
  return { ...texts, pane: { ...texts.pane, ...catalogues[texts.language] } };
}

/** The texts of the fees with those of one of their parts. */
export function useFeesPartTexts<PartPane>(
  catalogues: PartCatalogues<PartPane>,
): TextsOf<"fees"> & { readonly pane: PartPane } {
  return withPartTexts(usePlaceTexts("fees"), catalogues);
}

/** The texts of the meeting with those of one of its parts. */
export function useMeetingPartTexts<PartPane>(
  catalogues: PartCatalogues<PartPane>,
): TextsOf<"meeting"> & { readonly pane: PartPane } {
  return withPartTexts(usePlaceTexts("meeting"), catalogues);
}

/** The texts of the board with those of one of its parts. */
export function useBoardPartTexts<PartPane>(
  catalogues: PartCatalogues<PartPane>,
): TextsOf<"board"> & { readonly pane: PartPane } {
  return withPartTexts(usePlaceTexts("board"), catalogues);
}
