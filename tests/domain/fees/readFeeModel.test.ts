import { describe, expect, it } from "vitest";
import { readFeeModel } from "../../../src/domain/fees/readFeeModel";

describe("readFeeModel", () => {
  it.each([
    ["Per innbygger", "perCapita"],
    ["per innbyggjar", "perCapita"],
    ["per inhabitant", "perCapita"],
    ["percapita", "perCapita"],
    ["Grunnbeløp pluss folketall", "basePlus"],
    ["grunnbeløp  pluss folketal", "basePlus"],
    ["base amount plus population", "basePlus"],
    ["basePlus", "basePlus"],
  ] as const)("reads %j", (text, model) => {
    expect(readFeeModel(text)).toEqual({ ok: true, value: model });
  });

  it("finds none in a blank, and reports what it does not know", () => {
    expect(readFeeModel(" ")).toEqual({ ok: true, value: null });
    expect(readFeeModel("trapp")).toEqual({
      ok: false,
      problem: { key: "feeModel.unknown", params: { text: "trapp" } },
    });
    expect(readFeeModel({ error: "#N/A" })).toMatchObject({ ok: false, problem: { key: "cell.error" } });
  });
});
