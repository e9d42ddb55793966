import { describe, expect, it } from "vitest";
import { staleNumber } from "../../src/registers/staleNumber";
import { CHANGES, numbersIn, POPULATIONS } from "./registers";

const stale = (number: string): ReturnType<typeof staleNumber> => staleNumber(POPULATIONS, CHANGES, number);

describe("staleNumber", () => {
  it("finds nothing wrong with a number of today, and with no other", () => {
    const latest = numbersIn(Math.max(...POPULATIONS.years));
    const all = new Set(POPULATIONS.years.flatMap((year) => [...numbersIn(year)]));
    expect(all.size).toBe(422 + 243 + 115);
    expect(new Set([...all].filter((number) => stale(number) === null))).toEqual(latest);
  });

  it("says what a number that was right once is today", () => {
    expect(stale("3020")).toEqual({ kind: "renumbered", into: ["3207"], since: 2024 });
    expect(stale("0213")).toEqual({ kind: "merged", into: ["3207"], since: 2020 });
    expect(stale("1507")).toEqual({ kind: "split", into: ["1508", "1580"], since: 2024 });
  });

  it("says of a number that was never a municipality's that it does not know it", () => {
    expect(stale("3000")).toEqual({ kind: "unknown" });
    expect(stale("301")).toEqual({ kind: "unknown" });
  });
});
