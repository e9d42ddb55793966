import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exact } from "../numbers/exactNumbers";
import { readShare, shareText } from "../../../src/domain/votes/share";

const TWO_THIRDS = { kind: "atLeast", numerator: 2, denominator: 3 };

describe("readShare", () => {
  it.each([
    ["majority", { kind: "majority" }],
    [" Majority ", { kind: "majority" }],
    ["unanimous", { kind: "unanimous" }],
    ["2/3", TWO_THIRDS],
    ["2 / 3", TWO_THIRDS],
    [">2/3", { ...TWO_THIRDS, kind: "moreThan" }],
    ["> 2/3", { ...TWO_THIRDS, kind: "moreThan" }],
    ["1/2", { kind: "atLeast", numerator: 1, denominator: 2 }],
    [">1/2", { kind: "moreThan", numerator: 1, denominator: 2 }],
    ["3/4", { kind: "atLeast", numerator: 3, denominator: 4 }],
    ["90/100", { kind: "atLeast", numerator: 90, denominator: 100 }], // kommuneloven § 7-12
    ["1/1", { kind: "atLeast", numerator: 1, denominator: 1 }],
  ])("reads %j", (text, share) => {
    expect(readShare(text)).toEqual({ ok: true, value: share });
  });

  it.each([
    [0.5, { kind: "atLeast", numerator: 1, denominator: 2 }],
    [0.6666666666666667, TWO_THIRDS],
    [0.666666666666667, TWO_THIRDS],
    [0.75, { kind: "atLeast", numerator: 3, denominator: 4 }],
    [0.9, { kind: "atLeast", numerator: 9, denominator: 10 }],
    [1, { kind: "atLeast", numerator: 1, denominator: 1 }],
  ])("takes the number %d for the fraction it stands for", (cell, share) => {
    expect(readShare(cell)).toEqual({ ok: true, value: share });
  });

  it("refuses 0.667, which would ask for one vote too many of 3, 6 or 9", () => {
    expect(readShare(0.667)).toEqual({
      ok: false,
      problem: { key: "share.notAFraction", params: { value: exact("0.667") } },
    });
  });

  it("knows a fraction that Excel turned into a date: 2/3 typed in 2026 is 2 March (46083) or February 3 (46056)", () => {
    for (const cell of [46_083, 46_084, 46_056, 1.5, 2]) {
      expect(readShare(cell)).toEqual({
        ok: false,
        problem: { key: "share.looksLikeADate", params: { value: exact(cell) } },
      });
    }
  });

  it("reads a number at 15 digits first: what shows as 1 is all, and no date", () => {
    // 0.1 * 3 / 0.3 is 1.0000000000000002 in floating point
    expect(readShare((0.1 * 3) / 0.3)).toEqual({
      ok: true,
      value: { kind: "atLeast", numerator: 1, denominator: 1 },
    });
  });

  it("refuses what no cell can hold, as a script of someone's could hand over", () => {
    for (const cell of [Number.NaN, Infinity, -Infinity]) {
      expect(readShare(cell)).toEqual({ ok: false, problem: { key: "number.tooLarge", params: {} } });
    }
  });

  it("takes a blank, and the 0 an older Excel hands over for one, for left out", () => {
    for (const cell of [null, "", " ", 0]) expect(readShare(cell)).toEqual({ ok: true, value: null });
  });

  it.each([
    "0/3",
    "4/3",
    "2/0",
    ">1/1",
    ">3/3",
    "2/3/4",
    "-2/3",
    "2:3",
    "66 %",
    "0,5",
    "flest",
    ">majority",
    "to tredeler",
  ])("refuses %j", (text) => {
    expect(readShare(text)).toEqual({ ok: false, problem: { key: "share.unknown", params: { text } } });
  });

  it("refuses a number less than 0, a truth value and an error", () => {
    expect(readShare(-0.5)).toMatchObject({ ok: false, problem: { key: "number.negative" } });
    expect(readShare(true)).toMatchObject({ ok: false, problem: { key: "number.isTrueOrFalse" } });
    expect(readShare({ error: "#REF!" })).toMatchObject({ ok: false, problem: { key: "cell.error" } });
    expect(readShare(1e-13)).toMatchObject({ ok: false, problem: { key: "share.notAFraction" } });
  });

  it("reads back what it writes", () => {
    const fraction = fc.integer({ min: 1, max: 999_999 }).chain((denominator) =>
      fc.record({
        kind: fc.constantFrom("atLeast" as const, "moreThan" as const),
        numerator: fc.integer({ min: 1, max: denominator }),
        denominator: fc.constant(denominator),
      }),
    );
    fc.assert(
      fc.property(fraction, (share) => {
        fc.pre(share.kind === "atLeast" || share.numerator < share.denominator);
        expect(readShare(shareText(share))).toEqual({ ok: true, value: share });
      }),
      { numRuns: 500 },
    );
    for (const kind of ["majority", "unanimous"] as const) {
      expect(readShare(shareText({ kind }))).toEqual({ ok: true, value: { kind } });
    }
  });
});
