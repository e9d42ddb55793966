import { describe, expect, it } from "vitest";
import { seatSteps } from "../../../src/domain/elections/seatSteps";
import type { Apportioned } from "../../../src/domain/elections/apportion";
import type { MessageKey } from "../../../src/domain/message";
import { say, type Sayings } from "../../../src/locales/say";
import { EXPLANATIONS } from "../../locales/explanations";
import { counted } from "./counts";

function said(result: Apportioned, list: number): string[] {
  return seatSteps(result, list).map((step) => say(step, EXPLANATIONS.en as unknown as Sayings<MessageKey>, "en"));
}

describe("seatSteps", () => {
  it("says what a list's votes gave, what its next quotient was, and what the last seat went for", () => {
    const result = counted([100, 80, 1], 3, "dhondt");
    expect(said(result, 0)).toEqual([
      "100 votes give 2 seats, the last by the quotient 100 / 2 = 50",
      "The next quotient, 100 / 3 = 33.33, gives no seat",
      "The last seat went for 50",
    ]);
    expect(said(result, 2)[0]).toBe("1 vote gives no seat");
  });

  it("says it of the modified first divisor", () => {
    expect(said(counted([6, 1], 4, "modified-sainte-lague"), 1)).toContain(
      "The next quotient, 1 / 1.4 = 0.71, gives no seat",
    );
  });

  it("says the whole seats of a quota, and who got one for the remainder", () => {
    const result = counted([47, 16, 0, 37], 10, "largest-remainder");
    expect(said(result, 0)).toEqual([
      "47 × 10 / 100: 4 whole seats and a remainder of 0.7",
      "Gets one seat more: the remainder is among the 2 largest",
      "The last seat went for 0.7",
    ]);
    expect(said(result, 1)).toHaveLength(2);
    expect(said(result, 2)[0]).toBe("0 × 10 / 100: 0 whole seats and a remainder of 0");
    expect(said(counted([10, 10], 2, "largest-remainder"), 0)).toHaveLength(1);
  });

  it("says what settled the last seat to those it was between, and to no others", () => {
    const byVotes = counted([8, 4, 1], 2, "dhondt");
    expect(said(byVotes, 1).at(-1)).toBe("2 lists were equal for the last seat: the one with most votes goes first");
    expect(said(byVotes, 2).at(-1)).toBe("The last seat went for 4");
    const byLot = counted([9, 9, 9], 5, "dhondt", [2, 0]);
    expect(said(byLot, 1).at(-1)).toBe("3 lists with the same votes were equal for the last 2 seats: decided by lot");
    expect(said(counted([10, 5, 5], 3, "dhondt", [1]), 1).slice(-2)).toEqual([
      expect.stringMatching(/^3 lists were equal for the last 2 seats/),
      expect.stringMatching(/^2 lists .* the last seat: decided by lot$/),
    ]);
  });
});
