import { readFileSync } from "node:fs";
import path from "node:path";
import { sharedStringsOf, sheetsOf } from "./package/workbookFaults";
import { cellsOf } from "./package/worksheetFaults";
import { type Parts, partsOf } from "./package/workbookFile";
import { childAt, type XmlElement } from "./package/xmlElement";

export interface StoredCell {
  readonly value: string | number | null;
  readonly formula: string | null;
}

/** A sheet's cells by their addresses, as the file keeps them. */
export type StoredSheet = ReadonlyMap<string, StoredCell>;

export interface StoredWorkbook {
  readonly parts: Parts;
  /** In the order of the workbook. */
  readonly names: readonly string[];
  readonly root: (name: string) => XmlElement;
  readonly sheet: (name: string) => StoredSheet;
}

/** A sample as it is stored, without anything that computes. */
export function storedWorkbook(file: string): StoredWorkbook {
  const bytes = readFileSync(path.join(import.meta.dirname, "..", "..", "samples", file));
  const parts = partsOf(new Uint8Array(bytes));
  const strings = sharedStringsOf(parts);
  const sheets = new Map(sheetsOf(parts).map((sheet) => [sheet.name, sheet.root]));
  const root = (name: string): XmlElement => {
    const found = sheets.get(name);
    if (found === undefined) throw new Error(`No sheet ${name}`);
    return found;
  };
  const sheet = (name: string): StoredSheet =>
    new Map(
      [...cellsOf(root(name))].map(([address, cell]) => {
        const written = childAt(cell, "v")?.text;
        const value = written === undefined ? null : valueOf(written, cell.attributes["t"], strings);
        return [address, { value, formula: childAt(cell, "f")?.text ?? null }];
      }),
    );
  return { parts, names: [...sheets.keys()], root, sheet };
}

function valueOf(written: string, type: string | undefined, strings: readonly string[]): StoredCell["value"] {
  if (type === "s") return strings[Number(written)] ?? null;
  return type === "str" ? written : Number(written);
}

export function at(cells: StoredSheet, address: string): StoredCell["value"] {
  return cells.get(address)?.value ?? null;
}

export function rowsFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, row) => first + row);
}

export function column(cells: StoredSheet, letter: string, rows: readonly number[]): StoredCell["value"][] {
  return rows.map((row) => at(cells, `${letter}${row}`));
}

/** The cells of one row, in the columns whose letters are given. */
export function cellsOfRow(cells: StoredSheet, row: number, letters: string): StoredCell["value"][] {
  return Array.from(letters).map((letter) => at(cells, `${letter}${row}`));
}
