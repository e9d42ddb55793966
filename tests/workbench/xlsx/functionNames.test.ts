import { describe, expect, test } from "vitest";
import { formulaFromFile, formulaToFile } from "../../../workbench/xlsx/functionNames";

const NAMES = ["FELLES.BASEPLUS", "FELLES.BASE", "FELLES.MY_OWN.NAME"];

describe("a formula of a file", () => {
  test.each([
    ["_xldudf_FELLES_BASEPLUS(A1:A3,2)", "FELLES.BASEPLUS(A1:A3,2)"],
    ["SUM(_xldudf_FELLES_BASE(A1))+_xldudf_FELLES_BASEPLUS(A1)", "SUM(FELLES.BASE(A1))+FELLES.BASEPLUS(A1)"],
    ["_xldudf_felles_baseplus(A1)", "FELLES.BASEPLUS(A1)"],
    ["_xldudf_FELLES_MY_OWN_NAME(1)", "FELLES.MY_OWN.NAME(1)"],
    ["[2]!_xldudf_FELLES_BASEPLUS(A1)", "FELLES.BASEPLUS(A1)"],
    ["Addin.xla!_xldudf_FELLES_BASEPLUS(A1)", "FELLES.BASEPLUS(A1)"],
    ["1+addin.xlam!_xldudf_FELLES_BASEPLUS(A1)", "1+FELLES.BASEPLUS(A1)"],
    ["'C:\\Mine\\Addin.xla'!_xldudf_FELLES_BASEPLUS(A1)", "FELLES.BASEPLUS(A1)"],
    ["FELLES.BASEPLUS(A1)", "FELLES.BASEPLUS(A1)"],
    ["_xlfn.XLOOKUP(1,A:A,B:B)+_xlfn._xlws.SORT(A1:A2)", "XLOOKUP(1,A:A,B:B)+SORT(A1:A2)"],
  ])("%s is typed %s", (file, typed) => {
    expect(formulaFromFile(file, NAMES)).toBe(typed);
  });

  test.each(["_xldudf_OTHER_NAME(A1)", "_xldudf_FELLES_UNKNOWN(A1)", "Sheet1!A1+[1]Sheet2!B2"])(
    "%s stays as it is: it is not known",
    (file) => {
      expect(formulaFromFile(file, NAMES)).toBe(file);
    },
  );

  test("text inside it is left alone", () => {
    const formula = '"_xldudf_FELLES_BASE("&"say ""_xlfn.X("""&_xldudf_FELLES_BASE(1)';
    expect(formulaFromFile(formula, NAMES)).toBe('"_xldudf_FELLES_BASE("&"say ""_xlfn.X("""&FELLES.BASE(1)');
  });
});

describe("a formula for a file", () => {
  test.each([
    ["FELLES.BASEPLUS(A1)+felles.base(2)", "_xldudf_FELLES_BASEPLUS(A1)+_xldudf_FELLES_BASE(2)"],
    ['"FELLES.BASE("&FELLES.BASE(1)', '"FELLES.BASE("&_xldudf_FELLES_BASE(1)'],
    ["MYFELLES.BASE(1)", "MYFELLES.BASE(1)"],
    ['xlookup(1,A:A,B:B)+SORT(A1:A2)&"SORT("', '_xlfn.xlookup(1,A:A,B:B)+_xlfn._xlws.SORT(A1:A2)&"SORT("'],
    ["MY.SORT(1)+SUM(A1)", "MY.SORT(1)+SUM(A1)"],
  ])("%s is written %s", (typed, file) => {
    expect(formulaToFile(typed, NAMES)).toBe(file);
  });

  test("comes back as it was typed", () => {
    const typed = 'IF(A1="x",FELLES.MY_OWN.NAME(B1),FELLES.BASEPLUS(B1:B9,1))';
    expect(formulaFromFile(formulaToFile(typed, NAMES), NAMES)).toBe(typed);
  });
});
