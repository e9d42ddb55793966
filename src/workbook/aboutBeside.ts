import { type Change, contentsFrom, text } from "./change/change";
import type { FeeColumn } from "./feeChange";

/** So many lines are written or emptied, so that those of an earlier writing do not stay. */
const MOST_LINES = 6;

/** A change with what it came about under beside it: a heading and a line a row, one column of space from the fees. */
export function aboutBeside(
  change: Change,
  { sheet, headingRow, lastRow, column }: FeeColumn,
  heading: string,
  lines: readonly string[],
): Change {
  const rows = Math.min(MOST_LINES, lastRow - headingRow);
  const shown = lines.length <= rows ? lines : [...lines.slice(0, rows - 1), lines.slice(rows - 1).join(" ")];
  const contents = contentsFrom(sheet, headingRow, column + 2, [
    [text(heading)],
    ...Array.from({ length: rows }, (_, index) => [text(shown[index] ?? "")]),
  ]);
  const headingArea = { ...contents.area, bottom: headingRow };
  return {
    ...change,
    looks: [...change.looks, { area: contents.area, numberFormat: "@" }, { area: headingArea, isBold: true }],
    contents: [...change.contents, contents],
  };
}
