import { rangeAddress } from "./address";
import { type Answer, inExcel } from "./excel";
import type { FeePlan } from "./feeFormula";

/** How writing went: written, or not because something is there that nobody has said may go. */
export type FeesWritten =
  | { readonly kind: "written"; readonly sheet: string; readonly address: string }
  /** This very formula stands there already; nothing was done. */
  | { readonly kind: "unchanged"; readonly sheet: string; readonly address: string }
  | { readonly kind: "occupied"; readonly sheet: string; readonly address: string; readonly contents: Contents }
  | { readonly kind: "protected"; readonly sheet: string };

/** What stood where the fees are to go, as Excel keeps it, row by row. */
export type Contents = readonly (readonly unknown[])[];

/**
 * Writes the fees as one spilled formula under a heading. One round trip reads what is there, one writes. Where the
 * cells hold anything, nothing is written until the user has said yes to losing that very content; what someone has
 * changed in the meantime is asked about again.
 * @param mayReplace the contents the user agreed to lose, or null
 */
export async function writeFees(plan: FeePlan, mayReplace: Contents | null): Promise<Answer<FeesWritten>> {
  return inExcel(async (context) => {
    const { sheet } = plan;
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const height = plan.lastRow - plan.headingRow + 1;
    const target = worksheet.getRangeByIndexes(plan.headingRow, plan.column, height, 1);
    target.load("formulas");
    const { protection } = worksheet;
    protection.load("protected");
    await context.sync();

    const address = rangeAddress({ top: plan.headingRow, bottom: plan.lastRow, left: plan.column, right: plan.column });
    if (protection.protected) return { kind: "protected", sheet };
    const contents: Contents = target.formulas;
    if (isSameFormula(contents[1]?.[0], plan.formula)) return { kind: "unchanged", sheet, address };
    if (!isEmpty(contents) && !(mayReplace !== null && isSame(contents, mayReplace))) {
      return { kind: "occupied", sheet, address, contents };
    }

    target.clear(Excel.ClearApplyTo.contents);
    const fees = worksheet.getRangeByIndexes(plan.firstRow, plan.column, height - 1, 1);
    const format = plan.isWholeKroner ? "#,##0" : "#,##0.00";
    fees.numberFormat = Array.from({ length: height - 1 }, () => [format]);
    const heading = worksheet.getRangeByIndexes(plan.headingRow, plan.column, 1, 1);
    heading.values = [[plan.heading]];
    heading.format.font.bold = true;
    worksheet.getRangeByIndexes(plan.firstRow, plan.column, 1, 1).formulas = [[plan.formula]];
    target.format.autofitColumns();
    await context.sync();
    return { kind: "written", sheet, address };
  });
}

/** Excel takes the quotes from a sheet's name that needs none, and may write names in its own case. */
function isSameFormula(found: unknown, planned: string): boolean {
  const normal = (formula: string): string => formula.replaceAll("'", "").toUpperCase();
  return typeof found === "string" && normal(found) === normal(planned);
}

function isEmpty(contents: Contents): boolean {
  return contents.every((row) => row.every((cell) => cell === ""));
}

function isSame(a: Contents, b: Contents): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
