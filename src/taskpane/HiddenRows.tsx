import { Caption1 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Reading } from "../workbook/partnership";
import { useTexts } from "./texts";

/** Says that rows nobody sees are counted, and where they are. */
export function HiddenRows({ readings }: { readonly readings: readonly Reading<string, unknown>[] }): ReactNode {
  const { pane } = useTexts();
  return readings.flatMap((reading) => {
    if (reading.kind !== "found" || reading.table.hiddenRows.length === 0) return [];
    const { sheet, hiddenRows } = reading.table;
    return (
      <Caption1 as="p" key={sheet} data-hidden-rows={sheet}>
        {pane["hidden.rows"]({ count: hiddenRows.length, sheet, rows: runsOf(hiddenRows) })}
      </Caption1>
    );
  });
}

/** Rows of a sheet (from 0) as Excel numbers them, those in a row together: "4, 7–9". */
export function runsOf(rows: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs.map(({ first, last }) => (first === last ? `${first + 1}` : `${first + 1}–${last + 1}`)).join(", ");
}
