import type { Cell } from "../domain/cell";
import { amountCell } from "../domain/fees/feeCell";
import type { Explained } from "../domain/fees/indexed";
import type { Result } from "../domain/result";
import type { Outcome, ResultCell, Rows } from "./declaration";

/**
 * What becomes of a range of amounts, each by itself, in its shape.
 * @param amountOf what becomes of the amount at a place, from 0; null for a blank
 */
export function explainedCells(
  amounts: Rows<Cell>,
  amountOf: (amount: Cell, row: number, column: number) => Result<Explained | null>,
): Outcome {
  const cellOf = (explained: Result<Explained | null>): ResultCell => {
    if (!explained.ok) return explained.problem;
    return explained.value === null ? null : amountCell(explained.value.amount);
  };
  return {
    kind: "cells",
    rows: amounts.map((cells, row) => cells.map((amount, column) => cellOf(amountOf(amount, row, column)))),
    explain: (row, column) => {
      const explained = amountOf(amounts[row]?.[column] ?? null, row, column);
      return explained.ok ? (explained.value?.steps ?? []) : [];
    },
  };
}
