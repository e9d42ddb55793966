import type { Cell } from "../../domain/cell";
import type { Rectangle } from "../address";
import { rangeOf } from "../change/readContents";
import { type FellesCall, readFellesCalls } from "../check/fellesCalls";
import { cellsOf } from "../check/fellesCells";
import type { FormulaArgument } from "../check/readFellesFormula";
import { type Answer, askExcel } from "../excel";
import type { Place } from "../selectCells";
import { cellOfExcel } from "../sheetCells";

/** The selected cell, as far as it takes to say how it came about. */
export type SelectedCell =
  | { readonly kind: "blank" | "constant"; readonly sheet: string; readonly place: Place }
  | { readonly kind: "otherFormula"; readonly sheet: string; readonly place: Place; readonly formula: string }
  | FellesCellRead;

/** A cell whose formula calls a FELLES function, or that such a formula spills into. */
export interface FellesCellRead {
  readonly kind: "felles";
  readonly sheet: string;
  readonly place: Place;
  /** The cells its formula fills; the first of them has the formula. */
  readonly area: Rectangle;
  readonly formula: string;
  readonly value: Cell;
  /** The value as the cell shows it. */
  readonly text: string;
  /** Whether the formula is the first call and nothing else. */
  readonly isWhole: boolean;
  readonly calls: readonly CallRead[];
}

/** A call, with what its arguments hold. */
export interface CallRead {
  readonly call: FellesCall;
  readonly given: readonly Given[];
}

/** What an argument holds. */
export type Given =
  | { readonly kind: "leftOut" }
  | { readonly kind: "rows"; readonly rows: readonly (readonly Cell[])[]; readonly area: Rectangle | null }
  | { readonly kind: "call"; readonly call: CallRead }
  /** It takes Excel to work out what it stands for. */
  | { readonly kind: "unread" }
  /** More cells than are read each time another cell is selected. */
  | { readonly kind: "tooLarge"; readonly area: Rectangle };

/** The most cells that are read of one argument. */
const MOST_CELLS = 100_000;

/**
 * Reads the selected cell and, where it is a FELLES formula's, what the formula is given: one round trip for a cell that is
 * not, two for one that is.
 */
export async function readSelectedCell(): Promise<Answer<SelectedCell>> {
  return askExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex,formulas,values,valueTypes,text");
    const { worksheet } = cell;
    worksheet.load("name");
    const parent = cell.getSpillParentOrNullObject();
    parent.load("rowIndex,columnIndex,formulas");
    await context.sync();

    const sheet = worksheet.name;
    const place = { row: cell.rowIndex, column: cell.columnIndex };
    // Of a formula that does not spill, the cell is its own parent or has none.
    const anchor = parent.isNullObject ? cell : parent;
    const formula = firstOf(anchor.formulas);
    const value = cellOfExcel(firstOf(cell.values), String(firstOf(cell.valueTypes)));
    if (typeof formula !== "string" || !formula.startsWith("=")) {
      return { kind: value === null ? ("blank" as const) : ("constant" as const), sheet, place };
    }
    const { calls, isWhole } = readFellesCalls(formula, sheet);
    if (calls.length === 0) return { kind: "otherFormula" as const, sheet, place, formula };

    const spill = anchor.getSpillingToRangeOrNullObject();
    spill.load("rowCount,columnCount");
    const asked = calls.map((call) => askCall(context.workbook.worksheets, call));
    await context.sync();
    return {
      kind: "felles" as const,
      sheet,
      place,
      area: {
        sheet,
        top: anchor.rowIndex,
        left: anchor.columnIndex,
        bottom: anchor.rowIndex + (spill.isNullObject ? 1 : spill.rowCount) - 1,
        right: anchor.columnIndex + (spill.isNullObject ? 1 : spill.columnCount) - 1,
      },
      formula,
      value,
      text: String(firstOf(cell.text)),
      isWhole,
      calls: asked.map((read) => read()),
    };
  });
}

function firstOf(rows: readonly (readonly unknown[])[]): unknown {
  return rows[0]?.[0];
}

/** Asks for what a call is given; the answer can be read after the next sync. */
function askCall(worksheets: Excel.WorksheetCollection, call: FellesCall): () => CallRead {
  const asked = call.arguments.map(({ value }) => {
    if (value === null) return (): Given => ({ kind: "unread" });
    if (value.kind !== "call") return askArgument(worksheets, value);
    const inner = askCall(worksheets, value.call);
    return (): Given => ({ kind: "call", call: inner() });
  });
  return () => ({ call, given: asked.map((read) => read()) });
}

function askArgument(worksheets: Excel.WorksheetCollection, argument: FormulaArgument): () => Given {
  switch (argument.kind) {
    case "leftOut":
      return () => ({ kind: "leftOut" });
    case "constant":
      return () => ({ kind: "rows", rows: [[argument.value]], area: null });
    case "cells": {
      const { area } = argument;
      if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS) {
        return () => ({ kind: "tooLarge", area });
      }
      const range = rangeOf(worksheets.getItem(area.sheet), area);
      range.load("values,valueTypes");
      return () => ({ kind: "rows", rows: cellsOf(range), area });
    }
  }
}

/** The cells of a rectangle that hold something, its first cell aside: what keeps a formula there from spilling. */
export async function readInTheWay(area: Rectangle): Promise<Answer<Place[]>> {
  return askExcel(async (context) => {
    const range = rangeOf(context.workbook.worksheets.getItem(area.sheet), area);
    range.load("formulas");
    await context.sync();
    return range.formulas.flatMap((row: unknown[], rowIndex) =>
      row.flatMap((formula, column) =>
        formula === "" || (rowIndex === 0 && column === 0)
          ? []
          : [{ row: area.top + rowIndex, column: area.left + column }],
      ),
    );
  });
}
