import { describe, expect, it } from "vitest";
import { isDynamicArray, storedFormula } from "../../../scripts/samples/xlsx/dynamicArrays";
import { CATALOGUE } from "../../../src/functions/catalogue";

describe("storedFormula", () => {
  it.each(CATALOGUE.map(({ id }) => id))("stores FELLES.%s by the name that Excel keeps", (id) => {
    expect(storedFormula(`=FELLES.${id}(A1)`)).toBe(`_xldudf_FELLES_${id}(A1)`);
  });

  it("leaves native functions, text and other people's functions as they are", () => {
    expect(storedFormula('=IF(A1="FELLES.DECISION(",SUM(B1),OTHER.DECISION(1))')).toBe(
      'IF(A1="FELLES.DECISION(",SUM(B1),OTHER.DECISION(1))',
    );
  });
});

describe("isDynamicArray", () => {
  it("is every formula with a custom function, whatever it gives", () => {
    expect(isDynamicArray("=FELLES.BASEPLUS(A1:A3,1,2)")).toBe(true);
    expect(isDynamicArray("=FELLES.DECISION(1,0)")).toBe(true);
    expect(isDynamicArray("=SUM(FELLES.PERCAPITA(A1:A3,3))")).toBe(true);
  });

  it("is no other", () => {
    expect(isDynamicArray("=SUM(H8:H50)")).toBe(false);
    expect(isDynamicArray('=COUNTIF(A1:A3,"FELLES.DECISION(1)")')).toBe(false);
  });
});
