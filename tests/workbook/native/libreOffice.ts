import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import ExcelJS from "exceljs";
import { cellAddress } from "../../../src/workbook/address";
import { openPackage } from "../../../workbench/xlsx/package";
import { attribute, child, descendants, textOf, type XmlNode } from "../../../workbench/xml/xmlNode";

/** A cell as LibreOffice computed it. */
export interface Computed {
  readonly value: number | string | null;
  readonly isError: boolean;
}

/** What a cell is to hold: text that begins with = is a formula. */
export type Written = number | string | boolean | null;

/** Why there is no LibreOffice to ask, or null where there is one. */
export function whyNoLibreOffice(): string | null {
  const { error, status } = spawnSync("soffice", ["--version"], { encoding: "utf8" });
  if (error !== undefined) return `soffice was not found (${error.message})`;
  return status === 0 ? null : `soffice --version ended with ${String(status)}`;
}

/** Sheets by name, each with its rows from A1. */
export type Sheets<Content> = Readonly<Record<string, readonly (readonly Content[])[]>>;

/**
 * Sheets as LibreOffice computes them. The workbook is written without results, so that none can be taken over from it, and
 * opened with a profile of its own, so that a LibreOffice that is in use is left alone.
 */
export async function computedByLibreOffice(sheets: Sheets<Written>): Promise<Sheets<Computed>> {
  const folder = mkdtempSync(path.join(tmpdir(), "native-"));
  try {
    const asked = path.join(folder, "asked.xlsx");
    const answers = path.join(folder, "answers");
    writeFileSync(asked, await workbookOf(sheets));
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`,
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        answers,
        asked,
      ],
      { stdio: "pipe", timeout: 120_000 },
    );
    return readCells(new Uint8Array(readFileSync(path.join(answers, "asked.xlsx"))), sheets);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function workbookOf(sheets: Sheets<Written>): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const [row, cells] of rows.entries()) {
      for (const [column, value] of cells.entries()) {
        if (value === null) continue;
        const isFormula = typeof value === "string" && value.startsWith("=");
        sheet.getCell(row + 1, column + 1).value = isFormula ? { formula: value.slice(1), date1904: false } : value;
      }
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The values as they stand in the file, beside whatever formulas they came from. */
function readCells(bytes: Uint8Array, sheets: Sheets<Written>): Sheets<Computed> {
  const source = openPackage(bytes);
  return Object.fromEntries(
    Object.entries(sheets).map(([name, rows], position) => {
      const sheet = source.xml(`xl/worksheets/sheet${position + 1}.xml`, "worksheet");
      if (sheet === undefined) throw new Error(`LibreOffice gave no sheet ${name}`);
      const cells = new Map(descendants(sheet, "c").map((cell) => [attribute(cell, "r"), cell]));
      return [name, rows.map((row, r) => row.map((_, column) => computed(cells.get(cellAddress(r, column)))))];
    }),
  );
}

/** No text is among what is asked for, but the empty one. */
function computed(cell: XmlNode | undefined): Computed {
  const written = textOf(child(cell, "v"));
  const kind = attribute(cell, "t");
  if (kind === "e") return { value: written, isError: true };
  return {
    value: kind === undefined || kind === "n" ? (written === "" ? null : Number(written)) : written,
    isError: false,
  };
}
