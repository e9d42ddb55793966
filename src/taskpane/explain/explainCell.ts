import type { Cell } from "../../domain/cell";
import type { Language } from "../../locales/language";
import type { Rectangle } from "../../workbook/address";
import type { CallRead, FellesCellRead, Given } from "../../workbook/explain/readSelectedCell";
import type { Place } from "../../workbook/selectCells";
import type { CellExplanation, CellProblem, FreshCell, FunctionDoor } from "../functionDoor";
import { isError, isSameFigure } from "../sameFigure";

type Rows = readonly (readonly Cell[])[];

/** How a cell came about: what each call of ours within its formula is given and gives, and what is wrong, if anything is. */
export interface Explanation {
  /** Where the cell lies among those that the formula fills, from 0. */
  readonly position: Place;
  readonly calls: readonly CallExplanation[];
  readonly trouble: Trouble | null;
}

export interface CallExplanation {
  readonly id: string;
  readonly text: string;
  readonly arguments: readonly ArgumentShown[];
  readonly outcome: CallOutcome;
}

/** What an argument is, as far as it concerns the cell. */
export interface ArgumentShown {
  /** What the parameter is called; null where the function has no such. */
  readonly parameter: string | null;
  readonly text: string;
  readonly value:
    | { readonly kind: "leftOut" | "constant" | "unread" }
    | { readonly kind: "one"; readonly cell: Cell }
    /** One of many cells, which stands where the result stands among the results; `place` where it is one of the sheet's. */
    | { readonly kind: "own"; readonly cell: Cell; readonly sheet: string | null; readonly place: Place }
    | { readonly kind: "many" | "tooLarge"; readonly count: number };
}

/** What is said of how a call came to its result, or why nothing can be. */
export type CallOutcome =
  | { readonly kind: "explained"; readonly explained: CellExplanation }
  | { readonly kind: "unknownFunction" | "tooLarge" }
  /** It takes Excel to work out these arguments. */
  | { readonly kind: "unread"; readonly texts: readonly string[] }
  /** The formula goes on from these results, and which of them the cell goes back to is not known. */
  | { readonly kind: "severalResults"; readonly rows: number; readonly columns: number };

/** A cell of the workbook. */
export interface CellAt {
  readonly sheet: string;
  readonly place: Place;
}

/** What is wrong with what the cell shows. */
export type Trouble =
  | { readonly kind: "stale"; readonly fresh: FreshCell }
  /** The function says what is wrong; `at` is the cell to correct, where it is known. */
  | { readonly kind: "problem"; readonly text: string; readonly at: CellAt | null }
  | { readonly kind: "unknownFunctions"; readonly names: readonly string[] }
  /** It needs more room; how much is not known where the function could not be worked out here. */
  | { readonly kind: "spill"; readonly needed: Rectangle | null }
  | { readonly kind: "name" | "busy" | "reference" | "calc" | "value" | "notAvailable" }
  | { readonly kind: "other"; readonly error: string };

/** Explains a cell with what has been read of it, and changes nothing. */
export function explainCell(read: FellesCellRead, door: FunctionDoor, language: Language): Explanation {
  const position = { row: read.place.row - read.area.top, column: read.place.column - read.area.left };
  const worked = read.calls.map((call) => workOut(call, door, language));
  const calls = read.calls.map((call, index): CallExplanation => {
    const fresh = worked[index] ?? null;
    return {
      id: call.call.id,
      text: call.call.text,
      arguments: call.given.map((given, number) => ({
        parameter: door.parametersOf(call.call.id, language)?.[number] ?? null,
        text: call.call.arguments[number]?.text ?? "",
        value: shownValue(given, position, fresh, door, language),
      })),
      outcome: outcomeOf(call, fresh, read, read.isWhole && index === 0, position, door, language),
    };
  });
  return { position, calls, trouble: troubleOf(read, calls, worked[0] ?? null, door) };
}

/** What a call gives, in all its cells; null where it cannot be worked out here. */
function workOut({ call, given }: CallRead, door: FunctionDoor, language: Language): Rows | null {
  const rows = given.map((one) => rowsOf(one, door, language));
  return rows.every((one) => one !== undefined) ? door.evaluate(call.id, rows, language) : null;
}

/** The cells of an argument: null where it is left out, undefined where they are not known. */
function rowsOf(given: Given, door: FunctionDoor, language: Language): Rows | null | undefined {
  switch (given.kind) {
    case "leftOut":
      return null;
    case "rows":
      return given.rows;
    case "call":
      return workOut(given.call, door, language) ?? undefined;
    case "unread":
    case "tooLarge":
      return undefined;
  }
}

