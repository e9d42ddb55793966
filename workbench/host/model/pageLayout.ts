import { MAX_COLUMNS, type Area } from "../../grid/address";
import { PAPERS, type PageLayout as Layout, type PageMargins, type PageZoom, type Paper } from "../../grid/pageLayout";
import type { HostContext } from "../context";
import { HostError } from "../errors";
import { isObject, type Json } from "../wire/json";
import { onSheet, rangeArgument } from "./arguments";
import { headersFootersOf } from "./headerFooter";
import {
  bindObject,
  change,
  NOTHING,
  type Argument,
  type BoundObject,
  type ObjectClass,
  type Property,
} from "./objectClass";
import { rangeOf } from "./range";
import { rangeAreasOf } from "./rangeAreas";

const SMALLEST_SCALE = 10;
const LARGEST_SCALE = 400;
const MOST_PAGES = 32_767;

function layoutProperty<Key extends keyof Layout>(
  key: Key,
  read: (value: Json) => Layout[Key] | undefined,
  write: (value: Layout[Key]) => Json,
): Property<string> {
  return {
    get: (id, host) => write(host.grid.pageLayout(id)[key]),
    set: (id, value, host) => {
      const given = read(value);
      if (given === undefined) throw new HostError("InvalidArgument");
      host.grid.setPageLayout(id, { ...host.grid.pageLayout(id), [key]: given });
    },
  };
}

function marginProperty(key: keyof PageMargins): Property<string> {
  return {
    get: (id, host) => host.grid.pageLayout(id).margins[key],
    set: (id, value, host) => {
      if (typeof value !== "number" || value < 0) throw new HostError("InvalidArgument");
      const layout = host.grid.pageLayout(id);
      host.grid.setPageLayout(id, { ...layout, margins: { ...layout.margins, [key]: value } });
    },
  };
}

const flag = (value: Json): boolean | undefined => (typeof value === "boolean" ? value : undefined);

function isWhole(value: Json | undefined, least: number, most: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
}

/** A scale, or pages to fit; of the two directions, one that is left out takes as many as it needs. */
function readZoom(value: Json): PageZoom | undefined {
  if (!isObject(value)) return undefined;
  const { scale = null, horizontalFitToPages = null, verticalFitToPages = null } = value;
  if (scale !== null) {
    const isAlone = horizontalFitToPages === null && verticalFitToPages === null;
    return isAlone && isWhole(scale, SMALLEST_SCALE, LARGEST_SCALE) ? { scale } : undefined;
  }
  if (horizontalFitToPages === null && verticalFitToPages === null) return undefined;
  const [wide, tall] = [horizontalFitToPages ?? 0, verticalFitToPages ?? 0];
  if (!isWhole(wide, 0, MOST_PAGES) || !isWhole(tall, 0, MOST_PAGES)) return undefined;
  return { horizontalFitToPages: wide, verticalFitToPages: tall };
}

function writeZoom(zoom: PageZoom): Json {
  if ("scale" in zoom) return { scale: zoom.scale };
  const { horizontalFitToPages, verticalFitToPages } = zoom;
  return {
    ...(horizontalFitToPages > 0 && { horizontalFitToPages }),
    ...(verticalFitToPages > 0 && { verticalFitToPages }),
  };
}

function isPaper(value: Json): value is Paper {
  return typeof value === "string" && Object.hasOwn(PAPERS, value);
}

function ownArea(id: string, argument: Argument, host: HostContext): Area {
  const { sheetId, row, column, rowCount, columnCount } = rangeArgument(argument, id, host);
  if (sheetId !== id) throw new HostError("InvalidArgument");
  return { row, column, rowCount, columnCount };
}

/** Excel.PageLayout, of the sheet with this id. A sheet that is protected may still be set up for print. */
export const PageLayout: ObjectClass<string> = {
  name: "PageLayout",
  properties: {
    Orientation: layoutProperty(
      "orientation",
      (value) => (value === "Portrait" || value === "Landscape" ? value : undefined),
      (value) => value,
    ),
    PaperSize: layoutProperty(
      "paperSize",
      (value) => (isPaper(value) ? value : undefined),
      (value) => value,
    ),
    Zoom: layoutProperty("zoom", readZoom, writeZoom),
    CenterHorizontally: layoutProperty("centerHorizontally", flag, (value) => value),
    CenterVertically: layoutProperty("centerVertically", flag, (value) => value),
    LeftMargin: marginProperty("left"),
    RightMargin: marginProperty("right"),
    TopMargin: marginProperty("top"),
    BottomMargin: marginProperty("bottom"),
    HeaderMargin: marginProperty("header"),
    FooterMargin: marginProperty("footer"),
  },
  children: { HeadersFooters: headersFootersOf },
  methods: {
    SetPrintTitleRows: change((id, [rows], host) => {
      const titleRows = ownArea(id, rows, host);
      if (titleRows.columnCount !== MAX_COLUMNS) throw new HostError("InvalidArgument");
      host.grid.setPageLayout(id, { ...host.grid.pageLayout(id), titleRows });
    }),
    SetPrintArea: change((id, [area], host) => {
      const printArea = ownArea(id, area, host);
      host.grid.setPageLayout(id, { ...host.grid.pageLayout(id), printArea });
    }),
    GetPrintTitleRowsOrNullObject: {
      call: (id, _args, host) => {
        const { titleRows } = host.grid.pageLayout(id);
        return titleRows ? rangeOf(onSheet(id, titleRows), host) : NOTHING;
      },
    },
    GetPrintAreaOrNullObject: {
      call: (id, _args, host) => {
        const { printArea } = host.grid.pageLayout(id);
        return printArea ? rangeAreasOf({ sheetId: id, areas: [onSheet(id, printArea)] }, host) : NOTHING;
      },
    },
  },
};

export function pageLayoutOf(id: string, host: HostContext): BoundObject {
  return bindObject(PageLayout, id, host);
}
