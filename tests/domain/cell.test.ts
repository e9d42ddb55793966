import { describe, expect, it } from "vitest";
import { contentOf, isCellError, textOf } from "../../src/domain/cell";

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

describe("isCellError", () => {
  it("tells an error from a text that looks like one", () => {
    expect([{ error: "#N/A" }, "#N/A", null, 0].map(isCellError)).toEqual([true, false, false, false]);
  });
});
