import { formatReference, type Area } from "../grid/address";
import type { HostLog } from "../host/log";
import {
  INVOCATION_FLAG,
  invocationEntry,
  type CustomFunctionResult,
  type ResultCell,
} from "../host/wire/customFunctions";
import type { EventEntry } from "../host/wire/events";
import type { Json } from "../host/wire/json";
import { convertArgument } from "./argumentConversion";
import type { FunctionCatalogue, FunctionMetadata } from "./metadata";

/** A cell as it reaches a function; `null` is blank. */
export type ArgumentCell = string | number | boolean | null | { readonly error: string };

/** An argument as the formula gives it: one value, or the cells of a reference or an array. */
export type FunctionArgument =
  | { readonly kind: "cell"; readonly cell: ArgumentCell }
  | { readonly kind: "cells"; readonly rows: readonly (readonly ArgumentCell[])[] };

/** The cell whose formula calls. */
export interface CallingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export type Cells = readonly (readonly ResultCell[])[];

/** What a formula's call gives: rows of cells, or nothing yet. */
export type Evaluation = Cells | "pending";

/** What an error in a cell says. */
export interface ErrorText {
  readonly code: string;
  readonly message: string;
}

export interface CustomFunctionOptions {
  readonly catalogue: FunctionCatalogue;
  readonly sheetName: (sheetId: string) => string;
  /** Sends calls to the add-in's runtime. */
  readonly send: (entries: readonly EventEntry[]) => void;
  /** Has these cells calculated again, now that there is an answer. */
  readonly recalculate: (cells: readonly CallingCell[]) => void;
  readonly log: HostLog;
}

/** The custom functions of one add-in in one workbook. */
export interface CustomFunctions {
  /** Answers from memory, or calls the add-in and says "pending". */
  evaluate(metadata: FunctionMetadata, cell: CallingCell, args: readonly FunctionArgument[]): Evaluation;
  /** The runtime can be called: what waited is sent. */
  ready(): void;
  /** The runtime is gone: what it has not answered waits for the next one. */
  gone(): void;
  receive(results: readonly CustomFunctionResult[]): void;
  /** The cells of this rectangle have been given other contents. */
  forget(sheetId: string, area: Area): void;
  /** Every function is to be called again when its formula is calculated. */
  forgetAll(): void;
  /** What an error says that a formula in `cell` gave at this place of its result. */
  errorText(cell: CallingCell, rowOffset: number, columnOffset: number): ErrorText | null;
  /** Calls that have not been answered. */
  pending(): number;
  /** Calls made since the beginning. */
  callCount(): number;
  onIdle(): Promise<void>;
}

interface Entry {
  answer: Cells | null;
}

interface Waiting {
  readonly cell: CallingCell;
  readonly key: string;
  readonly functionName: string;
  readonly entry: EventEntry;
}

/** What a cell's formula has asked: its answers by call, the newest last. */
interface CellMemory {
  readonly entries: Map<string, Entry>;
  latest: string | null;
  /** The lines of the log about the answer before. */
  told: ReadonlySet<string>;
}

// A formula seldom calls more than a few functions; older answers are of arguments it no longer has.
const MOST_ANSWERS_A_CELL = 16;

function placeKey({ sheetId, row, column }: CallingCell): string {
  return `${sheetId} ${row} ${column}`;
}

function failure(code: string, message: string): Cells {
  return [[{ error: code, message }]];
}

function errorsOf(cells: Cells): { row: number; column: number; text: ErrorText }[] {
  return cells.flatMap((columns, row) =>
    columns.flatMap((cell, column) =>
      typeof cell === "object" && cell !== null
        ? [{ row, column, text: { code: cell.error, message: cell.message } }]
        : [],
    ),
  );
}

function isRectangle(cells: Cells): boolean {
  const width = cells[0]?.length ?? 0;
  return width > 0 && cells.every((row) => row.length === width);
}

