import { describe, expect, it } from "vitest";
import { readElectionMethod } from "../../../src/domain/elections/electionMethod";

describe("readElectionMethod", () => {
  it.each([
    ["Flertallsvalg", "majority"],
    ["listeval", "list"],
    ["avtaleval", "agreed"],
    ["flest røyster", "plurality"],
  ])("reads “%s” as %j", (text, expected) => {
    expect(readElectionMethod(text)).toEqual({ ok: true, value: expected });
  });

  it("takes a blank as open, and names a word it does not know", () => {
    expect(readElectionMethod(null)).toEqual({ ok: true, value: null });
    expect(readElectionMethod("lodd")).toEqual({
      ok: false,
      problem: { key: "bylaw.valueUnreadable", params: { text: "lodd", rule: "election" } },
    });
  });
});
