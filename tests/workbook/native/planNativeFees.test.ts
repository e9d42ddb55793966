import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/domain/cell";
import type { FeeTerm } from "../../../src/domain/fees/feeRule";
import type { FeeModel } from "../../../src/domain/fees/readFeeRule";
import { planFees, type TermSource } from "../../../src/workbook/feeFormula";
import { nativeFee } from "../../../src/workbook/native/nativeFee";
import { nativeFeeChange } from "../../../src/workbook/native/nativeFeeChange";
import { type NativeFeePlan, planNativeFees } from "../../../src/workbook/native/planNativeFees";
import { readPartnership } from "../../../src/workbook/partnership";
import { sheetCells, sheets } from "../sheets";

const HEADINGS = ["Nr", "Navn", "Folketall", "Avtalt beløp"];
const NONE = { base: null, rate: null, minimum: null, maximum: null, unit: null };
const UNIT: TermSource = { kind: "cell", sheet: "Vedtekter", row: 3, column: 2 };
const RATE: TermSource = { kind: "cell", sheet: "Vedtekter", row: 2, column: 2 };

function found(rows: readonly (readonly Cell[])[]): Parameters<typeof planNativeFees>[0] {
  const { members } = readPartnership(sheets({ members: sheetCells("Medlemmer", [HEADINGS, ...rows], { top: 3 }) }));
  if (members.kind !== "found") throw new Error(members.kind);
  return members;
}

function planned(
  rows: readonly (readonly Cell[])[],
  values: Partial<Record<FeeTerm, Cell>> = { rate: 3 },
  terms: Partial<Record<FeeTerm, TermSource>> = { rate: RATE },
  model: FeeModel = "perCapita",
): NativeFeePlan | null {
  return planNativeFees(found(rows), model, terms, { ...NONE, ...values }, true, "nb");
}

const OSTEROY = ["4630", "Osterøy", 8_098, null];
const BERGEN = ["4601", "Bergen", 283_929, 9_100_000];

describe("planNativeFees", () => {
  it("gives each member a formula, where the one formula would stand", () => {
    const members = found([OSTEROY, BERGEN]);
    const one = planFees(members.table, "perCapita", { rate: RATE }, true, "nb");
    const plan = planned([OSTEROY, BERGEN]);
    expect(plan).toMatchObject({ sheet: "Medlemmer", column: one?.column, headingRow: 3, heading: "Avgift" });
    expect(plan).toMatchObject({ firstRow: 4, lastRow: 5, isWholeKroner: true, asValues: [], asNumbers: [] });
    expect(plan?.fees).toEqual(
      ["5", "6"].map((row) => ({
        kind: "formula",
        formula: nativeFee("perCapita", { population: `C${row}`, agreed: `D${row}` }, { rate: RATE }),
      })),
    );
  });

  it("gives nothing to rows that are no member's", () => {
    const plan = planned([OSTEROY, [null, "Sum Vest", 8_098, null], BERGEN]);
    expect(plan?.fees.map(({ kind }) => kind)).toEqual(["formula", "blank", "formula"]);
    expect(plan?.lastRow).toBe(6);
  });

  it("gives the value where no formula is sure to, and says whose", () => {
    const plan = planned([
      ["4630", "Osterøy", "8 098", null],
      ["4601", "Bergen", 283_929, "0 kr"],
      ["4631", "Alver", " ", null],
      ["4632", "Austrheim", "mange", null],
    ]);
    expect(plan?.fees.map((fee) => (fee.kind === "constant" ? fee.value : fee.kind))).toEqual([
      24_294,
      0,
      "blank",
      "formula",
    ]);
    expect(plan?.asValues.map(({ name }) => name)).toEqual(["Osterøy", "Bergen", "Alver"]);
  });

  it("puts the number in place of a cell that holds it as text, and says which term", () => {
    const plan = planned([OSTEROY], { rate: 3, unit: "10 000" }, { rate: RATE, unit: UNIT });
    expect(plan?.asNumbers).toEqual(["unit"]);
    const terms = { rate: RATE, unit: { kind: "number", text: "10000" } } as const;
    expect(plan?.fees).toEqual([
      { kind: "formula", formula: nativeFee("perCapita", { population: "C5", agreed: "D5" }, terms) },
    ]);
  });

  it("plans nothing without members, or where a term is wrong", () => {
    expect(planned([])).toBeNull();
    expect(planned([OSTEROY], { rate: -3 })).toBeNull();
    expect(planned([OSTEROY], {}, {})).toBeNull();
    expect(planned([OSTEROY], { rate: 3 }, { rate: RATE }, "basePlus")).toBeNull();
  });
});

describe("nativeFeeChange", () => {
  it("writes the heading and a cell a row", () => {
    const plan = planned([OSTEROY, [null, "Sum", 8_098, null]]);
    if (plan === null) throw new Error("no plan");
    const change = nativeFeeChange(plan);
    expect(change.contents).toEqual([
      {
        area: { sheet: "Medlemmer", left: 5, right: 5, top: 3, bottom: 5 },
        rows: [[{ kind: "text", text: "Avgift" }], [plan.fees[0]], [{ kind: "blank" }]],
      },
    ]);
    expect(change.looks).toContainEqual({
      area: { sheet: "Medlemmer", left: 5, right: 5, top: 4, bottom: 5 },
      numberFormat: "#,##0",
    });
  });
});
