import type { Bylaw } from "../../../src/domain/bylaws/bylaw";
import { bylawIdOf } from "../../../src/domain/bylaws/bylawId";
import { contentOf } from "../../../src/domain/cell";
import type { Exact } from "../../../src/domain/numbers/exact";
import { fromCellNumber } from "../../../src/domain/numbers/fromCellNumber";
import { subtract } from "../../../src/domain/numbers/subtract";
import { toNumber } from "../../../src/domain/numbers/toNumber";
import { type FeesInScenario, feesIn } from "../../../src/taskpane/fees/computeFees";
import { feesProblems } from "../../../src/taskpane/fees/feesProblems";
import { kindFormulas } from "../../../src/taskpane/fees/write/kindFormulas";
import { AS_IN_THE_BYLAWS } from "../../../src/taskpane/fees/scenario";
import { cellAddress, rangeAddress } from "../../../src/workbook/address";
import type { FeePlan } from "../../../src/workbook/feeFormula";
import { planFinancing } from "../../../src/workbook/financingFormula";
import type { NameLanguage } from "../../../src/workbook/layout";
import { readPartnership } from "../../../src/workbook/partnership";
import type { Sheets } from "../../../src/workbook/readSheets";
import type { ColumnPlan } from "../layOut";
import type { FeeControl } from "../sample";
import type { CellContent } from "../xlsx/workbookContent";

const GAP: ColumnPlan = { heading: null, width: null, cells: [] };

/**
 * What stands beside the members: the fees, computed, planned and placed as the pane does it, and a sum that holds them
 * against the need. Nothing where the bylaws set no fee, or leave it open.
 * @throws where the sheets allow no fee for every member: a sample has no holes
 */
export function feeColumns(sheets: Sheets, control: FeeControl | null, language: NameLanguage): ColumnPlan[] {
  const partnership = readPartnership(sheets);
  const { bylaws, members } = partnership;
  const setsFee = ({ rule, value }: Bylaw): boolean => bylawIdOf(rule) === "fees.model" && contentOf(value) !== null;
  if (bylaws.kind !== "found" || !bylaws.content.some(setsFee)) return [];
  if (members.kind !== "found") throw new Error("The sample has no members to compute fees for");
  const view = feesIn(AS_IN_THE_BYLAWS, partnership, members.content);
  const problems = feesProblems(partnership, view);
  const formulas = kindFormulas(view, partnership);
  if (formulas === null || problems.length > 0) throw new Error(`No fees: ${JSON.stringify(problems)}`);
  const planned = planFinancing(members, formulas, view.isWholeKroner, language);
  // Nobody pays: the bylaws say that there is no fee.
  if (planned.kind === "nothing") return [];
  const agreed = members.table.columns.get("agreed");
  if (planned.kind !== "plan" || agreed === undefined)
    throw new Error("The sample's members have no population or agreed amount");
  const { plan } = planned;
  const { fees } = view;
  const feeColumn: ColumnPlan = { heading: plan.heading, width: null, cells: feeCells(plan, fees) };
  return control === null ? [GAP, feeColumn] : [GAP, feeColumn, GAP, ...controlColumns(plan, agreed, fees, control)];
}

function feeCells(plan: FeePlan, { rows }: FeesInScenario["fees"]): CellContent[] {
  const style = plan.isWholeKroner ? "wholeAmount" : "amountWithOre";
  return rows.map(({ outcome }, row): CellContent => {
    if (outcome.kind !== "fee") throw new Error(`No fee in row ${row}`);
    const value = toNumber(outcome.fee.amount);
    return row === 0 ? { value, style, formula: { text: plan.formula, rows: rows.length } } : { value, style };
  });
}

/** A native sum of the spilled fees, and its difference from the need: it is zero, or something is wrong. */
function controlColumns(
  plan: FeePlan,
  agreed: number,
  fees: FeesInScenario["fees"],
  control: FeeControl,
): ColumnPlan[] {
  const amounts = plan.column + 3;
  const amountOf = (line: number): string => cellAddress(plan.firstRow + line, amounts);
  const columnOf = (column: number): string =>
    rangeAddress({ top: plan.firstRow, bottom: plan.lastRow, left: column, right: column });
  const formula = (text: string, amount: Exact): CellContent => ({
    value: toNumber(amount),
    style: "wholeAmount",
    formula: { text, rows: 1 },
  });
  const { need } = control;
  const lines: readonly (readonly [label: string, amount: CellContent])[] = [
    [control.sum, formula(`=SUM(${columnOf(plan.column)})`, fees.total)],
    [control.byFormula, formula(`=${amountOf(0)}-SUM(${columnOf(agreed)})`, fees.byFormula.amount)],
    [need.label, { value: need.amount, style: "wholeAmount" }],
    [
      control.difference,
      {
        ...formula(`=${amountOf(0)}-${amountOf(2)}`, subtract(fees.total, fromCellNumber(need.amount))),
        style: "boldWholeAmount",
      },
    ],
  ];
  return [
    {
      heading: control.heading,
      width: null,
      cells: lines.map(([label]): CellContent => ({ value: label, style: "plain" })),
    },
    { heading: control.amountHeading, width: null, cells: lines.map(([, amount]) => amount) },
  ];
}
