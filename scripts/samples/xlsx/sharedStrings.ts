import { element, xmlPart, xmlText } from "../../../workbench/xlsx/write/element";
import { MAIN } from "../../../workbench/xlsx/write/namespaces";
import type { CellContent, WorkbookContent } from "./workbookContent";

/** The texts of a workbook, each kept once, and how many cells show one. */
export interface SharedStrings {
  readonly positions: ReadonlyMap<string, number>;
  readonly uses: number;
}

/** Whether a cell's text is kept among the shared ones. A formula's result stands in its own cell. */
export function isShared(cell: CellContent): cell is CellContent & { readonly value: string } {
  return typeof cell.value === "string" && cell.formula === undefined;
}

export function sharedStrings({ sheets }: WorkbookContent): SharedStrings {
  const cells = sheets.flatMap((sheet) => sheet.rows).flatMap((row) => row.cells);
  const texts = cells.filter((cell) => cell !== null).flatMap((cell) => (isShared(cell) ? [cell.value] : []));
  return { positions: new Map([...new Set(texts)].map((text, position) => [text, position])), uses: texts.length };
}

export function sharedStringsPart({ positions, uses }: SharedStrings): string {
  const items = [...positions.keys()].map((text) => element("si", {}, textElement(text)));
  return xmlPart(element("sst", { xmlns: MAIN, count: uses, uniqueCount: items.length }, ...items));
}

function textElement(text: string): string {
  return element("t", { "xml:space": text.trim() === text ? undefined : "preserve" }, xmlText(text));
}
