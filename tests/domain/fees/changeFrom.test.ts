import { describe, expect, it } from "vitest";
import { changeFrom } from "../../../src/domain/fees/changeFrom";
import { toText } from "../../../src/domain/numbers/toText";
import { exact } from "../numbers/exactNumbers";

const change = (earlier: number, now: number): [string, string | null] => {
  const { kroner, percent } = changeFrom(exact(earlier), exact(now));
  return [toText(kroner), percent === null ? null : toText(percent)];
};

describe("changeFrom", () => {
  it.each([
    [260_000, 270_000, "10000", "3.8"], // 10 000 of 260 000 is 3.846…
    [270_000, 260_000, "-10000", "-3.7"],
    [500_000, 500_000, "0", "0"],
    [0, 94_119, "94119", null], // a new member
  ])("from %s to %s is %s kroner, %s per cent", (earlier, now, kroner, percent) => {
    expect(change(earlier, now)).toEqual([kroner, percent]);
  });
});
