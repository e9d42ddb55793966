import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { expect } from "vitest";
import { call } from "../../src/functions/call";
import { CATALOGUE } from "../../src/functions/catalogue";
import type { FunctionDeclaration } from "../../src/functions/declaration";
import { readerLanguage } from "../../src/functions/readerLanguage";

/** An error as Excel's runtime makes and takes it. */
export class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const ERROR_CODE = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};

type CustomFunction = (...values: unknown[]) => unknown;

/** One way to a custom function, called as Excel calls it. */
export interface Door {
  readonly name: string;
  /** @param displayLanguage what the reader's Office is in; undefined where there is no Office */
  readonly call: (id: string, values: readonly unknown[], displayLanguage?: string) => unknown;
}

export function declarationOf(id: string): FunctionDeclaration {
  const declaration = CATALOGUE.find((one) => one.id === id);
  if (declaration === undefined) throw new Error(`There is no function ${id}`);
  return declaration;
}

/** Excel gives null for what is left out, and its invocation object after the last parameter. */
export function asExcelCalls(id: string, values: readonly unknown[]): unknown[] {
  const { parameters } = declarationOf(id);
  return [...parameters.map((_, position) => values[position] ?? null), { functionName: id, isInValuePreview: false }];
}

function officeIn(displayLanguage: string): { context: { displayLanguage: string } } {
  return { context: { displayLanguage } };
}

Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode: ERROR_CODE } });

const source: Door = {
  name: "src/functions/call.ts",
  call(id, values, displayLanguage) {
    const { Office: before } = globalThis as { Office?: unknown };
    Object.assign(globalThis, { Office: displayLanguage === undefined ? undefined : officeIn(displayLanguage) });
    try {
      return call(declarationOf(id), asExcelCalls(id, values), readerLanguage());
    } finally {
      Object.assign(globalThis, { Office: before });
    }
  },
};

const BUNDLE = path.join(import.meta.dirname, "..", "..", "dist", "functions.js");

/** The text of the built script. A test that passes without it would say nothing, so its absence is an error. */
export function readBundle(): string {
  if (!existsSync(BUNDLE)) throw new Error("dist/functions.js is missing. Run `npm run build` first, or `npm test`.");
  return readFileSync(BUNDLE, "utf8");
}

/**
 * Loads the built script where the only global beside the language's own is CustomFunctions, and Office where one is given.
 * @returns the functions it registered, by id
 */
export function loadBundle(globals: Record<string, unknown> = {}): Map<string, CustomFunction> {
  const functions = new Map<string, CustomFunction>();
  const associate = (id: string, run: CustomFunction): void => {
    functions.set(id, run);
  };
  const CustomFunctions = { associate, Error: CellError, ErrorCode: ERROR_CODE };
  // Copied by what they are and not by value, so that a test can see whether the script asks for them.
  const sandbox = Object.defineProperties({ CustomFunctions }, Object.getOwnPropertyDescriptors(globals));
  vm.runInNewContext(readBundle(), sandbox, { filename: BUNDLE });
  return functions;
}

const loaded = new Map<string | undefined, Map<string, CustomFunction>>();

const bundle: Door = {
  name: "dist/functions.js",
  call(id, values, displayLanguage) {
    let functions = loaded.get(displayLanguage);
    if (functions === undefined) {
      functions = loadBundle(displayLanguage === undefined ? {} : { Office: officeIn(displayLanguage) });
      loaded.set(displayLanguage, functions);
    }
    const run = functions.get(id);
    if (run === undefined) throw new Error(`dist/functions.js does not register ${id}`);
    return run(...asExcelCalls(id, values));
  },
};

/** Both doors: what is tested is what ships. */
export const DOORS: readonly Door[] = [source, bundle];
export const SOURCE = source;
export const BUILT = bundle;

/** What a cell shows: a value, or an error with its text. */
export type ShownCell = string | number | boolean | { readonly error: string; readonly text: string | undefined };

function shownCell(cell: unknown): ShownCell {
  if (cell instanceof CellError) return { error: cell.code, text: cell.message };
  if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean") return cell;
  throw new Error(`Excel cannot show ${String(cell)}`);
}

/** What the sheet shows: one cell, or rows of them. A failure of the whole call is one error. */
export function shown(door: Door, id: string, values: readonly unknown[], displayLanguage?: string): unknown {
  let result: unknown;
  try {
    result = door.call(id, values, displayLanguage);
  } catch (thrown) {
    if (thrown instanceof CellError) return { thrown: shownCell(thrown) };
    throw thrown;
  }
  if (!Array.isArray(result)) return shownCell(result);
  return result.map((row: unknown) => {
    if (!Array.isArray(row)) throw new Error("A range is rows of cells");
    return row.map(shownCell);
  });
}

/** A failure of the whole call, with a text that matches. */
export function failure(error: string, text: RegExp): unknown {
  return { thrown: errorCell(error, text) };
}

/** An error in its place, with a text that matches. */
export function errorCell(error: string, text: RegExp): unknown {
  return { error, text: expect.stringMatching(text) as unknown };
}
