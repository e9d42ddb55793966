import { describe, expect, it } from "vitest";
import { oneLeader } from "../../../src/domain/board/oneLeader";
import { seatsOf } from "./seats";

const roles = (...words: readonly (string | null)[]) => seatsOf(...words.map((seat) => ({ seat })));

describe("oneLeader", () => {
  it("is met by one", () => {
    expect(oneLeader(roles("medlem", "leder", "nestleder", "vara"))).toEqual({
      verdict: "met",
      reason: { key: "boardMet.leader", params: {} },
      concerns: [{ row: 1, field: "seat" }],
    });
  });

  it("is broken by none: a deputy leader is no leader", () => {
    expect(oneLeader(roles("medlem", "nestleder"))).toEqual({
      verdict: "broken",
      reason: { key: "board.leader.none", params: {} },
      concerns: [
        { row: 0, field: "seat" },
        { row: 1, field: "seat" },
      ],
    });
  });

  it("is broken by two, whatever else is not known", () => {
    expect(oneLeader(roles("leder", null, "leiar"))).toEqual({
      verdict: "broken",
      reason: { key: "board.leader.several", params: { count: 2 } },
      concerns: [
        { row: 0, field: "seat" },
        { row: 2, field: "seat" },
      ],
    });
  });

  it.each([
    ["with one leader", ["leder", null, "kasserer"]],
    ["with none", ["medlem", null, "kasserer"]],
  ])("cannot be decided %s where a seat is not known, since that may be a leader", (_, words) => {
    expect(oneLeader(roles(...words))).toEqual({
      verdict: "undecidable",
      reason: { key: "board.roleMissing", params: { count: 2 } },
      concerns: [
        { row: 1, field: "seat" },
        { row: 2, field: "seat" },
      ],
    });
  });
});
