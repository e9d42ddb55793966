import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/domain/cell";
import { memberFee } from "../../../src/domain/fees/memberFee";
import { toText } from "../../../src/domain/numbers/toText";
import { DIGI_VESTLAND, ruleOf } from "./feeRules";

/** The amount, "blank", or what is wrong with which cell, under Digi Vestland's rule. */
function outcome(population: Cell, agreed: Cell = null): string {
  const fee = memberFee(population, agreed, ruleOf(DIGI_VESTLAND));
  if (fee.kind === "fee") return `${toText(fee.fee.amount)} by ${fee.fee.settledBy}`;
  return fee.kind === "blank" ? "blank" : `${fee.about}: ${fee.problem.key}`;
}

describe("memberFee", () => {
  it("goes by the population", () => {
    expect(outcome(8_098)).toBe("260000 by formula");
    expect(outcome("8 098")).toBe("260000 by formula");
    expect(outcome(22_030)).toBe("500000 by maximum");
  });

  it("is blank where there is no population", () => {
    expect(outcome(null)).toBe("blank");
    expect(outcome("")).toBe("blank");
    expect(outcome(" \u00a0")).toBe("blank");
  });

  it("puts an agreed amount in place of the formula's, above the maximum as well", () => {
    expect(outcome(283_929, 9_100_000)).toBe("9100000 by agreement");
    expect(outcome(283_929, "9,1 millionar")).toBe("9100000 by agreement");
  });

  it("takes an agreed amount where there is no population, or one of 0: a county has none", () => {
    expect(outcome(null, "kr. 150.000, –")).toBe("150000 by agreement");
    expect(outcome(0, 150_000)).toBe("150000 by agreement");
  });

  it("takes the number 0 for no agreed amount, as an older Excel hands over a blank, and '0 kr' for nothing to pay", () => {
    expect(outcome(8_098, 0)).toBe("260000 by formula");
    expect(outcome(8_098, "0 kr")).toBe("0 by agreement");
    expect(outcome(8_098, "0")).toBe("0 by agreement");
  });

  it("does not take a population of 0 for a fee", () => {
    expect(outcome(0)).toBe("population: population.zero");
    expect(outcome("0")).toBe("population: population.zero");
    expect(outcome(0, 0)).toBe("population: population.zero");
  });

  it("names the cell that cannot be read", () => {
    expect(outcome(-1)).toBe("population: number.negative");
    expect(outcome("ca. 8000")).toBe("population: number.notANumber");
    expect(outcome("8.098")).toBe("population: number.ambiguous");
    expect(outcome(true)).toBe("population: number.isTrueOrFalse");
    expect(outcome({ error: "#N/A" })).toBe("population: cell.error");
    expect(outcome(8_098, "etter avtale")).toBe("agreed: number.notANumber");
    expect(outcome(8_098, -1)).toBe("agreed: number.negative");
    expect(outcome(8_098, { error: "#REF!" })).toBe("agreed: cell.error");
  });

  it("gives a population's error back even where an amount is agreed", () => {
    expect(outcome({ error: "#N/A" }, 9_100_000)).toBe("population: cell.error");
  });
});
