import type { Language } from "../locales/language";
import type { Texts } from "./texts";

/** The texts of a part of a place that is opened when it is needed: they come with it, in all three languages. */
export type PartCatalogues<PartPane> = Readonly<Record<Language, PartPane>>;

/** The texts of a place with those of one of its parts. */
export function withPartTexts<PlaceTexts extends Texts, PartPane>(
  texts: PlaceTexts,
  catalogues: PartCatalogues<PartPane>,
): Omit<PlaceTexts, "pane"> & { readonly pane: PlaceTexts["pane"] & PartPane } {
  return { ...texts, pane: { ...texts.pane, ...catalogues[texts.language] } };
}
