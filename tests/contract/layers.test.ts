import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";
import { ROOT } from "./files";

/** ESLint loads its plugins on the first line it reads, and reads every file for the last test: on a busy machine that takes a while. */
const PATIENCE = { timeout: 60_000 };

const eslint = new ESLint({ cwd: ROOT, overrideConfigFile: "eslint.boundaries.js" });

/** The rules that a line breaks when it stands in a file, which need not be there. */
async function broken(file: string, line: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${line}\n`, { filePath: `${ROOT}/${file}` });
  if (result === undefined) throw new Error(`${file} was not linted`);
  const fatal = result.messages.find((message) => message.fatal);
  if (fatal !== undefined) throw new Error(fatal.message);
  return result.messages.map(({ ruleId }) => ruleId ?? "");
}

/** A file that is there in each layer, as seen from a file one folder down in another. */
const INTO: Readonly<Record<string, string>> = {
  domain: "../domain/cell",
  registers: "../registers/populations",
  locales: "../locales/language",
  documents: "../documents/invoiceBasis",
  functions: "../functions/catalogue",
  workbook: "../workbook/address",
  taskpane: "../taskpane/places",
};

/** From the design: which layer may import which, itself aside. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  registers: ["domain"],
  locales: ["domain"],
  documents: ["domain", "locales"],
  functions: ["domain", "locales"],
  workbook: ["domain"],
  taskpane: ["domain", "registers", "locales", "documents", "workbook"],
};

const LAYERS = Object.keys(MAY_IMPORT);
const pairs = LAYERS.flatMap((from) => LAYERS.filter((to) => to !== from).map((to) => [from, to] as const));

describe("the layers", PATIENCE, () => {
  it.each(pairs)("from %s into %s: only as the design has it", async (from, to) => {
    const errors = await broken(`src/${from}/somewhere.ts`, `import { it } from "${INTO[to] ?? ""}";`);
    expect(errors).toEqual(MAY_IMPORT[from]?.includes(to) === true ? [] : ["boundaries/dependencies"]);
  });

  it.each(LAYERS)("nothing in src/%s imports the workbench, the tests or the scripts", async (from) => {
    for (const target of ["../../workbench/start", "../../tests/functions/doors", "../../scripts/compileLocales"]) {
      expect(await broken(`src/${from}/somewhere.ts`, `import { it } from "${target}";`)).not.toEqual([]);
    }
  });

  it("the workbench does not import src", async () => {
    expect(await broken("workbench/somewhere.ts", 'import { it } from "../src/domain/cell";')).not.toEqual([]);
  });

  it("the domain takes nothing from npm", async () => {
    const file = "src/domain/fees/somewhere.ts";
    expect(await broken(file, 'import Decimal from "decimal.js";')).not.toEqual([]);
    expect(await broken(file, 'import { it } from "../numbers/add";')).toEqual([]);
    expect(await broken(file, 'import { it } from "react";')).not.toEqual([]);
    expect(await broken(file, 'import { it } from "node:fs";')).not.toEqual([]);
    expect(await broken(file, 'import { it } from "fast-check";')).not.toEqual([]);
  });

  it.each(["registers", "documents", "functions", "workbook"])("%s takes nothing from npm", async (layer) => {
    expect(await broken(`src/${layer}/somewhere.ts`, 'import { it } from "decimal.js";')).not.toEqual([]);
    expect(await broken(`src/${layer}/somewhere.ts`, 'import { it } from "react";')).not.toEqual([]);
  });

  it("the pane takes React and Fluent, and nothing of Node's", async () => {
    expect(await broken("src/taskpane/somewhere.tsx", 'import { it } from "react";')).toEqual([]);
    expect(await broken("src/taskpane/somewhere.tsx", 'import { it } from "@fluentui/react-components";')).toEqual([]);
    expect(await broken("src/taskpane/somewhere.tsx", 'import { it } from "node:fs";')).not.toEqual([]);
  });

  it.each([
    ["a type", 'import type { it } from "../workbook/address";'],
    ["an export", 'export { it } from "../workbook/address";'],
    ["all of a file", 'export * from "../workbook/address";'],
    ["an import made while running", 'export const it = import("../workbook/address");'],
  ])("%s is as much an import as any", async (_, line) => {
    expect(await broken("src/domain/somewhere.ts", line)).toEqual(["boundaries/dependencies"]);
  });

  it("what is not there cannot be imported past the rule", async () => {
    expect(await broken("src/domain/somewhere.ts", 'import { it } from "./nowhere";')).toEqual([
      "boundaries/no-unknown-dependencies",
    ]);
  });

  it("the code as it is keeps to them", async () => {
    const results = await eslint.lintFiles(["src/**/*.{ts,tsx}", "workbench/**/*.{ts,tsx}"]);
    expect(results.length).toBeGreaterThan(100);
    const errors = results.flatMap(({ filePath, messages }) =>
      messages.map(({ message }) => `${filePath}: ${message}`),
    );
    expect(errors).toEqual([]);
  });
});
