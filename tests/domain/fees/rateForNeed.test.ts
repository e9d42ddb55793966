import { describe, expect, it } from "vitest";
import { agreedSum, rateForNeed, type Sharer } from "../../../src/domain/fees/rateForNeed";
import { ratioText } from "../../../src/domain/numbers/ratio";
import { toText } from "../../../src/domain/numbers/toText";
import { exact } from "../numbers/exactNumbers";

const SHARERS: readonly Sharer[] = [
  { kind: "agreed", amount: exact(700) },
  { kind: "population", population: exact(1) },
  { kind: "blank" },
  { kind: "population", population: exact(2) },
  { kind: "agreed", amount: exact("0.5") },
];
const TERMS = { base: exact(10), minimum: null, maximum: exact(100) };

describe("rateForNeed", () => {
  it("takes the agreed amounts off the need first", () => {
    expect(toText(agreedSum(SHARERS))).toBe("700.5");
    const solved = rateForNeed(exact("780.5"), SHARERS, TERMS);
    expect(solved.kind === "solved" && ratioText(solved.rate)).toBe("20"); // 10 + 20, and 10 + 40
  });

  it("has the agreed amounts in what can be met", () => {
    const limits = (need: number): unknown => {
      const outcome = rateForNeed(exact(need), SHARERS, TERMS);
      return outcome.kind === "unreachable" && [toText(outcome.least), outcome.most && toText(outcome.most)];
    };
    expect(limits(700)).toEqual(["720.5", "900.5"]);
    expect(limits(901)).toEqual(["720.5", "900.5"]);
  });

  it("has no most where there is no maximum", () => {
    const outcome = rateForNeed(exact(1), SHARERS, { ...TERMS, maximum: null });
    expect(outcome.kind === "unreachable" && outcome.most).toBeNull();
  });
});
