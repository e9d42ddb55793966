import { describe, expect, it } from "vitest";
import { readFinancingModel } from "../../../src/domain/fees/readFinancingModel";

describe("readFinancingModel", () => {
  it.each([
    [null, null],
    ["per innbyggjar", "perCapita"],
    ["grunnbeløp pluss folketall", "basePlus"],
    ["Trinn", "tiered"],
    ["fast beløp", "flat"],
    ["fordeling av behov", "share"],
    ["inga avgift", "none"],
    ["no fee", "none"],
  ])("reads %j as %j", (cell, model) => {
    expect(readFinancingModel(cell)).toEqual({ ok: true, value: model });
  });

  it("reports a word that it does not know", () => {
    expect(readFinancingModel("etter evne")).toEqual({
      ok: false,
      problem: { key: "feeModel.unknown", params: { text: "etter evne" } },
    });
  });
});
