import { describe, expect, it } from "vitest";
import { feeSchedule } from "../../../src/domain/fees/feeSchedule";
import { ruleOf } from "./feeRules";

describe("feeSchedule", () => {
  it("counts in units of the finest term", () => {
    // 0.125 kr has three decimals: 0.125 x 7 = 0.875 kr, 0.88 by the øre, 880 thousandths
    const schedule = feeSchedule(ruleOf({ rate: "0.125" }));
    expect(schedule?.scale).toBe(3);
    expect(schedule?.feeInUnits(7)).toBe(880);
  });

  it("says where an amount leaves the guard, and only there", () => {
    const schedule = feeSchedule(ruleOf({ rate: 1, unit: 1 }));
    expect(schedule?.feeInUnits(Number.MAX_SAFE_INTEGER)).toBe(Number.MAX_SAFE_INTEGER);
    expect(feeSchedule(ruleOf({ rate: 2, unit: 1 }))?.feeInUnits(Number.MAX_SAFE_INTEGER)).toBeNaN();
    // Inside before rounding, outside after: 2^53 - 1 is odd.
    expect(feeSchedule(ruleOf({ rate: 1, unit: 2 }))?.feeInUnits(Number.MAX_SAFE_INTEGER)).toBeNaN();
  });

  it("does without where the terms do not fit on one scale", () => {
    expect(feeSchedule(ruleOf({ base: "9007199254740991", rate: "0.001" }))).toBeNull();
    expect(feeSchedule(ruleOf({ rate: "1e-25" }))).toBeNull();
    expect(feeSchedule(ruleOf({ rate: 1, maximum: "9007199254740991", unit: "0.001" }))).toBeNull();
  });
});
