import { element, xmlPart } from "../../../workbench/xlsx/write/element";
import { MAIN } from "../../../workbench/xlsx/write/namespaces";

const FONTS = {
  plain: {},
  bold: { isBold: true },
  title: { isBold: true, size: 14 },
  note: { color: "FF44546A" },
  // A table's own style may have white headings, for a darker fill than this sheet's.
  heading: { isBold: true, color: "FF000000" },
};
const FILLS = { none: null, heading: "FFDCE6F0", notice: "FFFFF2CC", open: "FFF2F2F2" };
const BORDERS = { none: false, heading: true };
/** Excel's own numbers for the formats that it knows; its list ends below 164. */
const FORMATS = { general: 0, wholeAmount: 3, amountWithOre: 4, percent: 10, text: 49, date: 164, time: 165 };
/** The formats that are the file's own: the log's times are written as the add-in writes them. */
const FORMAT_CODES = [
  { numFmtId: FORMATS.date, formatCode: "dd.mm.yyyy" },
  { numFmtId: FORMATS.time, formatCode: "yyyy-mm-dd hh:mm" },
];

interface Style {
  readonly font: keyof typeof FONTS;
  readonly fill: keyof typeof FILLS;
  readonly border: keyof typeof BORDERS;
  readonly format: keyof typeof FORMATS;
  /** Null is Excel's own: numbers to the right, text to the left. */
  readonly horizontal: "left" | "right" | "center" | null;
  readonly wraps: boolean;
}

const PLAIN: Style = {
  font: "plain",
  fill: "none",
  border: "none",
  format: "general",
  horizontal: null,
  wraps: false,
};
const HEADING: Style = { ...PLAIN, font: "heading", fill: "heading", border: "heading" };

/** Every look a cell can have. The first is what a cell has that says nothing. */
const STYLES = {
  plain: PLAIN,
  wrapped: { ...PLAIN, wraps: true },
  left: { ...PLAIN, horizontal: "left" },
  leftWholeAmount: { ...PLAIN, horizontal: "left", format: "wholeAmount" },
  text: { ...PLAIN, format: "text" },
  wholeAmount: { ...PLAIN, format: "wholeAmount" },
  amountWithOre: { ...PLAIN, format: "amountWithOre" },
  boldWholeAmount: { ...PLAIN, font: "bold", format: "wholeAmount" },
  count: { ...PLAIN, horizontal: "center" },
  date: { ...PLAIN, horizontal: "left", format: "date" },
  time: { ...PLAIN, horizontal: "left", format: "time" },
  percent: { ...PLAIN, format: "percent" },
  bold: { ...PLAIN, font: "bold" },
  open: { ...PLAIN, fill: "open" },
  title: { ...PLAIN, font: "title" },
  notice: { ...PLAIN, font: "bold", fill: "notice", wraps: true },
  note: { ...PLAIN, font: "note", wraps: true },
  heading: { ...HEADING, horizontal: "left" },
  rightHeading: { ...HEADING, horizontal: "right" },
  centeredHeading: { ...HEADING, horizontal: "center" },
} satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;

/** The number by which a cell names its style. */
export function styleIndex(name: StyleName): number {
  return Object.keys(STYLES).indexOf(name);
}

export function wraps(name: StyleName): boolean {
  return styleOf(name).wraps;
}

export function isBold(name: StyleName): boolean {
  return styleOf(name).font !== "plain" && styleOf(name).font !== "note";
}

/** Where a value stands in its cell. */
export function alignmentOf(name: StyleName, value: string | number | null): "left" | "right" | "center" {
  return styleOf(name).horizontal ?? (typeof value === "number" ? "right" : "left");
}

function styleOf(name: StyleName): Style {
  return STYLES[name];
}

/** The looks of the workbook. There is no theme, so that every colour and font is said outright. */
export function stylesPart(): string {
  const styles: readonly Style[] = Object.values(STYLES);
  return xmlPart(
    element(
      "styleSheet",
      { xmlns: MAIN },
      list(
        "numFmts",
        FORMAT_CODES.map((code) => element("numFmt", code)),
      ),
      list("fonts", Object.values(FONTS).map(font)),
      // Excel takes the first two fills for its own, whatever they say.
      list("fills", [patternFill("none"), patternFill("gray125"), ...Object.values(FILLS).flatMap(solidFill)]),
      list("borders", Object.values(BORDERS).map(border)),
      list("cellStyleXfs", [element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      list("cellXfs", styles.map(cellFormat)),
      list("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
      element("dxfs", { count: 0 }),
      element("tableStyles", {
        count: 0,
        defaultTableStyle: "TableStyleMedium2",
        defaultPivotStyle: "PivotStyleLight16",
      }),
    ),
  );
}

function list(name: string, items: readonly string[]): string {
  return element(name, { count: items.length }, ...items);
}

interface Font {
  readonly isBold?: boolean;
  readonly size?: number;
  readonly color?: string;
}

/** Without a colour of its own a text has the reader's, so that it can be read in high contrast too. */
function font({ isBold = false, size = 11, color }: Font): string {
  return element(
    "font",
    {},
    isBold ? element("b", {}) : "",
    element("sz", { val: size }),
    color === undefined ? "" : element("color", { rgb: color }),
    element("name", { val: "Calibri" }),
    element("family", { val: 2 }),
  );
}

function patternFill(patternType: string, ...colors: readonly string[]): string {
  return element("fill", {}, element("patternFill", { patternType }, ...colors));
}

function solidFill(color: string | null): string[] {
  return color === null
    ? []
    : [patternFill("solid", element("fgColor", { rgb: color }), element("bgColor", { indexed: 64 }))];
}

function border(hasLineBelow: boolean): string {
  const bottom = hasLineBelow
    ? element("bottom", { style: "thin" }, element("color", { rgb: "FF44546A" }))
    : element("bottom", {});
  return element(
    "border",
    {},
    element("left", {}),
    element("right", {}),
    element("top", {}),
    bottom,
    element("diagonal", {}),
  );
}

function cellFormat(style: Style): string {
  const fontId = Object.keys(FONTS).indexOf(style.font);
  const fillPosition = Object.keys(FILLS).indexOf(style.fill);
  const fillId = fillPosition === 0 ? 0 : fillPosition + 1;
  const borderId = Object.keys(BORDERS).indexOf(style.border);
  const numFmtId = FORMATS[style.format];
  const applied = (index: number): 1 | undefined => (index === 0 ? undefined : 1);
  return element(
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
      applyAlignment: 1,
    },
    element("alignment", {
      horizontal: style.horizontal ?? undefined,
      vertical: "top",
      wrapText: style.wraps ? 1 : undefined,
    }),
  );
}
