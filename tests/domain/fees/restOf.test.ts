import { describe, expect, it } from "vitest";
import { restOf } from "../../../src/domain/fees/restOf";
import { toText } from "../../../src/domain/numbers/toText";
import { exact } from "../numbers/exactNumbers";

function rest(amount: number | string, unit: number | string): string | null {
  const over = restOf(exact(amount), exact(unit));
  return over === null ? null : toText(over.rest.kroner);
}

describe("restOf", () => {
  it("is what is over", () => {
    expect(rest(1234, 100)).toBe("34");
    expect(rest("10.005", "0.01")).toBe("0.005");
    expect(rest(-1234, 100)).toBe("34");
    expect(rest("10000000000000000000000001", 2)).toBe("1");
  });

  it("is null where nothing is", () => {
    expect([rest(1200, 100), rest("0.3", "0.1"), rest(0, 7), rest(-14, 7)]).toEqual([null, null, null, null]);
  });
});
