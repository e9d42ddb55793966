import { describe, expect, it } from "vitest";
import { isUnanimous } from "../../../src/domain/meeting/isUnanimous";
import { whole } from "../../../src/domain/numbers/exact";
import { decide } from "../../../src/domain/votes/decision";
import { ORDINARY_MAJORITY } from "../../../src/domain/votes/majorityRule";

function unanimous(votesFor: number, against: number, blank: number): boolean {
  const count = { for: whole(votesFor), against: whole(against), blank: whole(blank) };
  const decision = decide({ count, rule: ORDINARY_MAJORITY, of: null, castingVote: null });
  return isUnanimous({ decision: decision.ok ? decision.value : null, count });
}

describe("isUnanimous", () => {
  it.each([
    [3, 0, 0, true],
    [3, 1, 0, false],
    [3, 0, 1, false],
    [0, 3, 0, false],
    [0, 0, 0, false],
  ])("of %d for, %d against and %d blank is %s", (votesFor, against, blank, expected) => {
    expect(unanimous(votesFor, against, blank)).toBe(expected);
  });

  it("is not said of what is not counted", () => {
    expect(isUnanimous({ decision: null, count: null })).toBe(false);
  });
});
