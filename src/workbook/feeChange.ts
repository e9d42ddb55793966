import { type Change, formula, text } from "./change/change";
import type { FeePlan } from "./feeFormula";

/** The fees as a change: a heading, and under it the one formula, with nothing in the cells it spills into. */
export function feeChange(plan: FeePlan): Change {
  const column = { sheet: plan.sheet, left: plan.column, right: plan.column };
  const heading = { ...column, top: plan.headingRow, bottom: plan.headingRow };
  const fees = { ...column, top: plan.firstRow, bottom: plan.lastRow };
  const area = { ...column, top: plan.headingRow, bottom: plan.lastRow };
  return {
    newSheets: [],
    looks: [
      { area: heading, isBold: true },
      { area: fees, numberFormat: plan.isWholeKroner ? "#,##0" : "#,##0.00" },
      { area, fitsColumns: true },
    ],
    contents: [{ area, rows: [[text(plan.heading)], [formula(plan.formula)]] }],
    deletedSheets: [],
  };
}
