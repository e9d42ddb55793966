import { MAX_COLUMNS, parseReference, type Area } from "../grid/address";
import {
  DEFAULT_PAGE_LAYOUT,
  PAPERS,
  type HeaderFooterTexts,
  type PageLayout,
  type PageMargins,
  type PageZoom,
  type Paper,
} from "../grid/pageLayout";
import { attribute, child, children, textOf, type XmlNode } from "../xml/xmlNode";
import { decodeText } from "./sharedStrings";

export const POINTS_PER_INCH = 72;
/** How a file names the rows that are repeated, and what is printed of a sheet. */
export const PRINT_TITLES = "_xlnm.Print_Titles";
export const PRINT_AREA = "_xlnm.Print_Area";

const PARTS = { L: "left", C: "center", R: "right" } as const;

/** What each part of a header or footer says; the code of a part goes on until the next one. */
function readTexts(text: string): { readonly left: string; readonly center: string; readonly right: string } {
  const texts = { left: "", center: "", right: "" };
  let part: "left" | "center" | "right" = "center";
  for (const [piece] of text.matchAll(/&[\s\S]|[^&]+|&/g)) {
    const code = piece.startsWith("&") ? piece.slice(1).toUpperCase() : "";
    if (code === "L" || code === "C" || code === "R") part = PARTS[code];
    else texts[part] += piece;
  }
  return texts;
}

function readHeaderFooter(node: XmlNode | undefined): HeaderFooterTexts {
  const header = readTexts(decodeText(textOf(child(node, "oddHeader"))));
  const footer = readTexts(decodeText(textOf(child(node, "oddFooter"))));
  return {
    leftHeader: header.left,
    centerHeader: header.center,
    rightHeader: header.right,
    leftFooter: footer.left,
    centerFooter: footer.center,
    rightFooter: footer.right,
  };
}

/** A header or footer as a file keeps it. */
export function writeTexts(left: string, center: string, right: string): string {
  const parts = [
    ["&L", left],
    ["&C", center],
    ["&R", right],
  ] as const;
  return parts.map(([code, text]) => (text === "" ? "" : code + text)).join("");
}

function readZoom(sheet: XmlNode, setup: XmlNode | undefined): PageZoom {
  const fits = attribute(child(sheet, "sheetPr", "pageSetUpPr"), "fitToPage");
  if (fits !== "1" && fits !== "true") return { scale: Number(attribute(setup, "scale") ?? 100) };
  return {
    horizontalFitToPages: Number(attribute(setup, "fitToWidth") ?? 1),
    verticalFitToPages: Number(attribute(setup, "fitToHeight") ?? 1),
  };
}

function readMargins(node: XmlNode | undefined): PageMargins {
  const margin = (name: keyof PageMargins): number => {
    const inches = attribute(node, name);
    return inches === undefined ? DEFAULT_PAGE_LAYOUT.margins[name] : Number(inches) * POINTS_PER_INCH;
  };
  return {
    left: margin("left"),
    right: margin("right"),
    top: margin("top"),
    bottom: margin("bottom"),
    header: margin("header"),
    footer: margin("footer"),
  };
}

function isOn(node: XmlNode | undefined, name: string): boolean {
  return attribute(node, name) === "1" || attribute(node, name) === "true";
}

/** The one area of a name's references; null where there is none, or there are more. */
function areaOf(reference: string | undefined, isWanted: (area: Area) => boolean): Area | null {
  // Of repeated rows and columns, which stand one after the other, those that are wanted.
  const areas = (reference ?? "").split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((one) => parseReference(one)?.area);
  const wanted = areas.filter((area) => area !== undefined && isWanted(area));
  return wanted.length === 1 ? (wanted[0] ?? null) : null;
}

/** What a sheet's XML and the names of the workbook say of how it is printed. */
export function readPageLayout(
  sheet: XmlNode,
  names: { readonly titles: string | undefined; readonly area: string | undefined },
): PageLayout {
  const setup = child(sheet, "pageSetup");
  const options = child(sheet, "printOptions");
  const paper = (Object.keys(PAPERS) as Paper[]).find((name) => PAPERS[name] === Number(attribute(setup, "paperSize")));
  return {
    orientation: attribute(setup, "orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: paper ?? DEFAULT_PAGE_LAYOUT.paperSize,
    zoom: readZoom(sheet, setup),
    centerHorizontally: isOn(options, "horizontalCentered"),
    centerVertically: isOn(options, "verticalCentered"),
    margins: readMargins(child(sheet, "pageMargins")),
    texts: readHeaderFooter(child(sheet, "headerFooter")),
    printArea: areaOf(names.area, () => true),
    titleRows: areaOf(names.titles, ({ columnCount }) => columnCount === MAX_COLUMNS),
    breaks: children(child(sheet, "rowBreaks"), "brk").map((node) => Number(attribute(node, "id"))),
  };
}
