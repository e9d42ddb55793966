import { CellValueType, type ICellData, type IStyleData } from "@univerjs/core";
import { ErrorType } from "@univerjs/engine-formula";
import type { Cell, CellInput } from "../grid/grid";

const ERRORS: ReadonlySet<string> = new Set<string>([...Object.values(ErrorType), "#BUSY!"]);
const TEXT_FORMAT = "@";
const GENERAL = "General";

export const BLANK_CELL: Cell = { kind: "empty", value: "", formula: "" };

/** Excel says `#BUSY!` while a custom function has not answered; Univer has another word for it. */
export function shownError(text: string): string {
  return text === ErrorType.CONNECT.toString() ? "#BUSY!" : text;
}

/** Excel's name of a number format: Univer has none for the general one. */
export function numberFormatOf(style: IStyleData | null | undefined): string {
  const pattern = style?.n?.pattern;
  return pattern === undefined || pattern === "" ? GENERAL : pattern;
}

/** Univer's name of a number format. */
export function patternOf(numberFormat: string): string {
  return numberFormat === GENERAL ? "" : numberFormat;
}

function textOf(cell: ICellData): string | null {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, "").replaceAll("\r", "\n");
}

/** Reads what Univer keeps in a cell. `isCalculated`: the value comes from a formula, of this cell or one that spills here. */
export function readCell(
  data: ICellData | null,
  formula: string,
  isCalculated: boolean,
  numberFormat: () => string,
): Cell {
  if (!data) return { ...BLANK_CELL, formula };
  const value = textOf(data) ?? data.v;
  if (value === null || value === undefined) return { ...BLANK_CELL, formula };
  if (data.t === CellValueType.BOOLEAN || typeof value === "boolean") {
    return { kind: "boolean", value: value === true || value === 1 || String(value).toUpperCase() === "TRUE", formula };
  }
  if (data.t === CellValueType.NUMBER || (data.t === undefined && typeof value === "number")) {
    return { kind: "number", value: Number(value), formula };
  }
  const text = String(value);
  if (ERRORS.has(text) && (isCalculated || numberFormat() !== TEXT_FORMAT)) {
    return { kind: "error", value: shownError(text), formula };
  }
  if (text === "" && !isCalculated) return { ...BLANK_CELL, formula };
  return { kind: "text", value: text, formula };
}

/** What Univer is to keep for an input, its format left as it is. Exact types: nothing is read into text. */
export function writeCell(input: CellInput): ICellData {
  const cleared = { f: null, si: null, p: null };
  switch (input.kind) {
    case "blank":
      return { ...cleared, v: null, t: null };
    case "formula":
      return { ...cleared, f: input.formula, v: null, t: null };
    case "constant":
      switch (typeof input.value) {
        case "number":
          return { ...cleared, v: input.value, t: CellValueType.NUMBER };
        case "boolean":
          return { ...cleared, v: input.value ? 1 : 0, t: CellValueType.BOOLEAN };
        default:
          return { ...cleared, v: input.value, t: CellValueType.STRING };
      }
  }
}

/** Whether a cell holds a value, a formula or rich text. */
export function holdsContent(data: ICellData): boolean {
  return Boolean(data.f) || Boolean(data.si) || Boolean(data.p) || (data.v !== null && data.v !== undefined);
}

const CONTENT_KEYS = ["v", "f", "si", "p"] as const;

/** Whether a change to a cell concerns what it holds, and not its looks alone. */
export function changesContent(change: ICellData | null | undefined): boolean {
  return !change || CONTENT_KEYS.some((key) => key in change);
}
