import { lastColumn, lastRow, type SheetArea } from "../../grid/address";
import type { BorderLine, CellFormat } from "../../grid/grid";
import type { HostContext } from "../context";
import { HostError } from "../errors";
import type { Json } from "../wire/json";
import { requireUnprotected, textArgument } from "./arguments";
import { bindObject, type BoundObject, type ObjectClass } from "./objectClass";

type Side = "borderTop" | "borderBottom" | "borderLeft" | "borderRight";

/** Some side of some cells. */
interface Strip {
  readonly area: SheetArea;
  readonly side: Side;
}

const top = (area: SheetArea): Strip => ({ area: { ...area, rowCount: 1 }, side: "borderTop" });
const bottom = (area: SheetArea): Strip => ({
  area: { ...area, row: lastRow(area), rowCount: 1 },
  side: "borderBottom",
});
const left = (area: SheetArea): Strip => ({ area: { ...area, columnCount: 1 }, side: "borderLeft" });
const right = (area: SheetArea): Strip => ({
  area: { ...area, column: lastColumn(area), columnCount: 1 },
  side: "borderRight",
});

/** A line between two cells belongs to both: the same line as the cells beyond it have it; null at the sheet's end. */
function beyond({ area, side }: Strip): Strip | null {
  switch (side) {
    case "borderTop":
      return area.row === 0 ? null : { area: { ...area, row: area.row - 1 }, side: "borderBottom" };
    case "borderBottom":
      return { area: { ...area, row: area.row + 1 }, side: "borderTop" };
    case "borderLeft":
      return area.column === 0 ? null : { area: { ...area, column: area.column - 1 }, side: "borderRight" };
    case "borderRight":
      return { area: { ...area, column: area.column + 1 }, side: "borderLeft" };
  }
}

/** The strips of a range along which an index of `Excel.BorderIndex` runs; those on the diagonal are not known here. */
const EDGES: Readonly<Record<string, (area: SheetArea) => readonly Strip[]>> = {
  EdgeTop: (area) => [top(area)],
  EdgeBottom: (area) => [bottom(area)],
  EdgeLeft: (area) => [left(area)],
  EdgeRight: (area) => [right(area)],
  InsideHorizontal: (area) =>
    area.rowCount === 1 ? [] : [{ area: { ...area, rowCount: area.rowCount - 1 }, side: "borderBottom" }],
  InsideVertical: (area) =>
    area.columnCount === 1 ? [] : [{ area: { ...area, columnCount: area.columnCount - 1 }, side: "borderRight" }],
};

/** One border of a range, by its index. */
interface Edge {
  readonly area: SheetArea;
  readonly index: string;
}

function stripsOf({ area, index }: Edge): readonly Strip[] {
  return EDGES[index]?.(area) ?? [];
}

function lineAlong(strip: Strip, host: HostContext): BorderLine | null {
  const own = host.grid.readFormat(strip.area)[strip.side];
  const other = beyond(strip);
  return own === "none" && other ? host.grid.readFormat(other.area)[other.side] : own;
}

/** Null where it is not the same line all along. */
function lineOf(edge: Edge, host: HostContext): BorderLine | null {
  const [strip] = stripsOf(edge);
  return strip ? lineAlong(strip, host) : "none";
}

function setLine(edge: Edge, line: BorderLine, host: HostContext): void {
  requireUnprotected(edge.area.sheetId, host);
  for (const strip of stripsOf(edge)) {
    const other = beyond(strip);
    // What the cells beyond say of the line is over, whatever it is to be.
    if (other && host.grid.readFormat(other.area)[other.side] !== "none") {
      host.grid.writeFormat(other.area, formatOf(other.side, "none"));
    }
    host.grid.writeFormat(strip.area, formatOf(strip.side, line));
  }
}

function formatOf(side: Side, line: BorderLine): Partial<CellFormat> {
  return { [side]: line };
}

const WEIGHTS: Readonly<Record<string, BorderLine>> = { Thin: "thin", Medium: "medium", Thick: "thick" };

function styleOf(line: BorderLine): string {
  if (line === "none") return "None";
  return line === "double" ? "Double" : "Continuous";
}

function weightOf(line: BorderLine): string {
  if (line === "double") return "Thick";
  return Object.keys(WEIGHTS).find((weight) => WEIGHTS[weight] === line) ?? "Thin";
}

function lineOfStyle(style: Json, before: BorderLine | null): BorderLine {
  switch (style) {
    case "None":
      return "none";
    case "Double":
      return "double";
    case "Continuous":
      return before === "medium" || before === "thick" ? before : "thin";
    default:
      throw new HostError("UnsupportedOperation", `The workbench has no border ${JSON.stringify(style)}.`);
  }
}

/** Excel.RangeBorder, in black. */
export const RangeBorder: ObjectClass<Edge> = {
  name: "RangeBorder",
  identify: ({ index }) => ({ Id: index }),
  properties: {
    SideIndex: { get: ({ index }) => index },
    Style: {
      get: (edge, host) => {
        const line = lineOf(edge, host);
        return line && styleOf(line);
      },
      set: (edge, value, host) => setLine(edge, lineOfStyle(value, lineOf(edge, host)), host),
    },
    Weight: {
      get: (edge, host) => {
        const line = lineOf(edge, host);
        return line && weightOf(line);
      },
      set: (edge, value, host) => {
        const line = typeof value === "string" ? WEIGHTS[value] : undefined;
        if (line === undefined) throw new HostError("InvalidArgument");
        setLine(edge, line, host);
      },
    },
  },
};

/** Excel.RangeBorderCollection, of the range; a border is found by its index, such as `EdgeBottom`. */
export const RangeBorderCollection: ObjectClass<SheetArea> = {
  name: "RangeBorderCollection",
  item: (area, key, host) => {
    const index = textArgument(key);
    if (!Object.hasOwn(EDGES, index)) throw new HostError("InvalidArgument");
    return bindObject(RangeBorder, { area, index }, host);
  },
};

export function rangeBordersOf(area: SheetArea, host: HostContext): BoundObject {
  return bindObject(RangeBorderCollection, area, host);
}
