import type { BorderLine, CellFormat } from "../../grid/grid";
import { element, xmlPart } from "./element";
import { MAIN } from "./namespaces";

/** The whole look of a cell. */
export interface SavedStyle {
  readonly format: CellFormat;
  readonly numberFormat: string;
}

/** The number of the style that a cell has which says nothing. */
export const PLAIN = 0;

const GENERAL = "General";
const FIRST_OWN_FORMAT = 164;
const BLACK = "#000000";
const WHITE = "#FFFFFF";

const PLAIN_STYLE: SavedStyle = {
  format: {
    bold: false,
    italic: false,
    fontSize: 11,
    fontColor: BLACK,
    fillColor: WHITE,
    wrapText: false,
    horizontalAlignment: "General",
    verticalAlignment: "Bottom",
    borderTop: "none",
    borderBottom: "none",
    borderLeft: "none",
    borderRight: "none",
  },
  numberFormat: GENERAL,
};

/** Things that are each kept once, and named by their number. */
class Kept {
  readonly #numbers = new Map<string, number>();

  numberOf(xml: string): number {
    const known = this.#numbers.get(xml);
    if (known !== undefined) return known;
    const next = this.#numbers.size;
    this.#numbers.set(xml, next);
    return next;
  }

  list(name: string): string {
    return element(name, { count: this.#numbers.size }, ...this.#numbers.keys());
  }
}

/** The looks of a workbook's cells, gathered as its cells are written. */
export class SavedStyles {
  readonly #formats = new Map<string, number>();
  readonly #fonts = new Kept();
  readonly #fills = new Kept();
  readonly #borders = new Kept();
  readonly #cells = new Kept();

  constructor() {
    // Excel takes the first two fills for its own, whatever they say.
    this.#fills.numberOf(patternFill("none"));
    this.#fills.numberOf(patternFill("gray125"));
    this.numberOf(PLAIN_STYLE);
  }

  /** The number by which a cell names its style. */
  numberOf({ format, numberFormat }: SavedStyle): number {
    const numFmtId = this.#formatNumber(numberFormat);
    const fontId = this.#fonts.numberOf(font(format));
    const fillId = format.fillColor === WHITE || format.fillColor === "" ? 0 : this.#fills.numberOf(solidFill(format));
    const borderId = this.#borders.numberOf(border(format));
    const applied = (number: number): 1 | undefined => (number === 0 ? undefined : 1);
    const alignment = alignmentElement(format);
    return this.#cells.numberOf(
      element(
        "xf",
        {
          numFmtId,
          fontId,
          fillId,
          borderId,
          xfId: 0,
          applyNumberFormat: applied(numFmtId),
          applyFont: applied(fontId),
          applyFill: applied(fillId),
          applyBorder: applied(borderId),
          applyAlignment: alignment === "" ? undefined : 1,
        },
        alignment,
      ),
    );
  }

  #formatNumber(code: string): number {
    if (code === GENERAL) return 0;
    if (code === "@") return 49;
    const known = this.#formats.get(code);
    if (known !== undefined) return known;
    const next = FIRST_OWN_FORMAT + this.#formats.size;
    this.#formats.set(code, next);
    return next;
  }

  part(): string {
    const formats = [...this.#formats].map(([formatCode, numFmtId]) => element("numFmt", { numFmtId, formatCode }));
    return xmlPart(
      element(
        "styleSheet",
        { xmlns: MAIN },
        formats.length === 0 ? "" : element("numFmts", { count: formats.length }, ...formats),
        this.#fonts.list("fonts"),
        this.#fills.list("fills"),
        this.#borders.list("borders"),
        element("cellStyleXfs", { count: 1 }, element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
        this.#cells.list("cellXfs"),
        element("cellStyles", { count: 1 }, element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
      ),
    );
  }
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

/** A black text has the reader's own colour. */
function font({ bold, italic, fontSize, fontColor }: CellFormat): string {
  return element(
    "font",
    {},
    bold ? element("b", {}) : "",
    italic ? element("i", {}) : "",
    element("sz", { val: fontSize }),
    fontColor === BLACK ? "" : element("color", { rgb: argb(fontColor) }),
    element("name", { val: "Calibri" }),
    element("family", { val: 2 }),
  );
}

function patternFill(patternType: string, ...colors: readonly string[]): string {
  return element("fill", {}, element("patternFill", { patternType }, ...colors));
}

function solidFill({ fillColor }: CellFormat): string {
  return patternFill("solid", element("fgColor", { rgb: argb(fillColor) }), element("bgColor", { indexed: 64 }));
}

function border({ borderLeft, borderRight, borderTop, borderBottom }: CellFormat): string {
  const side = (name: string, line: BorderLine): string =>
    line === "none" ? element(name, {}) : element(name, { style: line }, element("color", { rgb: argb(BLACK) }));
  return element(
    "border",
    {},
    side("left", borderLeft),
    side("right", borderRight),
    side("top", borderTop),
    side("bottom", borderBottom),
    element("diagonal", {}),
  );
}

function alignmentElement({ horizontalAlignment, verticalAlignment, wrapText }: CellFormat): string {
  if (horizontalAlignment === "General" && verticalAlignment === "Bottom" && !wrapText) return "";
  return element("alignment", {
    horizontal: horizontalAlignment === "General" ? undefined : horizontalAlignment.toLowerCase(),
    vertical: verticalAlignment === "Bottom" ? undefined : verticalAlignment.toLowerCase(),
    wrapText: wrapText ? 1 : undefined,
  });
}
