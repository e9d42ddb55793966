import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/domain/board/finding";
import { message } from "../../../src/domain/message";
import { mostPressingFirst, standingOf } from "../../../src/taskpane/board/findingOrder";

const EXCEPTION = {
  rule: "board.office",
  reason: "Fram til valget",
  date: { year: 2021, month: 12, day: 3 },
  decision: "sak 9",
} as const;

function finding(given: Pick<Finding, "rule"> & Partial<Finding>): Finding {
  return {
    verdict: "broken",
    severity: "breach",
    reason: message("board.open", {}),
    concerns: [],
    source: null,
    bylawRow: null,
    exception: null,
    ...given,
  };
}

describe("mostPressingFirst", () => {
  it("has breaches before warnings and advice, then what is open, set aside and met, each in the order it came", () => {
    const given = [
      finding({ rule: "board.leader", verdict: "met" }),
      finding({ rule: "board.office", exception: EXCEPTION }),
      finding({ rule: "board.term", verdict: "undecidable", severity: "advice" }),
      finding({ rule: "board.gender", severity: "advice" }),
      finding({ rule: "board.seats", severity: "warning" }),
      finding({ rule: "board.size.max" }),
      finding({ rule: "board.deputies" }),
    ];
    expect(mostPressingFirst(given).map(({ rule }) => rule)).toEqual([
      "board.size.max",
      "board.deputies",
      "board.seats",
      "board.gender",
      "board.term",
      "board.office",
      "board.leader",
    ]);
  });
});

describe("standingOf", () => {
  it("takes a rule that is met for met, whatever stands in the sheet of it", () => {
    expect(standingOf({ verdict: "met", severity: "breach", isSetAside: true })).toBe("met");
    expect(standingOf({ verdict: "undecidable", severity: "breach", isSetAside: true })).toBe("setAside");
  });
});
