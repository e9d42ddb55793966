import { type Answer, askExcel } from "../excel";
import { rangeOf } from "../change/readContents";
import type { Rectangle } from "../address";
import { cellOfExcel } from "../sheetCells";
import type { Cell } from "../../domain/cell";
import { callsFelles, type FellesFormula, type FormulaArgument, readFellesFormula } from "./readFellesFormula";

/** A cell of the workbook whose formula calls a FELLES function. */
export interface FellesCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** Null where the formula is more than one function with cells and plain values. */
  readonly call: FellesFormula | null;
}

/** Every cell of the workbook whose formula calls a FELLES function, sheet by sheet in the order of their tabs. */
export async function findFellesCells(): Promise<Answer<FellesCell[]>> {
  return askExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const used = worksheets.items.map((worksheet) => {
      const range = worksheet.getUsedRangeOrNullObject(true);
      range.load("formulas,rowIndex,columnIndex");
      return { sheet: worksheet.name, range };
    });
    await context.sync();
    return used.flatMap(({ sheet, range }) => (range.isNullObject ? [] : fellesCellsOf(sheet, range)));
  });
}

function fellesCellsOf(sheet: string, range: Excel.Range): FellesCell[] {
  return range.formulas.flatMap((cells: unknown[], row) =>
    cells.flatMap((formula, column) =>
      typeof formula === "string" && callsFelles(formula)
        ? [
            {
              sheet,
              row: range.rowIndex + row,
              column: range.columnIndex + column,
              formula,
              call: readFellesFormula(formula, sheet),
            },
          ]
        : [],
    ),
  );
}

/** What a formula shows, and what it is given, at one moment. */
export interface FellesFigures {
  /** The cells it fills, itself first; one cell where it does not spill. */
  readonly area: Rectangle;
  readonly shown: readonly (readonly Cell[])[];
  /** One for each argument: rows of cells, a single value, or null where it was left out. */
  readonly arguments: readonly (readonly (readonly Cell[])[] | null)[];
}

/** Reads what a FELLES formula shows and what it is given, in one round trip and one more for where it spills to. */
export async function readFigures(cell: FellesCell, call: FellesFormula): Promise<Answer<FellesFigures>> {
  return askExcel(async (context) => {
    const { worksheets } = context.workbook;
    const anchor = worksheets.getItem(cell.sheet).getCell(cell.row, cell.column);
    const spill = anchor.getSpillingToRangeOrNullObject();
    spill.load("rowIndex,columnIndex,rowCount,columnCount,values,valueTypes");
    anchor.load("values,valueTypes");
    const given = call.arguments.map((argument) => askArgument(worksheets, argument));
    await context.sync();
    const shown = spill.isNullObject ? anchor : spill;
    const height = spill.isNullObject ? 1 : spill.rowCount;
    const width = spill.isNullObject ? 1 : spill.columnCount;
    return {
      area: {
        sheet: cell.sheet,
        top: cell.row,
        left: cell.column,
        bottom: cell.row + height - 1,
        right: cell.column + width - 1,
      },
      shown: cellsOf(shown),
      arguments: given.map((read) => read()),
    };
  });
}

/** Asks for what an argument stands for; the answer can be read after the next sync. */
function askArgument(
  worksheets: Excel.WorksheetCollection,
  argument: FormulaArgument,
): () => readonly (readonly Cell[])[] | null {
  switch (argument.kind) {
    case "leftOut":
      return () => null;
    case "constant":
      return () => [[argument.value]];
    case "cells": {
      const range = rangeOf(worksheets.getItem(argument.area.sheet), argument.area);
      range.load("values,valueTypes");
      return () => cellsOf(range);
    }
  }
}

/** What a range holds, once its values and their types have been synced. */
export function cellsOf({ values, valueTypes }: Excel.Range): Cell[][] {
  return values.map((row: unknown[], rowIndex) =>
    row.map((value, column) => cellOfExcel(value, valueTypes[rowIndex]?.[column] ?? "")),
  );
}
