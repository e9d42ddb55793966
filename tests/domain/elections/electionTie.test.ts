import { describe, expect, it } from "vitest";
import { readElectionTie } from "../../../src/domain/elections/electionTie";

describe("readElectionTie", () => {
  it.each([
    ["lodd", "lot"],
    ["Ny avrøysting", "again"],
  ])("reads “%s” as %j", (text, expected) => {
    expect(readElectionTie(text)).toEqual({ ok: true, value: expected });
  });

  it("takes a blank as open, and names a word it does not know", () => {
    expect(readElectionTie(null)).toEqual({ ok: true, value: null });
    expect(readElectionTie("leder")).toEqual({
      ok: false,
      problem: { key: "bylaw.valueUnreadable", params: { text: "leder", rule: "electionTie" } },
    });
  });
});
