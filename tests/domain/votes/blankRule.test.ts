import { describe, expect, it } from "vitest";
import { readBlankRule } from "../../../src/domain/votes/blankRule";

describe("readBlankRule", () => {
  it.each([
    ["Teller med", "counted"],
    ["tel ikkje", "notCounted"],
    ["not allowed", "notAllowed"],
  ])("reads “%s” as %j", (text, expected) => {
    expect(readBlankRule(text)).toEqual({ ok: true, value: expected });
  });

  it("takes a blank as open, and names a word it does not know", () => {
    expect(readBlankRule(null)).toEqual({ ok: true, value: null });
    expect(readBlankRule("kanskje")).toEqual({
      ok: false,
      problem: { key: "bylaw.valueUnreadable", params: { text: "kanskje", rule: "blanks" } },
    });
  });
});
