import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import type { WorkbenchOptions } from "../../../workbench/driver/openWorkbench";
import type { OwnWorkbook } from "../../data/ownWorkbooks";
import { openPane, type OpenedPane } from "./openSample";

/** A workbook that was never ours, as a file and then in the workbench, in the language of its owner. */
export async function openOwn(own: OwnWorkbook, options: WorkbenchOptions = {}): Promise<OpenedPane> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, rows, merged = [], isHidden = false } of own.sheets) {
    const sheet = workbook.addWorksheet(name, { state: isHidden ? "hidden" : "visible" });
    sheet.addRows(rows.map((row) => [...row]));
    for (const address of merged) sheet.mergeCells(address);
  }
  const file = path.join(mkdtempSync(path.join(tmpdir(), "own-")), "own.xlsx");
  await workbook.xlsx.writeFile(file);
  return openPane({ file, language: own.language, ...options });
}
