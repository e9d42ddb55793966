import type { DocumentMessage } from "../../../domain/message";
import sayings from "../../../locales/compiled/documents";
import type { PaneDocuments } from "../../../locales/compiled/keys";
import catalogues from "../../../locales/compiled/paneDocuments";
import { say } from "../../../locales/say";
import { useBoardPartTexts } from "../../partTexts";
import type { TextsOf } from "../../texts";

export type DocumentTexts = TextsOf<"board"> & {
  readonly pane: PaneDocuments;
  /** Puts what is wrong with the documents into words. */
  readonly sayOfDocuments: (message: DocumentMessage) => string;
};

export function useDocumentTexts(): DocumentTexts {
  const texts = useBoardPartTexts(catalogues);
  const { language } = texts;
  return { ...texts, sayOfDocuments: (message) => say(message, sayings[language], language) };
}
