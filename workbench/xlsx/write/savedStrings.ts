import { element, xmlPart, xmlText } from "./element";
import { MAIN } from "./namespaces";

/** What XML cannot hold, and what would be read as such. */
const TO_ESCAPE = /(?![\n\t])\p{Cc}|[\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** Text as a file writes it: control characters stand as `_x000D_`. */
export function encodeText(text: string): string {
  return text.replace(
    TO_ESCAPE,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

/** The texts of a workbook, each kept once, gathered as its cells are written. */
export class SavedStrings {
  readonly #positions = new Map<string, number>();
  #uses = 0;

  positionOf(text: string): number {
    this.#uses += 1;
    const known = this.#positions.get(text);
    if (known !== undefined) return known;
    const next = this.#positions.size;
    this.#positions.set(text, next);
    return next;
  }

  part(): string {
    const items = [...this.#positions.keys()].map((text) =>
      element(
        "si",
        {},
        element("t", { "xml:space": text.trim() === text ? undefined : "preserve" }, xmlText(encodeText(text))),
      ),
    );
    return xmlPart(element("sst", { xmlns: MAIN, count: this.#uses, uniqueCount: items.length }, ...items));
  }
}
