import { describe, expect, it } from "vitest";
import { readQuorumBase } from "../../../src/domain/votes/quorumBase";

describe("readQuorumBase", () => {
  it.each([
    ["avgitt stemme", "voted"],
    ["Til stades", "present"],
  ])("reads “%s” as %j", (text, expected) => {
    expect(readQuorumBase(text)).toEqual({ ok: true, value: expected });
  });

  it("takes a blank as open, and names a word it does not know", () => {
    expect(readQuorumBase(null)).toEqual({ ok: true, value: null });
    expect(readQuorumBase("halvparten")).toEqual({
      ok: false,
      problem: { key: "bylaw.valueUnreadable", params: { text: "halvparten", rule: "quorumBase" } },
    });
  });
});
