import { isBold } from "./xlsx/styles";
import type { CellContent } from "./xlsx/workbookContent";

const POINTS_A_LINE = 15;
/** The characters of a column are digits. Letters are on average narrower, except bold ones; a word of wide letters gets the rest. */
const BOLD_SHARE = 0.07;
const SPARE_CHARACTERS = 2;
/** How many characters a date and a time are shown with, however they are kept. */
const SHOWN_LENGTHS: Partial<Record<CellContent["style"], number>> = {
  date: "31.12.2021".length,
  time: "2021-12-31 10:00".length,
  percent: "10,00%".length,
};

/** How many characters wide a column must be to show a cell on one line. */
export function widthOfCell({ value, style }: CellContent): number {
  if (value === null) return 0;
  const length = (typeof value === "number" ? SHOWN_LENGTHS[style] : undefined) ?? shownText(value, style).length;
  return Math.ceil(length * sizeOfLetters(style)) + SPARE_CHARACTERS;
}

function sizeOfLetters(style: CellContent["style"]): number {
  return isBold(style) ? 1 + BOLD_SHARE : 1;
}

function shownText(value: string | number, style: CellContent["style"]): string {
  const text = String(value);
  if (typeof value === "string" || !style.toLowerCase().includes("amount")) return text;
  const spaces = Math.floor((String(Math.trunc(Math.abs(value))).length - 1) / 3);
  return text + " ".repeat(spaces) + (style === "amountWithOre" ? ",00" : "");
}

/** How many lines a text takes when it is broken between words to fit a width in characters. */
export function linesOf(text: string, style: CellContent["style"], width: number): number {
  const room = Math.floor(width / sizeOfLetters(style));
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    if (used > 0 && used + 1 + word.length > room) {
      lines += 1;
      used = word.length;
    } else {
      used += used === 0 ? word.length : word.length + 1;
    }
  }
  return lines;
}

/** The height in points of so many lines. */
export function heightOfLines(lines: number): number {
  return lines * POINTS_A_LINE;
}
