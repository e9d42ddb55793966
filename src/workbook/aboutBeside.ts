import { type Change, contentsFrom, text } from "./change/change";
import type { FeeColumn } from "./feeChange";
import { aboutColumn } from "./feeFormula";
import type { FoundTable } from "./findTable";
import { ABOUT_FEES_HEADING, type NameLanguage } from "./layout";
import type { MembersColumn } from "./partnership";

/** So many lines are written or emptied, so that those of an earlier writing do not stay. */
const MOST_LINES = 6;

/**
 * A change with what it came about under beside it: a heading and a line a row, a column of space from the fees and clear of
 * other tables beside the members.
 */
export function aboutBeside(
  change: Change,
  { sheet, headingRow, lastRow, column }: FeeColumn,
  table: FoundTable<MembersColumn>,
  lines: readonly string[],
  language: NameLanguage,
): Change {
  const rows = Math.min(MOST_LINES, lastRow - headingRow);
  const shown = lines.length <= rows ? lines : [...lines.slice(0, rows - 1), lines.slice(rows - 1).join(" ")];
  const contents = contentsFrom(sheet, headingRow, aboutColumn(table, column), [
    [text(ABOUT_FEES_HEADING[language])],
    ...Array.from({ length: rows }, (_, index) => [text(shown[index] ?? "")]),
  ]);
  const headingArea = { ...contents.area, bottom: headingRow };
  return {
    ...change,
    looks: [...change.looks, { area: contents.area, numberFormat: "@" }, { area: headingArea, isBold: true }],
    contents: [...change.contents, contents],
  };
}
