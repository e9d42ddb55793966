import { type Change, contentsFrom, formula, text } from "./change/change";
import type { FeePlan } from "./feeFormula";

/** The fees as a change: a heading, and under it the one formula, with nothing in the cells it spills into. */
export function feeChange(plan: FeePlan): Change {
  const column = { sheet: plan.sheet, left: plan.column, right: plan.column };
  const heading = { ...column, top: plan.headingRow, bottom: plan.headingRow };
  const fees = { ...column, top: plan.firstRow, bottom: plan.lastRow };
  const { rows } = contentsFrom(plan.sheet, plan.headingRow, plan.column, [
    [text(plan.heading)],
    [formula(plan.formula)],
  ]);
  return {
    newSheets: [],
    looks: [
      { area: heading, isBold: true },
      { area: fees, numberFormat: plan.isWholeKroner ? "#,##0" : "#,##0.00" },
      { area: { ...column, top: plan.headingRow, bottom: plan.lastRow }, fitsColumns: true },
    ],
    contents: [{ area: { ...column, top: plan.headingRow, bottom: plan.lastRow }, rows }],
    deletedSheets: [],
  };
}
