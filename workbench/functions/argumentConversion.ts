import { errorArgument } from "../host/wire/customFunctions";
import type { Json } from "../host/wire/json";
import type { ArgumentCell, FunctionArgument } from "./customFunctions";
import type { Parameter } from "./metadata";

/** What becomes of an argument: JSON for the runtime, nothing yet, or an error in place of the call. */
export type Conversion =
  | { readonly kind: "value"; readonly value: Json }
  | { readonly kind: "pending" }
  | { readonly kind: "refused"; readonly code: string; readonly message: string };

/** Cells that wait for their own function, as the grid shows them. */
const PENDING_ERRORS: ReadonlySet<string> = new Set(["#GETTING_DATA", "#BUSY!"]);

const value = (json: Json): Conversion => ({ kind: "value", value: json });

function refused(code: string, message: string): Conversion {
  return { kind: "refused", code, message };
}

function toNumber(cell: string | number | boolean): number | null {
  if (typeof cell === "number") return cell;
  if (typeof cell === "boolean") return cell ? 1 : 0;
  const text = cell.trim();
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
}

function toBoolean(cell: string | number | boolean): boolean | null {
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell !== 0;
  const text = cell.trim().toUpperCase();
  return text === "TRUE" || text === "FALSE" ? text === "TRUE" : null;
}

function convertCell(cell: ArgumentCell, parameter: Parameter, errorsReach: boolean): Conversion {
  if (cell === null) return value(null);
  if (typeof cell === "object") {
    if (PENDING_ERRORS.has(cell.error)) return { kind: "pending" };
    return errorsReach && parameter.type === "any" ? value(errorArgument(cell.error)) : refused(cell.error, "");
  }
  switch (parameter.type) {
    case "any":
      return value(cell);
    case "string":
      return value(typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell));
    case "number": {
      const number = toNumber(cell);
      return number === null
        ? refused("#VALUE!", `${parameter.name} takes a number, was given "${String(cell)}".`)
        : value(number);
    }
    case "boolean": {
      const flag = toBoolean(cell);
      return flag === null
        ? refused("#VALUE!", `${parameter.name} takes TRUE or FALSE, was given "${String(cell)}".`)
        : value(flag);
    }
  }
}

/**
 * Turns an argument into what the runtime is given, by the parameter's shape and type: rows of cells for a range parameter, one
 * cell for another. An error goes in as an error where the add-in asked for that, else it takes the call's place.
 */
export function convertArgument(argument: FunctionArgument, parameter: Parameter, errorsReach: boolean): Conversion {
  const rows = argument.kind === "cell" ? [[argument.cell]] : argument.rows;
  if (!parameter.isMatrix) {
    const [first] = rows;
    if (rows.length !== 1 || first?.length !== 1) {
      return refused(
        "#VALUE!",
        `${parameter.name} takes one cell; the workbench does not call a function once for each cell.`,
      );
    }
    return convertCell(first[0] ?? null, parameter, errorsReach);
  }
  const converted: Json[][] = [];
  for (const row of rows) {
    const cells: Json[] = [];
    for (const cell of row) {
      const result = convertCell(cell, parameter, errorsReach);
      if (result.kind !== "value") return result;
      cells.push(result.value);
    }
    converted.push(cells);
  }
  return value(converted);
}
