import { isOnSheet, parseReference, type Area, type SheetArea } from "../../grid/address";
import type { Sheet } from "../../grid/grid";
import type { HostContext } from "../context";
import { HostError } from "../errors";
import type { Argument, BoundObject } from "./objectClass";

/** The whole number in this place; `fallback` where the add-in left it out. */
export function integerArgument(argument: Argument, fallback?: number): number {
  if ((argument === undefined || argument === null) && fallback !== undefined) return fallback;
  if (typeof argument !== "number" || !Number.isInteger(argument)) throw new HostError("InvalidArgument");
  return argument;
}

export function textArgument(argument: Argument): string {
  if (typeof argument !== "string") throw new HostError("InvalidArgument");
  return argument;
}

export function flagArgument(argument: Argument): boolean {
  return argument === true;
}

export function isGiven(argument: Argument): boolean {
  return argument !== undefined && argument !== null;
}

/** The argument as an object of this class; null when it is none. */
export function objectArgument(argument: Argument, className: string): BoundObject | null {
  const isObject = typeof argument === "object" && argument !== null && "className" in argument && "target" in argument;
  return isObject && argument.className === className ? (argument as BoundObject) : null;
}

export function sheetById(id: string, host: HostContext): Sheet {
  const sheet = host.grid.sheets().find((candidate) => candidate.id === id);
  if (!sheet) throw new HostError("ItemNotFound");
  return sheet;
}

/** Sheets are found by id, or by name whatever its case. */
export function sheetByKey(key: string, host: HostContext): Sheet | undefined {
  const sheets = host.grid.sheets();
  return (
    sheets.find((sheet) => sheet.id === key) ??
    sheets.find((sheet) => sheet.name.toLocaleLowerCase() === key.toLocaleLowerCase())
  );
}

/** The rectangle if Excel's sheet has it; else Excel's error. */
export function onSheet(sheetId: string, area: Area): SheetArea {
  if (!isOnSheet(area)) throw new HostError("InvalidArgument");
  return { sheetId, row: area.row, column: area.column, rowCount: area.rowCount, columnCount: area.columnCount };
}

/** Reads an address or the name of a range, seen from a sheet; null when it is neither. */
export function areaFromText(text: string, sheetId: string, host: HostContext): SheetArea | null {
  const reference = parseReference(text);
  if (reference) {
    const sheet = reference.sheetName === null ? sheetById(sheetId, host) : sheetByKey(reference.sheetName, host);
    return sheet ? onSheet(sheet.id, reference.area) : null;
  }
  const wanted = text.toLocaleLowerCase();
  const names = host.grid.names().filter((name) => name.name.toLocaleLowerCase() === wanted);
  const name = names.find((candidate) => candidate.sheetId === sheetId) ?? names.find(({ sheetId: scope }) => !scope);
  const target = name && parseReference(name.formula.replace(/^=/, ""));
  if (typeof target?.sheetName !== "string") return null;
  const sheet = sheetByKey(target.sheetName, host);
  return sheet ? onSheet(sheet.id, target.area) : null;
}

/** A range given as an object, an address or a name. */
export function rangeArgument(argument: Argument, sheetId: string, host: HostContext): SheetArea {
  const range = objectArgument(argument, "Range");
  if (range) return range.target as SheetArea;
  const area = typeof argument === "string" ? areaFromText(argument, sheetId, host) : null;
  if (!area) throw new HostError("InvalidArgument");
  return area;
}

/** Excel refuses every change to a protected sheet. */
export function requireUnprotected(sheetId: string, host: HostContext): void {
  if (sheetById(sheetId, host).isProtected) throw new HostError("AccessDenied");
}