/** Begins with no answers and a runtime that is not ready. */
export function createCustomFunctions(options: CustomFunctionOptions): CustomFunctions {
  const { catalogue, sheetName, send, recalculate, log } = options;
  const memories = new Map<string, CellMemory>();
  const waiting = new Map<number, Waiting>();
  const unsent: EventEntry[] = [];
  const idle: (() => void)[] = [];
  let isReady = false;
  let lastId = 0;

  const memoryOf = (cell: CallingCell): CellMemory => {
    const key = placeKey(cell);
    const known = memories.get(key);
    if (known) return known;
    const memory: CellMemory = { entries: new Map(), latest: null, told: new Set() };
    memories.set(key, memory);
    return memory;
  };

  const addressOf = ({ sheetId, row, column }: CallingCell): string =>
    formatReference(sheetName(sheetId), { row, column, rowCount: 1, columnCount: 1 });

  // An error that stays through a recalculation is told of once.
  const logErrors = (memory: CellMemory, cell: CallingCell, functionName: string, cells: Cells): void => {
    const lines = errorsOf(cells)
      .filter(({ text }) => text.message !== "")
      .map(({ row, column, text }) => {
        const address = addressOf({ ...cell, row: cell.row + row, column: cell.column + column });
        return `${address} ${functionName}: ${text.code} ${text.message}`;
      });
    lines.filter((line) => !memory.told.has(line)).forEach((line) => log.add("functionError", line));
    memory.told = new Set(lines);
  };

  const remember = (cell: CallingCell, key: string, functionName: string, answer: Cells): void => {
    const memory = memoryOf(cell);
    memory.entries.delete(key);
    memory.entries.set(key, { answer });
    for (const [old, entry] of memory.entries) {
      if (memory.entries.size <= MOST_ANSWERS_A_CELL) break;
      if (entry.answer) memory.entries.delete(old);
    }
    logErrors(memory, cell, functionName, answer);
  };

  const call = (metadata: FunctionMetadata, cell: CallingCell, key: string, args: readonly Json[]): void => {
    lastId += 1;
    const functionName = `${catalogue.namespace}.${metadata.name}`;
    const flags =
      (metadata.isCancelable ? INVOCATION_FLAG.cancelable : 0) |
      (metadata.isStreaming ? INVOCATION_FLAG.streaming : 0) |
      (catalogue.errorsReachFunctions ? INVOCATION_FLAG.errorsAsArguments : 0);
    memoryOf(cell).entries.set(key, { answer: null });
    const entry = invocationEntry({ id: lastId, functionId: metadata.id, args, address: addressOf(cell), flags });
    waiting.set(lastId, { cell, key, functionName, entry });
    unsent.push(entry);
    if (isReady && unsent.length === 1) queueMicrotask(flush);
  };

  const flush = (): void => {
    if (isReady && unsent.length > 0) send(unsent.splice(0));
  };

  const refuse = (metadata: FunctionMetadata, cell: CallingCell, key: string, answer: Cells): Cells => {
    const memory = memoryOf(cell);
    if (!memory.entries.has(key)) remember(cell, key, `${catalogue.namespace}.${metadata.name}`, answer);
    memory.latest = key;
    return answer;
  };

  return {
    evaluate(metadata, cell, args) {
      const { parameters } = metadata;
      const needed = parameters.filter(({ isOptional }) => !isOptional).length;
      if (args.length > parameters.length || args.length < needed) {
        const message = `Takes ${needed} to ${parameters.length} arguments, was given ${args.length}.`;
        return refuse(metadata, cell, `${metadata.id} ${message}`, failure("#VALUE!", message));
      }
      const converted: Json[] = [];
      for (const [index, parameter] of parameters.entries()) {
        const argument = args[index];
        // The runtime appends its own argument after those it is given: what was left out must be there, as null.
        if (!argument) {
          converted.push(null);
          continue;
        }
        const result = convertArgument(argument, parameter, catalogue.errorsReachFunctions);
        if (result.kind === "pending") return "pending";
        if (result.kind === "refused") {
          return refuse(
            metadata,
            cell,
            `${metadata.id} ${index} ${result.code} ${result.message}`,
            failure(result.code, result.message),
          );
        }
        converted.push(result.value);
      }
      const key = `${metadata.id} ${JSON.stringify(converted)}`;
      const memory = memoryOf(cell);
      memory.latest = key;
      const entry = memory.entries.get(key);
      if (entry) return entry.answer ?? "pending";
      call(metadata, cell, key, converted);
      return "pending";
    },

    ready() {
      isReady = true;
      flush();
    },

    gone() {
      isReady = false;
      unsent.splice(0, unsent.length, ...[...waiting.values()].map(({ entry }) => entry));
    },

    receive(results) {
      const answered: CallingCell[] = [];
      for (const { id, cells } of results) {
        const call = waiting.get(id);
        if (!call) continue;
        waiting.delete(id);
        // Nobody waits for the answer of a call whose formula has gone.
        if (!memories.get(placeKey(call.cell))?.entries.has(call.key)) continue;
        const answer = isRectangle(cells) ? cells : failure("#VALUE!", "The function's rows are not of one length.");
        remember(call.cell, call.key, call.functionName, answer);
        answered.push(call.cell);
      }
      if (answered.length > 0) recalculate(answered);
      if (waiting.size === 0) idle.splice(0).forEach((resolve) => resolve());
    },

    forget(sheetId, area) {
      if (area.rowCount * area.columnCount < memories.size) {
        for (let row = area.row; row < area.row + area.rowCount; row += 1) {
          for (let column = area.column; column < area.column + area.columnCount; column += 1) {
            memories.delete(placeKey({ sheetId, row, column }));
          }
        }
        return;
      }
      for (const key of memories.keys()) {
        const [id, row, column] = key.split(" ");
        const [r, c] = [Number(row), Number(column)];
        const isInside =
          r >= area.row && r < area.row + area.rowCount && c >= area.column && c < area.column + area.columnCount;
        if (id === sheetId && isInside) memories.delete(key);
      }
    },

    forgetAll: () => memories.clear(),

    errorText(cell, rowOffset, columnOffset) {
      const memory = memories.get(placeKey(cell));
      const answer = memory?.entries.get(memory.latest ?? "")?.answer;
      const found = answer?.[rowOffset]?.[columnOffset] ?? null;
      if (typeof found !== "object" || found === null) return null;
      return { code: found.error, message: found.message };
    },

    pending: () => waiting.size,
    callCount: () => lastId,
    onIdle: () => (waiting.size === 0 ? Promise.resolve() : new Promise((resolve) => idle.push(resolve))),
  };
}
