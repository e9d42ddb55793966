import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/domain/cell";
import {
  OUTSIDE_VAT_ACT,
  readVatTreatment,
  vatKey,
  type VatTreatment,
  ZERO_RATED,
} from "../../../src/domain/invoice/vatTreatment";
import { exact } from "../numbers/exactNumbers";

const rate = (percent: string): VatTreatment => ({ kind: "rate", percent: exact(percent) });

describe("readVatTreatment", () => {
  const read = (cell: Cell): string => {
    const result = readVatTreatment(cell);
    if (!result.ok) return result.problem.key;
    return result.value === null ? "blank" : vatKey(result.value);
  };

  it.each<[Cell, string]>([
    ["Utenfor mva-loven", "outside"],
    ["UTANFOR  MVA-LOVA", "outside"],
    ["outside the VAT Act", "outside"],
    ["Fritatt (0 %)", "zeroRated"],
    ["Zero-rated (0%)", "zeroRated"],
    ["25 %", "25"],
    ["25\u00a0%", "25"],
    ["25%", "25"],
    ["12,5 %", "12.5"],
    ["15 prosent", "15"],
    [0.25, "25"], // how Excel keeps 25 %
    [25, "25"],
    ["0 %", "zeroRated"],
    [0, "zeroRated"],
    [null, "blank"],
    ["  ", "blank"],
    ["uten", "vatTreatment.unknown"],
    ["-25 %", "vatTreatment.unknown"],
    ["%", "vatTreatment.unknown"],
    [250, "vatTreatment.unknown"],
    [100, "vatTreatment.unknown"],
    [{ error: "#N/A" }, "cell.error"],
    [{ date: 45_000 }, "cell.date"],
    [true, "vatTreatment.unknown"],
  ])("%j: %s", (cell, expected) => {
    expect(read(cell)).toBe(expected);
  });

  it("tells rates apart by their number, however they are written", () => {
    expect(vatKey(rate("25"))).toBe(vatKey(rate("25.00")));
    expect(new Set([rate("25"), rate("15"), OUTSIDE_VAT_ACT, ZERO_RATED].map(vatKey)).size).toBe(4);
  });
});
