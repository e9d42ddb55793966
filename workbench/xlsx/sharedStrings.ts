import { children, textOf, type XmlNode } from "../xml/xmlNode";

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Text as a file writes it: control characters stand as `_x000D_`. */
export function decodeText(text: string): string {
  return text.replace(ESCAPED, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The text of a string item, its runs put together; how it sounds (furigana) is left out. */
export function readStringItem(item: XmlNode | undefined): string {
  const parts = [...children(item, "t"), ...children(item, "r").flatMap((run) => children(run, "t"))];
  return decodeText(parts.map(textOf).join(""));
}

/** The workbook's texts, by their number. */
export function readSharedStrings(root: XmlNode | undefined): readonly string[] {
  return children(root, "si").map(readStringItem);
}