function outcomeOf(
  { call, given }: CallRead,
  fresh: Rows | null,
  { area }: FellesCellRead,
  isWhole: boolean,
  position: Place,
  door: FunctionDoor,
  language: Language,
): CallOutcome {
  if (!door.ids.includes(call.id)) return { kind: "unknownFunction" };
  if (given.some(({ kind }) => kind === "tooLarge")) return { kind: "tooLarge" };
  if (fresh === null) {
    const texts = call.arguments.flatMap(({ text }, number) => {
      const one = given[number];
      return one !== undefined && rowsOf(one, door, language) === undefined ? [text] : [];
    });
    return { kind: "unread", texts };
  }
  const size = sizeOf(fresh);
  const own = isWhole || (size.rows === heightOf(area) && size.columns === widthOf(area)) ? position : FIRST;
  const isOneOfMany = own === FIRST && size.rows * size.columns > 1;
  if (isOneOfMany || fresh[own.row]?.[own.column] === undefined) return { kind: "severalResults", ...size };
  const rows = given.map((one) => rowsOf(one, door, language) ?? null);
  const explained = door.explain(call.id, rows, own, language);
  return explained === null ? { kind: "unknownFunction" } : { kind: "explained", explained };
}

const FIRST: Place = { row: 0, column: 0 };

function shownValue(
  given: Given,
  position: Place,
  fresh: Rows | null,
  door: FunctionDoor,
  language: Language,
): ArgumentShown["value"] {
  if (given.kind === "leftOut" || given.kind === "unread") return { kind: given.kind };
  if (given.kind === "tooLarge") return { kind: "tooLarge", count: heightOf(given.area) * widthOf(given.area) };
  if (given.kind === "rows" && given.area === null) return { kind: "constant" };
  const rows = rowsOf(given, door, language);
  if (rows === null || rows === undefined) return { kind: "unread" };
  const { rows: height, columns: width } = sizeOf(rows);
  if (height * width === 1) return { kind: "one", cell: rows[0]?.[0] ?? null };
  const results = fresh === null ? null : sizeOf(fresh);
  const own = rows[position.row]?.[position.column];
  if (own === undefined || results?.rows !== height || results.columns !== width) {
    return { kind: "many", count: height * width };
  }
  const area = given.kind === "rows" ? given.area : null;
  const place = { row: (area?.top ?? 0) + position.row, column: (area?.left ?? 0) + position.column };
  return { kind: "own", cell: own, sheet: area?.sheet ?? null, place };
}

function troubleOf(
  { value, area, isWhole, calls: [read] }: FellesCellRead,
  calls: readonly CallExplanation[],
  fresh: Rows | null,
  door: FunctionDoor,
): Trouble | null {
  const outcome = isWhole ? calls[0]?.outcome : undefined;
  const explained = outcome?.kind === "explained" ? outcome.explained : null;
  if (!isError(value)) {
    return explained === null || isSameFigure(value, explained.shown)
      ? null
      : { kind: "stale", fresh: explained.shown };
  }
  const unknown = calls.filter(({ id }) => !door.ids.includes(id)).map(({ id }) => `FELLES.${id}`);
  switch (value.error) {
    case "#NAME?":
      return unknown.length > 0 ? { kind: "unknownFunctions", names: [...new Set(unknown)] } : { kind: "name" };
    case "#SPILL!":
      return { kind: "spill", needed: isWhole && fresh !== null ? neededBy(area, fresh) : null };
    case "#BUSY!":
    case "#GETTING_DATA":
      return { kind: "busy" };
    case "#REF!":
      return { kind: "reference" };
    case "#CALC!":
      return { kind: "calc" };
  }
  if (explained?.problem) {
    const at = cellToCorrect(explained.problem, read?.given ?? [], calls[0]?.arguments ?? []);
    return { kind: "problem", text: explained.problem.text, at };
  }
  if (explained !== null && !isError(explained.shown)) return { kind: "stale", fresh: explained.shown };
  if (value.error === "#VALUE!") return { kind: "value" };
  return value.error === "#N/A" ? { kind: "notAvailable" } : { kind: "other", error: value.error };
}

/** The cell that a problem is about: one of the argument it names, else the one of the cell's own row that can be meant. */
function cellToCorrect(
  { argument, row }: CellProblem,
  given: readonly Given[],
  shown: readonly ArgumentShown[],
): CellAt | null {
  if (argument !== null) {
    const one = given[argument];
    if (one?.kind !== "rows" || one.area === null) return null;
    return { sheet: one.area.sheet, place: { row: one.area.top + (row ?? 1) - 1, column: one.area.left } };
  }
  const own = shown.flatMap(({ value }) =>
    value.kind === "own" && value.sheet !== null ? [{ cell: value.cell, sheet: value.sheet, place: value.place }] : [],
  );
  const faulty = own.find(({ cell }) => isError(cell)) ?? (own.length === 1 ? own[0] : undefined);
  return faulty === undefined ? null : { sheet: faulty.sheet, place: faulty.place };
}

function neededBy({ sheet, top, left }: Rectangle, fresh: Rows): Rectangle {
  const { rows, columns } = sizeOf(fresh);
  return { sheet, top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

function sizeOf(rows: Rows): { readonly rows: number; readonly columns: number } {
  return { rows: rows.length, columns: rows[0]?.length ?? 0 };
}

function heightOf({ top, bottom }: Rectangle): number {
  return bottom - top + 1;
}

function widthOf({ left, right }: Rectangle): number {
  return right - left + 1;
}
