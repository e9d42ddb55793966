import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWholeOre } from "../../../src/domain/ore";
import { vatOf } from "../../../src/domain/invoice/vat";
import { OUTSIDE_VAT_ACT, type VatTreatment, ZERO_RATED } from "../../../src/domain/invoice/vatTreatment";
import { scaled } from "../../../src/domain/numbers/exact";
import { negate, subtract } from "../../../src/domain/numbers/subtract";
import { toText } from "../../../src/domain/numbers/toText";
import { exact } from "../numbers/exactNumbers";

const rate = (percent: string): VatTreatment => ({ kind: "rate", percent: exact(percent) });

describe("vatOf", () => {
  it.each([
    ["1000", "25", "250", "1250"],
    ["33.33", "25", "8.33", "41.66"], // 8.3325
    ["0.02", "25", "0.01", "0.03"], // half an øre, upwards
    ["-0.02", "25", "-0.01", "-0.03"], // and a credit of it the same with the sign turned
    ["1.1", "12.5", "0.14", "1.24"], // 0.1375
    ["100", "15", "15", "115"],
  ])("on %s kr at %s per cent is %s, in all %s", (amount, percent, vat, total) => {
    const found = vatOf(exact(amount), rate(percent));
    expect([toText(found.vat), toText(found.total)]).toEqual([vat, total]);
  });

  it("is nothing outside the Act and at a rate of nought", () => {
    for (const treatment of [OUTSIDE_VAT_ACT, ZERO_RATED]) {
      const { vat, total } = vatOf(exact("33.33"), treatment);
      expect([toText(vat), toText(total)]).toEqual(["0", "33.33"]);
    }
  });

  it("is whole øre, adds up, and of a credit is what it was of the invoice", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), fc.integer({ min: 1, max: 99 }), (units, percent) => {
        const amount = scaled(units, 2);
        const treatment = rate(String(percent));
        const { vat, total } = vatOf(amount, treatment);
        expect(isWholeOre(vat)).toBe(true);
        expect(toText(subtract(total, amount))).toBe(toText(vat));
        // Within half an øre of the exact VAT: units x percent is in 10 000ths of a krone.
        expect(Math.abs(Number(toText(vat)) * 10_000 - units * percent)).toBeLessThanOrEqual(50.01);
        expect(toText(vatOf(negate(amount), treatment).total)).toBe(toText(negate(total)));
      }),
    );
  });
});
