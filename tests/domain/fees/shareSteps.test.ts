import { describe, expect, it } from "vitest";
import type { Sharer } from "../../../src/domain/fees/rateForNeed";
import { share } from "../../../src/domain/fees/share";
import { rateStep, shareSteps } from "../../../src/domain/fees/shareSteps";
import type { Exact } from "../../../src/domain/numbers/exact";
import { ratio } from "../../../src/domain/numbers/ratio";
import { toText } from "../../../src/domain/numbers/toText";
import { exact } from "../numbers/exactNumbers";

const person = (population: number): Sharer => ({ kind: "population", population: exact(population) });

/** The steps as keys with the amounts in them. */
function stepsOf(
  need: number,
  sharers: readonly Sharer[],
  bounds: readonly [number | null, number | null],
): string[][] {
  const [minimum, maximum] = bounds.map((bound) => (bound === null ? null : exact(bound)));
  const outcome = share(exact(need), sharers, {
    base: exact(10),
    minimum: minimum ?? null,
    maximum: maximum ?? null,
    unit: exact(1),
  });
  if (outcome.kind !== "shared") throw new Error(outcome.kind);
  return sharers.map((_, row) =>
    shareSteps(outcome, row).map(({ key, params }) => {
      const last = Object.values(params).at(-1) as Exact | { kroner: Exact };
      return `${key} ${toText("kroner" in last ? last.kroner : last)}`;
    }),
  );
}

describe("shareSteps", () => {
  it("says the rate, the amount rounded down, and the unit that was given", () => {
    // 100 - 3 x 10 = 70 over 3 inhabitants: 23 1/3 each
    expect(stepsOf(100, [person(1), person(1), person(1)], [null, null])).toEqual([
      ["rate.fraction 23.333333", "share.formula 33", "rest.given 34"],
      ["rate.fraction 23.333333", "share.formula 33"],
      ["rate.fraction 23.333333", "share.formula 33"],
    ]);
  });

  it("says what is left of the need where some is agreed, and nothing of a blank", () => {
    expect(stepsOf(100, [person(2), { kind: "agreed", amount: exact(50) }, { kind: "blank" }], [null, null])).toEqual([
      ["share.need 50", "rate.exact 20", "share.formula 50"],
      ["fee.agreed 50"],
      [],
    ]);
  });

  it("says which bound settled it", () => {
    // 30 + (10 + 5 x 8) + 60 at 8 kr
    expect(stepsOf(140, [person(1), person(5), person(9)], [30, 60])).toEqual([
      ["rate.exact 8", "share.minimum 30"],
      ["rate.exact 8", "share.formula 50"],
      ["rate.exact 8", "share.maximum 60"],
    ]);
  });
});

describe("rateStep", () => {
  it("gives a rate of up to six decimals as it stands, and others as a fraction", () => {
    const step = (over: number, under: number): string => rateStep(ratio(exact(over), exact(under))).key;
    expect([step(20, 1), step(1, 8), step(1, 64)]).toEqual(["rate.exact", "rate.exact", "rate.exact"]);
    expect([step(1, 3), step(1, 128)]).toEqual(["rate.fraction", "rate.fraction"]);
  });
});
