import { describe, expect, it } from "vitest";
import { readAlternativesRule } from "../../../src/domain/votes/alternativesRule";

describe("readAlternativesRule", () => {
  it.each([
    ["endeleg avrøysting", "finalVote"],
    ["most votes", "mostVotes"],
  ])("reads “%s” as %j", (text, expected) => {
    expect(readAlternativesRule(text)).toEqual({ ok: true, value: expected });
  });

  it("takes a blank as open, and names a word it does not know", () => {
    expect(readAlternativesRule(null)).toEqual({ ok: true, value: null });
    expect(readAlternativesRule("leder")).toEqual({
      ok: false,
      problem: { key: "bylaw.valueUnreadable", params: { text: "leder", rule: "alternatives" } },
    });
  });
});
