import { describe, expect, it } from "vitest";
import { regulated, regulationBetween } from "../../../src/domain/fees/regulation";
import { whole } from "../../../src/domain/numbers/exact";
import { toText } from "../../../src/domain/numbers/toText";
import { DEFLATOR, indexOf } from "./bylawRows";

function changes(rows: typeof DEFLATOR, baseYear: number, year: number): string[] {
  const result = regulationBetween(rows, baseYear, year, "realised");
  if (result.kind === "found") return result.value.changes.map(toText);
  return result.kind === "wrong" ? [result.fault.sheet, String(result.fault.row), result.fault.problem.key] : [];
}

describe("regulationBetween", () => {
  it("takes the years after the base year up to the year itself, of one vintage", () => {
    expect(changes(DEFLATOR, 2022, 2024)).toEqual(["0.043", "0.05"]);
    expect(changes(DEFLATOR, 2023, 2024)).toEqual(["0.05"]);
    expect(changes(DEFLATOR, 2024, 2024)).toEqual([]);
  });

  it("takes a row without a vintage for all, after the vintage's own", () => {
    const rows = indexOf([2023, 0.01], [2024, 0.02], [2024, 0.03, "realisert"], [2024, 0.04, "budsjett"]);
    expect(changes(rows, 2022, 2024)).toEqual(["0.01", "0.03"]);
  });

  it.each([
    [[[2023, 0.043, "budsjett"]], "null", "index.yearMissing"],
    [[[2023, null, "realisert"]], "0", "index.yearMissing"],
    [[[2023, 4.3, "realisert"]], "0", "change.tooLarge"],
    [[[2023, 0.043, "anslag"]], "0", "bylaw.valueUnreadable"],
    [
      [
        [2023, 0.043, "realisert"],
        [2023, 0.044, "realisert"],
      ],
      "1",
      "index.yearTwice",
    ],
  ])("names the row of %j that cannot be used", (rows, row, problem) => {
    expect(changes(indexOf(...rows), 2022, 2023)).toEqual(["index", row, problem]);
  });

  it("takes the same figure twice for one, and no year before the amounts' own", () => {
    expect(changes(indexOf([2023, 0.043], [2023, "4,3 %"]), 2022, 2023)).toEqual(["0.043"]);
    expect(changes(DEFLATOR, 2024, 2023)).toEqual(["index", "null", "index.backwards"]);
  });
});

describe("regulated", () => {
  it("rounds each amount to the øre, once, and leaves out what there is none of", () => {
    const regulation = regulationBetween(DEFLATOR, 2022, 2024, "realised");
    if (regulation.kind !== "found") throw new Error(regulation.kind);
    const { amounts, steps } = regulated({ base: whole(7), rate: null, maximum: whole(11) }, regulation.value);
    // 7 x 1.043 x 1.05 = 7.66605; 11 x 1.043 x 1.05 = 12.04665
    expect([amounts.base, amounts.maximum].map((one) => one !== null && toText(one))).toEqual(["7.67", "12.05"]);
    expect(amounts.rate).toBeNull();
    expect(steps.map(({ key }) => key)).toEqual([
      "indexed.change",
      "indexed.change",
      "indexed.product",
      "fee.rounded",
      "indexed.product",
      "fee.rounded",
    ]);
  });
});
