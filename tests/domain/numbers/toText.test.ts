import { describe, expect, it } from "vitest";
import { scaled } from "../../../src/domain/numbers/exact";
import { toText } from "../../../src/domain/numbers/toText";
import { exact } from "./exactNumbers";

describe("toText", () => {
  it("writes plain decimals, with no zeros that say nothing and never an exponent", () => {
    expect(toText(scaled(-1250, 2))).toBe("-12.5");
    expect(toText(scaled(260_000, 0))).toBe("260000");
    expect(toText(exact("1e+30"))).toBe(`1${"0".repeat(30)}`);
    expect(toText(exact("1e-30"))).toBe(`0.${"0".repeat(29)}1`);
    expect(toText(scaled(-0, 0))).toBe("0");
  });
});
