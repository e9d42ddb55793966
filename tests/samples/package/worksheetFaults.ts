import { type Area, areaOf, isWithin, overlapping } from "./area";
import { formulaFaults } from "./formulaFaults";
import { childAt, childrenOf, type XmlElement } from "./xmlElement";

/** What a sheet refers to in the rest of the workbook. */
export interface WorksheetContext {
  readonly sheetNames: readonly string[];
  readonly sharedStrings: number;
  readonly cellFormats: number;
  readonly cellMetadata: number;
}

export interface Spill {
  readonly anchor: string;
  readonly area: Area;
}

/** The cells of a sheet by their addresses. */
export function cellsOf(worksheet: XmlElement): ReadonlyMap<string, XmlElement> {
  const cells = childrenOf(childAt(worksheet, "sheetData"), "row").flatMap((row) => childrenOf(row, "c"));
  return new Map(cells.map((cell) => [cell.attributes["r"] ?? "", cell]));
}

/** What the formulas of a sheet fill. */
export function spillsOf(worksheet: XmlElement): Spill[] {
  return [...cellsOf(worksheet)].flatMap(([anchor, cell]) => {
    const area = areaOf(childAt(cell, "f")?.attributes["ref"] ?? "");
    return area === null ? [] : [{ anchor, area }];
  });
}

/** What is wrong with a sheet (ECMA-376 part 1, 18.3) that the rules of single elements do not see. */
export function worksheetFaults(worksheet: XmlElement, context: WorksheetContext): string[] {
  return [
    ...orderFaults(worksheet),
    ...[...cellsOf(worksheet)].flatMap(([address, cell]) =>
      cellFaults(cell, context).map((fault) => `${address}: ${fault}`),
    ),
    ...dimensionFaults(worksheet),
    ...columnFaults(worksheet),
    ...spillFaults(worksheet),
    ...mergeFaults(worksheet),
    ...paneFaults(worksheet),
  ];
}

function orderFaults(worksheet: XmlElement): string[] {
  const rows = childrenOf(childAt(worksheet, "sheetData"), "row");
  const numbers = rows.map(({ attributes }) => Number(attributes["r"]));
  return [
    ...(isRising(numbers) ? [] : ["the rows are not in order"]),
    ...rows.flatMap((row) => {
      const areas = childrenOf(row, "c").map(({ attributes }) => areaOf(attributes["r"] ?? ""));
      const number = Number(row.attributes["r"]);
      return [
        ...(isRising(areas.map((area) => area?.left ?? 0)) ? [] : [`the cells of row ${number} are not in order`]),
        ...(areas.every((area) => area?.top === number) ? [] : [`row ${number} has a cell of another row`]),
      ];
    }),
  ];
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => number > (numbers[index - 1] ?? 0));
}

function cellFaults(cell: XmlElement, context: WorksheetContext): string[] {
  const { t, s = "0", cm } = cell.attributes;
  const formula = childAt(cell, "f");
  const value = childAt(cell, "v")?.text;
  const isArray = formula?.attributes["t"] === "array";
  return [
    ...(Number(s) < context.cellFormats ? [] : [`style ${s} is not there`]),
    ...valueFaults(t, value, context),
    ...(t === "str" && formula === undefined ? ["a formula's text without a formula"] : []),
    ...(formula !== undefined && t === "s" ? ["a formula's text among the shared ones"] : []),
    ...(formula !== undefined && value === undefined ? ["a formula without its value"] : []),
    ...(cm === undefined || Number(cm) <= context.cellMetadata ? [] : [`metadata ${cm} is not there`]),
    ...(isArray === (cm !== undefined) ? [] : ["an array that is not dynamic, or metadata of no array"]),
    ...(isArray === (formula?.attributes["ref"] !== undefined)
      ? []
      : ["an array without its area, or an area of none"]),
    ...(formula === undefined ? [] : formulaFaults(formula.text, isArray, context.sheetNames)),
  ];
}

/** Errors have no type here at all: no stored value is one. */
function valueFaults(type: string | undefined, value: string | undefined, context: WorksheetContext): string[] {
  if (value === undefined) return type === undefined ? [] : ["a type without a value"];
  if (type === "s") {
    return /^\d+$/.test(value) && Number(value) < context.sharedStrings ? [] : [`text ${value} is not there`];
  }
  if (type === "str") return value.startsWith("#") ? [`a stored ${value}`] : [];
  return value !== "" && Number.isFinite(Number(value)) ? [] : [`${value} is no number`];
}

