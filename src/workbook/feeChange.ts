import { type CellContent, type Change, formula, text } from "./change/change";
import type { FeePlan } from "./feeFormula";

/** Where fees go: a heading, and the rows under it. */
export type FeeColumn = Omit<FeePlan, "formula">;

/** The fees as a change: a heading, and under it the one formula, with nothing in the cells it spills into. */
export function feeChange(plan: FeePlan): Change {
  return feeColumnChange(plan, [formula(plan.formula)]);
}

/** A column of fees as a change. @param fees from the first row down; what is not among them is blank */
export function feeColumnChange(plan: FeeColumn, fees: readonly CellContent[]): Change {
  const column = { sheet: plan.sheet, left: plan.column, right: plan.column };
  const heading = { ...column, top: plan.headingRow, bottom: plan.headingRow };
  const area = { ...column, top: plan.headingRow, bottom: plan.lastRow };
  return {
    newSheets: [],
    looks: [
      { area: heading, isBold: true },
      {
        area: { ...column, top: plan.firstRow, bottom: plan.lastRow },
        numberFormat: plan.isWholeKroner ? "#,##0" : "#,##0.00",
      },
      { area, fitsColumns: true },
    ],
    contents: [{ area, rows: [[text(plan.heading)], ...fees.map((fee) => [fee])] }],
    deletedSheets: [],
  };
}
