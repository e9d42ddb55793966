import { cellOfExcel, type SheetCells } from "./sheetCells";

/** Asks for the used part of a sheet, which may not be there; `usedCells` makes cells of it once it has been synced. */
export function loadUsed(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getUsedRangeOrNullObject(true);
  range.load("values,valueTypes,rowIndex,columnIndex");
  return range;
}

/** The cells of a loaded range. */
export function usedCells(name: string, range: Excel.Range): SheetCells {
  const { values, valueTypes } = range;
  return {
    name,
    top: range.rowIndex,
    left: range.columnIndex,
    rows: values.map((row: unknown[], rowIndex) =>
      row.map((value, column) => cellOfExcel(value, valueTypes[rowIndex]?.[column] ?? "")),
    ),
  };
}
