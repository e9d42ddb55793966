import { findTable } from "./findTable";
import { allNames, INVOICES } from "./layout";
import type { SheetCells } from "./sheetCells";

/** Whether a sheet is called an invoice basis, whatever stands after that: "Fakturagrunnlag 2". Case aside, as Excel has it. */
export function isInvoiceBasisName(name: string): boolean {
  return allNames(INVOICES.names).some((known) => name.trim().toLowerCase().startsWith(known.toLowerCase()));
}

/** Whether a sheet holds an invoice basis, and so is no list of members though it numbers and names them. */
export function isInvoiceBasis(cells: SheetCells): boolean {
  return isInvoiceBasisName(cells.name) && findTable(cells, INVOICES).kind === "table";
}
