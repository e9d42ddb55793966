import { describe, expect, it } from "vitest";
import { BLANK, type CellContent, constant, contentsFrom, formula, text } from "../../../src/workbook/change/change";
import { holds, isBlank, isSame } from "../../../src/workbook/change/compare";

const SPILLED: CellContent = { kind: "spilled" };

describe("holds", () => {
  it("finds where nothing was planned nothing, or what a formula beside it has spilled", () => {
    for (const planned of [BLANK, SPILLED]) {
      expect(holds(BLANK, planned)).toBe(true);
      expect(holds(SPILLED, planned)).toBe(true);
      for (const found of [text("x"), constant(0), constant(false), formula("=1")]) {
        expect(holds(found, planned)).toBe(false);
      }
    }
  });

  it("takes a formula for the same whatever quotes and case Excel has given it", () => {
    expect(holds(formula("=FELLES.TALLY(Saker!$B$2)"), formula("=felles.tally('Saker'!$B$2)"))).toBe(true);
    expect(holds(formula("=FELLES.TALLY(Saker!$B$3)"), formula("=felles.tally('Saker'!$B$2)"))).toBe(false);
  });

  it("does not take another sheet, or another text in a formula, for the same", () => {
    expect(holds(formula("='O''Brien'!B2"), formula("='o''brien'!B2"))).toBe(true);
    expect(holds(formula("=OBrien!B2"), formula("='O''Brien'!B2"))).toBe(false);
    expect(holds(formula("='a ''b'' c'!B2"), formula("='a b c'!B2"))).toBe(false);
    expect(holds(formula('=FELLES.TALLY(B2,,"nn")'), formula('=felles.tally(B2,,"nn")'))).toBe(true);
    expect(holds(formula('=IF(B2="don\'t",1)'), formula('=IF(B2="dont",1)'))).toBe(false);
    expect(holds(formula('=IF(B2="Ja",1)'), formula('=IF(B2="JA",1)'))).toBe(false);
  });

  it("does not take text for a number, nor text that looks like a formula for one", () => {
    expect(holds(constant(5), text("5"))).toBe(false);
    expect(holds(text("=1+1"), formula("=1+1"))).toBe(false);
    expect(holds(text("a"), text("A"))).toBe(false);
  });

  it("compares numbers to the 15 digits of a cell", () => {
    expect(holds(constant(0.1 + 0.2), constant(0.3))).toBe(true);
    expect(holds(constant(0.3001), constant(0.3))).toBe(false);
  });
});

describe("isSame", () => {
  it("does not mind which of two readings says that the rest is blank", () => {
    const short = contentsFrom("S", 0, 0, [[text("a")]]);
    const long = { ...short, rows: [[text("a"), BLANK], [BLANK]] };
    expect(isSame(short, long)).toBe(true);
    expect(isSame(long, short)).toBe(true);
    expect(isSame({ ...short, rows: [[text("a")], [text("b")]] }, short)).toBe(false);
    expect(isSame(short, { ...short, rows: [[text("a")], [text("b")]] })).toBe(false);
  });
});

describe("isBlank", () => {
  it("is so only where nothing is, not even what has spilled", () => {
    const area = contentsFrom("S", 0, 0, [[BLANK]]);
    expect(isBlank(area)).toBe(true);
    expect(isBlank({ ...area, rows: [] })).toBe(true);
    expect(isBlank({ ...area, rows: [[SPILLED]] })).toBe(false);
  });
});
