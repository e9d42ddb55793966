import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/domain/cell";
import type { CellProblem } from "../../src/workbook/cellProblem";
import type { FeeTerm } from "../../src/domain/fees/feeRule";
import { type FeeModel, TERMS_OF } from "../../src/domain/fees/readFeeRule";
import { termText } from "../../src/taskpane/fees/write/termSources";
import {
  aboutColumn,
  type FeePlan,
  type FoundMembers,
  type PlannedFees,
  type TermSource,
} from "../../src/workbook/feeFormula";
import { planFinancing } from "../../src/workbook/financingFormula";
import type { FoundTable } from "../../src/workbook/findTable";
import { MEMBERS, type NameLanguage } from "../../src/workbook/layout";
import { type MembersColumn, readPartnership } from "../../src/workbook/partnership";
import { membersOf } from "../domain/members/membersOf";
import { sheetCells, sheets, tableOf } from "./sheets";

function membersTable(
  headings: readonly (string | null)[],
  rows: number,
  at = { top: 0, left: 0 },
): FoundTable<MembersColumn> {
  const row = headings.map((heading): Cell => heading);
  return tableOf(sheetCells("Medlemmer", [row, ...Array.from({ length: rows }, () => row)], at), MEMBERS);
}

type Terms = Readonly<Partial<Record<FeeTerm, TermSource>>>;

/** One rule for all members. */
function planFeesBeside(
  members: FoundMembers,
  model: FeeModel,
  terms: Terms,
  isWholeKroner: boolean,
  language: NameLanguage,
): PlannedFees {
  const call = {
    function: model === "perCapita" ? ("PERCAPITA" as const) : ("BASEPLUS" as const),
    terms: TERMS_OF[model].map((term) => termText(terms[term] ?? null)),
  };
  return planFinancing(members, [{ words: null, call, usesAgreed: true, partYear: null }], isWholeKroner, language);
}

function planFees(
  table: FoundTable<MembersColumn>,
  model: FeeModel,
  terms: Terms,
  isWholeKroner: boolean,
  language: NameLanguage,
): FeePlan | null {
  const content = membersOf(...table.rows.map((_, row) => ({ name: `Medlem ${row}` })));
  const planned = planFeesBeside(
    { kind: "found", table, content, problems: [] },
    model,
    terms,
    isWholeKroner,
    language,
  );
  return planned.kind === "plan" ? planned.plan : null;
}

const number = (text: string): TermSource => ({ kind: "number", text });
const cell = (row: number, column: number, sheet = "Vedtekter"): TermSource => ({ kind: "cell", sheet, row, column });

describe("one rule for all", () => {
  it("writes Digi Vestland's formula: the members' cells, and the bylaws' cells for the terms", () => {
    const table = membersTable(["Nr", "Navn", "Folketall", "Avtalt beløp"], 43, { top: 3, left: 0 });
    const terms = { base: cell(4, 2), rate: cell(5, 2), maximum: cell(6, 2), unit: cell(7, 2) };
    expect(planFees(table, "basePlus", terms, true, "nb")).toEqual({
      sheet: "Medlemmer",
      column: 5, // a column of space after the fourth
      headingRow: 3,
      heading: "Avgift",
      firstRow: 4,
      lastRow: 46,
      formula: "=FELLES.BASEPLUS(C5:C47,'Vedtekter'!$C$5,'Vedtekter'!$C$6,,'Vedtekter'!$C$7,'Vedtekter'!$C$8,D5:D47)",
      isWholeKroner: true,
    });
  });

  it("leaves out what is left out, in the middle and at the end", () => {
    const table = membersTable(["Navn", "Folketall"], 2);
    const formula = (terms: Record<string, TermSource>): string | undefined =>
      planFees(table, "perCapita", terms, true, "nb")?.formula;
    expect(formula({ rate: number("3") })).toBe("=FELLES.PERCAPITA(B2:B3,3)");
    expect(formula({ rate: number("3"), unit: number("1") })).toBe("=FELLES.PERCAPITA(B2:B3,3,,,1)");
    expect(formula({ rate: number("3.08"), maximum: number("66635") })).toBe("=FELLES.PERCAPITA(B2:B3,3.08,,66635)");
  });

  it("does not give a per-capita fee a base", () => {
    const table = membersTable(["Navn", "Folketall", "Avtalt beløp"], 1);
    const plan = planFees(table, "perCapita", { base: number("5"), rate: number("3") }, false, "en");
    expect(plan).toMatchObject({ formula: "=FELLES.PERCAPITA(B2,3,,,,C2)", heading: "Fee", isWholeKroner: false });
  });

  it("doubles an apostrophe in a sheet's name", () => {
    const table = membersTable(["Navn", "Folketall"], 1);
    const plan = planFees(table, "perCapita", { rate: cell(2, 1, "O'Brien 2025") }, true, "nn");
    expect(plan?.formula).toBe("=FELLES.PERCAPITA(B2,'O''Brien 2025'!$B$3)");
  });

  it("is the same formula whatever the bylaws' sheet is called, but for that name in quotes", () => {
    const table = membersTable(["Navn", "Folketall"], 1);
    const names = fc.oneof(
      fc.string({ maxLength: 31 }),
      fc.string({ unit: fc.constantFrom("'", "!", '"', ",", ")", "A", "1"), maxLength: 12 }),
    );
    fc.assert(
      fc.property(names, (name) => {
        const formula = planFees(table, "perCapita", { rate: cell(2, 1, name) }, true, "nn")?.formula ?? "";
        // All that is quoted is taken out; an apostrophe within the quotes is doubled.
        expect(formula.replace(/'(?:[^']|'')*'/, "")).toBe("=FELLES.PERCAPITA(B2,!$B$3)");
      }),
      { numRuns: 1000 },
    );
  });

  it("plans nothing without members or without populations", () => {
    expect(planFees(membersTable(["Navn", "Folketall"], 0), "perCapita", {}, true, "nb")).toBeNull();
    expect(planFees(membersTable(["Navn"], 2), "perCapita", {}, true, "nb")).toBeNull();
  });

  it("keeps clear of another table beside, and finds the fees it wrote before", () => {
    const beside = (...headings: (string | null)[]): number | undefined =>
      planFees(
        tableOf(
          sheetCells("Medlemmer", [
            ["Navn", "Folketall", ...headings],
            ["Osterøy", 8_098],
          ]),
          MEMBERS,
        ),
        "perCapita",
        {},
        true,
        "nb",
      )?.column;
    expect(beside(null, "Avgift")).toBe(3);
    expect(beside(null, "Fee", "Formel", "Tak")).toBe(3);
    expect(beside(null, null, "Verv", "Medlem")).toBe(7);
    expect(beside(null, "Verv")).toBe(5);
    expect(beside(null, "Verv", null, "Avgift")).toBe(5);
    expect(beside(null, null, null, null, "Verv")).toBe(3);
  });

  it("keeps what the fees came about under clear of another table beside them, and finds it again", () => {
    const about = (...headings: (string | null)[]): number =>
      aboutColumn(membersTable(["Navn", "Folketall", null, "Avgift", ...headings], 1), 3);
    expect(about()).toBe(5);
    expect(about(null, "Om avgiftene")).toBe(5);
    expect(about(null, "About the fees", "Kroner")).toBe(5);
    expect(about(null, "Kontroll", "Kroner")).toBe(8);
    expect(about(null, "Kontroll", "Kroner", null, "Om avgiftene")).toBe(8);
    expect(about(null, null, "Kontroll")).toBe(8);
  });
});

