import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from "@univerjs/core";
import { attribute, child, children, type XmlNode } from "../xml/xmlNode";

/** Number formats that every file may use without naming them. Source: ECMA-376 part 1, 18.8.30. */
const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

// The order in which colours of the theme are numbered is not that of the theme's own list.
const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];

const INDEXED_COLORS: Readonly<Record<number, string>> = {
  0: "#000000",
  1: "#FFFFFF",
  2: "#FF0000",
  3: "#00FF00",
  4: "#0000FF",
  5: "#FFFF00",
  6: "#FF00FF",
  7: "#00FFFF",
  8: "#000000",
  9: "#FFFFFF",
  10: "#FF0000",
  64: "#000000",
};

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  double: BorderStyleTypes.DOUBLE,
};

/** The theme's colours as `#RRGGBB`, by their number in a style. */
export function readThemeColors(theme: XmlNode | undefined): readonly (string | undefined)[] {
  const scheme = child(theme, "themeElements", "clrScheme");
  return THEME_ORDER.map((name) => {
    const color = child(scheme, name);
    const hex = attribute(child(color, "srgbClr"), "val") ?? attribute(child(color, "sysClr"), "lastClr");
    return hex === undefined ? undefined : `#${hex.toUpperCase()}`;
  });
}

/** A colour made lighter (tint above 0) or darker, as ECMA-376 part 1, 18.8.19 says, reckoned channel by channel. */
function tinted(color: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const shade = (channel: number): number =>
    Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint);
  return `#${channels.map((channel) => shade(channel).toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/** The colour an element names, `#RRGGBB`; undefined when it names none. */
export function readColor(node: XmlNode | undefined, theme: readonly (string | undefined)[]): string | undefined {
  const rgb = attribute(node, "rgb");
  const themed = attribute(node, "theme");
  const indexed = attribute(node, "indexed");
  const base =
    rgb !== undefined
      ? `#${rgb.slice(-6).toUpperCase()}`
      : themed !== undefined
        ? theme[Number(themed)]
        : indexed !== undefined
          ? INDEXED_COLORS[Number(indexed)]
          : undefined;
  const tint = Number(attribute(node, "tint") ?? 0);
  return base !== undefined && tint !== 0 ? tinted(base, tint) : base;
}

function isOn(node: XmlNode | undefined): boolean {
  const value = attribute(node, "val");
  return node !== undefined && value !== "0" && value !== "false";
}

function fontStyle(font: XmlNode | undefined, theme: readonly (string | undefined)[]): IStyleData {
  const size = attribute(child(font, "sz"), "val");
  const name = attribute(child(font, "name"), "val");
  const color = readColor(child(font, "color"), theme);
  return {
    ...(isOn(child(font, "b")) && { bl: BooleanNumber.TRUE }),
    ...(isOn(child(font, "i")) && { it: BooleanNumber.TRUE }),
    ...(child(font, "u") && { ul: { s: BooleanNumber.TRUE } }),
    ...(isOn(child(font, "strike")) && { st: { s: BooleanNumber.TRUE } }),
    ...(size !== undefined && { fs: Number(size) }),
    ...(name !== undefined && { ff: name }),
    ...(color !== undefined && { cl: { rgb: color } }),
  };
}

function fillStyle(fill: XmlNode | undefined, theme: readonly (string | undefined)[]): IStyleData {
  const pattern = child(fill, "patternFill");
  if (attribute(pattern, "patternType") !== "solid") return {};
  const color = readColor(child(pattern, "fgColor"), theme);
  return color === undefined ? {} : { bg: { rgb: color } };
}

function borderStyle(border: XmlNode | undefined, theme: readonly (string | undefined)[]): IStyleData {
  const side = (tag: string): { s: BorderStyleTypes; cl: { rgb: string } } | undefined => {
    const node = child(border, tag);
    const style = BORDERS[attribute(node, "style") ?? ""];
    return style === undefined
      ? undefined
      : { s: style, cl: { rgb: readColor(child(node, "color"), theme) ?? "#000000" } };
  };
  const [t, b, l, r] = ["top", "bottom", "left", "right"].map(side);
  const data: IBorderData = { ...(t && { t }), ...(b && { b }), ...(l && { l }), ...(r && { r }) };
  return Object.keys(data).length === 0 ? {} : { bd: data };
}

function alignmentStyle(alignment: XmlNode | undefined): IStyleData {
  const horizontal = HORIZONTAL[attribute(alignment, "horizontal") ?? ""];
  const vertical = VERTICAL[attribute(alignment, "vertical") ?? ""];
  const wraps = attribute(alignment, "wrapText");
  return {
    ...(horizontal !== undefined && { ht: horizontal }),
    ...(vertical !== undefined && { vt: vertical }),
    ...((wraps === "1" || wraps === "true") && { tb: WrapStrategy.WRAP }),
  };
}

/** The looks of cells, by the number that a cell's `s` gives. */
export function readCellStyles(
  styleSheet: XmlNode | undefined,
  theme: readonly (string | undefined)[],
): readonly IStyleData[] {
  const formats = new Map(
    children(child(styleSheet, "numFmts"), "numFmt").map((node) => [
      Number(attribute(node, "numFmtId")),
      attribute(node, "formatCode") ?? "",
    ]),
  );
  const fonts = children(child(styleSheet, "fonts"), "font");
  const fills = children(child(styleSheet, "fills"), "fill");
  const borders = children(child(styleSheet, "borders"), "border");
  return children(child(styleSheet, "cellXfs"), "xf").map((xf) => {
    const number = (name: string): number => Number(attribute(xf, name) ?? 0);
    const pattern = formats.get(number("numFmtId")) ?? BUILT_IN_FORMATS[number("numFmtId")];
    return {
      ...fontStyle(fonts[number("fontId")], theme),
      ...fillStyle(fills[number("fillId")], theme),
      ...borderStyle(borders[number("borderId")], theme),
      ...alignmentStyle(child(xf, "alignment")),
      ...(pattern !== undefined && pattern !== "General" && { n: { pattern } }),
    };
  });
}
