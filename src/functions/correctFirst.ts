import type { Cell } from "../domain/cell";
import { message, type Problem } from "../domain/message";
import type { Result } from "../domain/result";
import type { Outcome, ResultCell, Rows } from "./declaration";
import { inShapeOf } from "./shapes";

/**
 * What a function gives that divides one amount among all: a cell that cannot be read gets its own error, and all others
 * wait for it, since whatever they showed would change with it.
 * @param read what was read of each cell, row by row; null for a blank
 * @returns null where all could be read
 */
export function correctFirst(rows: Rows<Cell>, read: readonly Result<unknown>[]): Outcome | null {
  const first = read.findIndex(({ ok }) => !ok);
  if (first === -1) return null;
  const row = Math.floor(first / (rows[0]?.length ?? 1)) + 1;
  const waiting: Problem = message("row.correctFirst", { row });
  const cells = read.map((one): ResultCell => {
    if (!one.ok) return one.problem;
    return one.value === null ? null : waiting;
  });
  return { kind: "cells", rows: inShapeOf(rows, cells), explain: () => [] };
}