describe("rows that are no member's", () => {
  const HEADINGS = ["Region", "Nr", "Navn", "Folketall", "Avtalt beløp"];
  const planned = (...rows: Cell[][]): PlannedFees => {
    const { members } = readPartnership(sheets({ members: sheetCells("Medlemmer", [HEADINGS, ...rows]) }));
    if (members.kind !== "found") throw new Error(members.kind);
    return planFeesBeside(members, "perCapita", { rate: number("3") }, true, "nb");
  };
  const formula = (fees: PlannedFees): string => (fees.kind === "plan" ? fees.plan.formula : fees.kind);

  it("is the plain plan where every row is a member's", () => {
    expect(formula(planned(["Vest", 4630, "Osterøy", 8_098, null], ["Vest", 4631, "Alver", 29_224, null]))).toBe(
      "=FELLES.PERCAPITA(D2:D3,3,,,,E2:E3)",
    );
  });

  it("leaves out rows that are no member's, by the column that tells them from the members", () => {
    const rows = [["Vest", 4630, "Osterøy", 8_098, null]];
    expect(formula(planned(...rows, ["Sum Vest", null, null, 8_098, null]))).toBe(
      '=FELLES.PERCAPITA(IF(C2:C3="","",D2:D3),3,,,,IF(C2:C3="","",E2:E3))',
    );
    // The name says that it is a sum, and has no number.
    expect(formula(planned(...rows, ["Vest", null, "Sum", 8_098, null]))).toBe(
      '=FELLES.PERCAPITA(IF(B2:B3="","",D2:D3),3,,,,IF(B2:B3="","",E2:E3))',
    );
  });

  it("is refused where no column tells a sum from the members", () => {
    expect(formula(planned(["Vest", null, "Osterøy", 8_098, null], ["Vest", null, "Sum", 8_098, null]))).toBe("sums");
  });

  it("refuses beside a table with a sum in it, and names the sum", () => {
    const table = membersTable(["Navn", "Folketall"], 2);
    const members = { kind: "found" as const, table, content: [], problems: [] };
    const rate = { rate: number("3") };
    expect(planFeesBeside(members, "perCapita", rate, true, "nb")).toMatchObject({
      kind: "plan",
      plan: { lastRow: 2 },
    });
    const sum: CellProblem = {
      sheet: "Medlemmer",
      place: { row: 2, column: 0 },
      problem: { key: "member.subtotal", params: { text: "Sum" } },
    };
    expect(planFeesBeside({ ...members, problems: [sum] }, "perCapita", rate, true, "nb")).toEqual({
      kind: "sums",
      sums: [sum],
    });
  });
});
