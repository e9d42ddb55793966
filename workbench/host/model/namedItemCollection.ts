import { columnLetters, lastColumn, lastRow, quoteSheetName, type SheetArea } from "../../grid/address";
import type { DefinedName } from "../../grid/grid";
import type { HostContext } from "../context";
import { HostError } from "../errors";
import { isGiven, objectArgument, sheetById, textArgument } from "./arguments";
import { namedItemOf } from "./namedItem";
import { bindObject, NOTHING, type Argument, type ObjectClass, type BoundObject } from "./objectClass";

/** The names of a sheet, or of the workbook when `null`. */
type Scope = string | null;

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const LOOKS_LIKE_CELL = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*)$/;

function find(scope: Scope, key: Argument, host: HostContext): DefinedName | undefined {
  const wanted = textArgument(key).toLocaleLowerCase();
  return host.grid.names().find((name) => name.sheetId === scope && name.name.toLocaleLowerCase() === wanted);
}

function absoluteFormula(area: SheetArea, host: HostContext): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const from = corner(area.row, area.column);
  const to = corner(lastRow(area), lastColumn(area));
  return `=${quoteSheetName(sheetById(area.sheetId, host).name)}!${from === to ? from : `${from}:${to}`}`;
}

/** Excel.NamedItemCollection. */
export const NamedItemCollection: ObjectClass<Scope> = {
  name: "NamedItemCollection",
  items: (scope, host) =>
    host.grid
      .names()
      .filter((name) => name.sheetId === scope)
      .map(({ name, sheetId }) => namedItemOf({ name, sheetId }, host)),
  item: (scope, key, host) => {
    const found = find(scope, key, host);
    if (!found) throw new HostError("ItemNotFound");
    return namedItemOf(found, host);
  },
  methods: {
    Add: {
      changes: true,
      call: (scope, [given, reference, comment], host) => {
        const name = textArgument(given);
        if (!VALID_NAME.test(name) || LOOKS_LIKE_CELL.test(name)) throw new HostError("InvalidArgument");
        if (find(scope, name, host)) throw new HostError("ItemAlreadyExists");
        const range = objectArgument(reference, "Range");
        const formula = range ? absoluteFormula(range.target as SheetArea, host) : textArgument(reference);
        host.grid.addName({
          name,
          formula: formula.startsWith("=") ? formula : `=${formula}`,
          sheetId: scope,
          comment: isGiven(comment) ? textArgument(comment) : "",
          visible: true,
        });
        return namedItemOf({ name, sheetId: scope }, host);
      },
    },
    GetCount: { call: (scope, _args, host) => host.grid.names().filter((name) => name.sheetId === scope).length },
    GetItemOrNullObject: {
      call: (scope, [key], host) => {
        const found = find(scope, key, host);
        return found ? namedItemOf(found, host) : NOTHING;
      },
    },
  },
};

export function namesOf(scope: Scope, host: HostContext): BoundObject {
  return bindObject(NamedItemCollection, scope, host);
}
