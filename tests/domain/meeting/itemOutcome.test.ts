import { describe, expect, it } from "vitest";
import { isWithoutVote, OUTCOMES_WITHOUT_VOTE, readItemOutcome } from "../../../src/domain/meeting/itemOutcome";

describe("readItemOutcome", () => {
  it.each([
    ["Vedtatt", "adopted"],
    ["samrøystes", "unanimous"],
    ["fall", "rejected"],
    ["stemmelikhet", "tied"],
    ["vald", "elected"],
    ["semje", "consensus"],
    ["Tatt til orientering", "noted"],
  ])("reads “%s” as %s", (text, expected) => {
    expect(readItemOutcome(text)).toEqual({ ok: true, value: expected });
  });

  it("names a word it does not know", () => {
    expect(readItemOutcome("ferdig")).toMatchObject({ ok: false, problem: { key: "itemOutcome.unknownWord" } });
    expect(readItemOutcome(null)).toEqual({ ok: true, value: null });
  });

  it("tells what no vote gave from what one did", () => {
    expect(OUTCOMES_WITHOUT_VOTE.every(isWithoutVote)).toBe(true);
    expect([isWithoutVote("adopted"), isWithoutVote("elected"), isWithoutVote(null)]).toEqual([false, false, false]);
  });
});
