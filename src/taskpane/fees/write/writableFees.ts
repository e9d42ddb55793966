import { toNumber } from "../../../domain/numbers/toNumber";
import { aboutBeside } from "../../../workbook/aboutBeside";
import { BLANK, type Change, constant } from "../../../workbook/change/change";
import { type FeeColumn, feeChange, feeColumnChange } from "../../../workbook/feeChange";
import type { PlannedFees } from "../../../workbook/feeFormula";
import { planFeeColumn, planFinancing } from "../../../workbook/financingFormula";
import type { Partnership } from "../../../workbook/partnership";
import type { WriteTexts } from "./useWriteTexts";
import { aboutFees } from "./aboutFees";
import type { FeesInScenario } from "../computeFees";
import { kindFormulas } from "./kindFormulas";
import { nativeFees } from "./nativeFees";
import type { WritableFees } from "./WriteFees";

/** The fees in every form in which they can be written, or why they cannot be. */
export type FeesToWrite =
  | {
      readonly kind: "writable";
      readonly fees: WritableFees;
      /** What is written beside the fees, a line each. */
      readonly about: readonly string[];
      readonly asValues: number;
    }
  | Extract<PlannedFees, { kind: "sums" | "nothing" }>;

/** The fees in each form that they can be written in, with what they came about under beside them. */
export function feesToWrite(view: FeesInScenario, partnership: Partnership, texts: WriteTexts): FeesToWrite {
  const { members } = partnership;
  if (members.kind !== "found") return { kind: "nothing" };
  const { language } = texts;
  const column = planFeeColumn(members, view.isWholeKroner, language);
  if (column.kind !== "column") return column;
  const about = aboutFees(view, texts);
  const withAbout = (change: Change): Change => aboutBeside(change, column.column, members.table, about, language);
  const formulas = view.undecided.length === 0 ? kindFormulas(view, partnership) : null;
  const planned = formulas === null ? null : planFinancing(members, formulas, view.isWholeKroner, language);
  const native = nativeFees(view, partnership);
  return {
    kind: "writable",
    fees: {
      felles: planned?.kind === "plan" ? withAbout(feeChange(planned.plan)) : null,
      native: native === null || native.isAllValues ? null : withAbout(feeColumnChange(column.column, native.cells)),
      values: withAbout(valuesChange(view, members.table.rows.length, column.column)),
    },
    about,
    asValues: native?.asValues ?? 0,
  };
}

/** The fees as they are now, as numbers that stay. */
function valuesChange({ fees }: FeesInScenario, rows: number, column: FeeColumn): Change {
  const amounts = new Map(
    fees.rows.flatMap(({ member, outcome }) =>
      outcome.kind === "fee" ? [[member.row, constant(toNumber(outcome.fee.amount))] as const] : [],
    ),
  );
  return feeColumnChange(
    column,
    Array.from({ length: rows }, (_, row) => amounts.get(row) ?? BLANK),
  );
}
