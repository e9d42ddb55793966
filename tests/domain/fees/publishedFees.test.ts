import { describe, expect, it } from "vitest";
import { feeColumn } from "../../../src/domain/fees/feeColumn";
import { memberFee } from "../../../src/domain/fees/memberFee";
import type { Cell } from "../../../src/domain/cell";
import type { Exact } from "../../../src/domain/numbers/exact";
import { sum } from "../../../src/domain/numbers/sum";
import { toText } from "../../../src/domain/numbers/toText";
import models from "../../data/fee-models.json";
import { readCsv } from "../../data/readCsv";
import { DIGI_VESTLAND, ruleOf, type Terms } from "./feeRules";

const VESTLAND = readCsv("digi-vestland-2020.csv", ["number", "name", "population", "formula", "capped", "fee"]);
const VIKEN = readCsv("viken-2020.csv", ["number", "name", "population"]);
const BERGEN = "4601";

function amountOf(population: Cell, agreed: Cell, terms: Terms): Exact {
  const outcome = memberFee(population, agreed, ruleOf(terms));
  if (outcome.kind !== "fee") throw new Error(`No fee: ${JSON.stringify(outcome)}`);
  return outcome.fee.amount;
}

describe("DigiViken: 3 kr per inhabitant of 1.1.2020", () => {
  it("is 94 119 kr for Halden and 383 193 kr for Bærum", () => {
    // 3 x 31 373 and 3 x 127 731
    expect(toText(amountOf(31_373, null, { rate: 3 }))).toBe("94119");
    expect(toText(amountOf(127_731, null, { rate: 3 }))).toBe("383193");
  });

  it("is exactly 3 723 495 kr for the 51 municipalities", () => {
    // 3 x 1 241 165
    expect(VIKEN).toHaveLength(51);
    const fees = VIKEN.map(({ population }) => amountOf(Number(population), null, { rate: 3 }));
    expect(toText(sum(fees))).toBe("3723495");
  });
});

describe("Digi Vestland: 100 000 kr + 20 kr per inhabitant of 1.1.2020, to the 10 000, at most 500 000 kr", () => {
  it.each(VESTLAND)("$name: $fee kr", ({ population, formula, capped, fee }) => {
    const inhabitants = Number(population);
    expect(toText(amountOf(inhabitants, null, { base: 100_000, rate: 20 }))).toBe(formula);
    expect(toText(amountOf(inhabitants, null, { base: 100_000, rate: 20, maximum: 500_000 }))).toBe(capped);
    expect(toText(amountOf(inhabitants, null, DIGI_VESTLAND))).toBe(fee);
  });

  const others = VESTLAND.filter(({ number }) => number !== BERGEN);

  it("is exactly 260 000 kr for Osterøy, as its own case paper says", () => {
    const osteroy = VESTLAND.find(({ name }) => name === "Osterøy");
    expect(toText(amountOf(Number(osteroy?.population), null, DIGI_VESTLAND))).toBe("260000");
  });

  it("is exactly 10 370 000 kr for the 42 others, by steps of 10 000 and of 5 000", () => {
    expect(others).toHaveLength(42);
    for (const unit of [10_000, 5_000]) {
      const fees = others.map(({ population }) => amountOf(Number(population), null, { ...DIGI_VESTLAND, unit }));
      expect(toText(sum(fees))).toBe("10370000");
    }
  });

  it("differs for 22 of them between the two steps, so the step is not known", () => {
    const by = (unit: number): string[] =>
      others.map(({ population }) => toText(amountOf(Number(population), null, { ...DIGI_VESTLAND, unit })));
    const coarse = by(10_000);
    expect(by(5_000).filter((fee, index) => fee !== coarse[index])).toHaveLength(22);
  });

  it("is exactly 19 470 000 kr with Bergen's agreed 9.1 million", () => {
    const agreed: Cell[] = VESTLAND.map(({ number }) => (number === BERGEN ? "9,1 millionar" : null));
    const fees = VESTLAND.map(({ population }, row) =>
      amountOf(Number(population), agreed[row] ?? null, DIGI_VESTLAND),
    );
    expect(toText(sum(fees))).toBe("19470000");
    // And the same as a column, for a spilled formula.
    const column = feeColumn(
      VESTLAND.map(({ population }) => Number(population)),
      agreed,
      ruleOf(DIGI_VESTLAND),
    );
    expect(column.reduce<number>((total, fee) => total + (typeof fee === "number" ? fee : NaN), 0)).toBe(19_470_000);
  });

  it("is 500 000 kr for Osterøy with 30 000 inhabitants, and 19 710 000 kr in all", () => {
    const fees = VESTLAND.map(({ number, name, population }) =>
      amountOf(name === "Osterøy" ? 30_000 : Number(population), number === BERGEN ? 9_100_000 : null, DIGI_VESTLAND),
    );
    expect(toText(sum(fees))).toBe("19710000");
  });
});

describe("other networks that publish a base, a rate or a maximum", () => {
  it.each(models.linear)("$id", ({ base, rate, maximum, fees }) => {
    const terms = {
      rate,
      ...(base === null ? {} : { base }),
      ...(maximum === null ? {} : { maximum }),
    };
    for (const { population, fee } of fees) expect(toText(amountOf(population, null, terms))).toBe(fee);
  });
});
