import type { Area } from "./address";

/** The papers this workbench knows, with their numbers in a file. Source: ECMA-376 part 1, 18.3.1.63. */
export const PAPERS = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 } as const;
export type Paper = keyof typeof PAPERS;

export type PageOrientation = "Portrait" | "Landscape";

/** Either a scale in per cent, or how many pages wide and tall the sheet becomes at most; 0 is as many as it takes. */
export type PageZoom =
  { readonly scale: number } | { readonly horizontalFitToPages: number; readonly verticalFitToPages: number };

/** In points. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** With Excel's codes: `&P` is the page's number, `&N` how many there are, `&&` an ampersand. */
export interface HeaderFooterTexts {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/** How a sheet comes out on paper. */
export interface PageLayout {
  readonly orientation: PageOrientation;
  readonly paperSize: Paper;
  readonly zoom: PageZoom;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly margins: PageMargins;
  readonly texts: HeaderFooterTexts;
  /** Null is all that is used. */
  readonly printArea: Area | null;
  /** Whole rows that stand at the top of every page. */
  readonly titleRows: Area | null;
  /** The rows before which a new page begins, from 0, in order. */
  readonly breaks: readonly number[];
}

const POINTS_PER_INCH = 72;

/** A sheet about which nothing has been said. Source: ECMA-376 part 1, 18.3.1.62 and 18.3.1.63, and a new sheet of Excel's. */
export const DEFAULT_PAGE_LAYOUT: PageLayout = {
  orientation: "Portrait",
  paperSize: "Letter",
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  margins: {
    left: 0.7 * POINTS_PER_INCH,
    right: 0.7 * POINTS_PER_INCH,
    top: 0.75 * POINTS_PER_INCH,
    bottom: 0.75 * POINTS_PER_INCH,
    header: 0.3 * POINTS_PER_INCH,
    footer: 0.3 * POINTS_PER_INCH,
  },
  texts: { leftHeader: "", centerHeader: "", rightHeader: "", leftFooter: "", centerFooter: "", rightFooter: "" },
  printArea: null,
  titleRows: null,
  breaks: [],
};
