import { describe, expect, it } from "vitest";
import { contentOf, isCellDate, isCellError, textOf } from "../../src/domain/cell";

describe("contentOf", () => {
  it("shows nothing in a blank and in spaces of any kind, and anything else as it stands", () => {
    for (const cell of [null, "", "  ", "\u00a0\u202f", "\t\n"]) expect(contentOf(cell)).toBeNull();
    for (const cell of [0, false, " x ", { error: "#N/A" }]) expect(contentOf(cell)).toBe(cell);
  });
});

describe("textOf", () => {
  it("is what a cell says, without space around", () => {
    expect([" x ", 3, true, 0].map(textOf)).toEqual(["x", "3", "true", "0"]);
    expect([null, "", " ", { error: "#N/A" }].map(textOf)).toEqual([null, null, null, null]);
  });
});

describe("a date", () => {
  it("is told from an error and from a number, and says its day first", () => {
    expect([{ date: 46_387 }, { error: "#N/A" }, 46_387, null].map(isCellDate)).toEqual([true, false, false, false]);
    expect(isCellError({ date: 46_387 })).toBe(false);
    expect([46_387, 46_387.75, 44_533].map((date) => textOf({ date }))).toEqual([
      "31.12.2026",
      "31.12.2026",
      "3.12.2021",
    ]);
    expect(textOf({ date: 0.5 })).toBe("0.5"); // a time of day, on no day
  });
});

describe("isCellError", () => {
  it("tells an error from a text that looks like one", () => {
    expect([{ error: "#N/A" }, "#N/A", null, 0].map(isCellError)).toEqual([true, false, false, false]);
  });
});