function dimensionFaults(worksheet: XmlElement): string[] {
  const dimension = areaOf(childAt(worksheet, "dimension")?.attributes["ref"] ?? "");
  const areas = [...cellsOf(worksheet).keys()].map(areaOf).filter((area) => area !== null);
  return dimension !== null &&
    dimension.bottom === Math.max(...areas.map(({ bottom }) => bottom)) &&
    dimension.right === Math.max(...areas.map(({ right }) => right)) &&
    areas.every((area) => isWithin(area, dimension))
    ? []
    : ["the dimension is not that of the cells"];
}

function columnFaults(worksheet: XmlElement): string[] {
  const columns = childrenOf(childAt(worksheet, "cols"), "col").map(({ attributes }) => ({
    min: Number(attributes["min"]),
    max: Number(attributes["max"]),
    width: Number(attributes["width"]),
  }));
  return columns.every(
    ({ min, max, width }, index) => min > (columns[index - 1]?.max ?? 0) && min <= max && width > 0 && width <= 255,
  )
    ? []
    : ["the columns overlap, are not in order or have no width that Excel takes"];
}

/** A spill begins in its own cell, and every other cell it fills has a value and no formula. */
function spillFaults(worksheet: XmlElement): string[] {
  const cells = cellsOf(worksheet);
  const spills = spillsOf(worksheet);
  return [
    ...spills.flatMap(({ anchor, area }) => {
      const start = areaOf(anchor);
      const filled = [...cells].filter(([address]) => isWithin(areaOf(address) ?? NOWHERE, area));
      const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
      const others = filled.filter(([address]) => address !== anchor);
      return [
        ...(start?.top === area.top && start.left === area.left ? [] : [`${anchor} is not where its array begins`]),
        ...(filled.length === size && filled.every(([, cell]) => childAt(cell, "v") !== undefined)
          ? []
          : [`the array of ${anchor} has cells without a value`]),
        ...(others.every(([, cell]) => childAt(cell, "f") === undefined)
          ? []
          : [`the array of ${anchor} has a formula in its way`]),
      ];
    }),
    ...overlapping(spills).map(([a, b]) => `the arrays of ${a.anchor} and ${b.anchor} overlap`),
  ];
}

const NOWHERE: Area = { top: 0, left: 0, bottom: 0, right: 0 };

function mergeFaults(worksheet: XmlElement): string[] {
  const merged = childrenOf(childAt(worksheet, "mergeCells"), "mergeCell").flatMap(({ attributes }) => {
    const area = areaOf(attributes["ref"] ?? "");
    return area === null ? [] : [{ anchor: attributes["ref"] ?? "", area }];
  });
  const hidden = [...cellsOf(worksheet)].filter(([address, cell]) => {
    const at = areaOf(address) ?? NOWHERE;
    const around = merged.find(({ area }) => isWithin(at, area))?.area;
    return (
      around !== undefined && (at.top !== around.top || at.left !== around.left) && childAt(cell, "v") !== undefined
    );
  });
  return [
    ...overlapping([...merged, ...spillsOf(worksheet)]).map(([a, b]) => `${a.anchor} and ${b.anchor} overlap`),
    ...hidden.map(([address]) => `${address} is hidden by a merged cell`),
  ];
}

function paneFaults(worksheet: XmlElement): string[] {
  return childrenOf(childAt(worksheet, "sheetViews"), "sheetView").flatMap((view) => {
    const pane = childAt(view, "pane")?.attributes;
    if (pane === undefined) return [];
    const { xSplit = "0", ySplit = "0", topLeftCell = "", activePane = "" } = pane;
    const corner = areaOf(topLeftCell);
    const expected = xSplit === "0" ? ["bottomLeft"] : ["topRight", "bottomLeft", "bottomRight"];
    const selections = childrenOf(view, "selection").map(({ attributes }) => attributes["pane"] ?? "");
    return [
      ...(corner?.left === Number(xSplit) + 1 && corner.top === Number(ySplit) + 1
        ? []
        : ["what is frozen does not end where the rest begins"]),
      ...(selections.join() === expected.join() && activePane === expected.at(-1)
        ? []
        : ["the panes are not those there are"]),
    ];
  });
}
