import { isColumnSum } from "./columnSum";
import type { Place } from "./selectCells";
import { cellOfExcel, type SheetCells } from "./sheetCells";

/** Asks for the used part of a sheet, which may not be there; `usedCells` makes cells of it once it has been synced. */
export function loadUsed(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getUsedRangeOrNullObject(true);
  loadCells(range);
  return range;
}

/** Asks for all that `usedCells` makes cells of. */
export function loadCells(range: Excel.Range): void {
  range.load("values,valueTypes,numberFormat,formulas,rowIndex,columnIndex");
}

/** The cells of a loaded range. */
export function usedCells(name: string, range: Excel.Range): SheetCells {
  const { values, valueTypes, numberFormat } = range;
  return {
    name,
    top: range.rowIndex,
    left: range.columnIndex,
    rows: values.map((row: unknown[], rowIndex) =>
      row.map((value, column) =>
        cellOfExcel(value, valueTypes[rowIndex]?.[column] ?? "", numberFormat[rowIndex]?.[column]),
      ),
    ),
    sums: columnSums(range),
  };
}

function columnSums({ formulas, rowIndex, columnIndex }: Excel.Range): Place[] {
  return formulas.flatMap((row: unknown[], index) =>
    row.flatMap((formula, position) => {
      const place = { row: rowIndex + index, column: columnIndex + position };
      return isColumnSum(formula, place.column) ? [place] : [];
    }),
  );
}
