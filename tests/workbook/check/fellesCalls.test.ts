import { describe, expect, it } from "vitest";
import { type FellesCall, readFellesCalls } from "../../../src/workbook/check/fellesCalls";

const texts = (formula: string): string[] => readFellesCalls(formula, "S").calls.map(({ text }) => text);
const only = (formula: string): FellesCall => {
  const [call] = readFellesCalls(formula, "S").calls;
  if (call === undefined) throw new Error("No call was found");
  return call;
};

describe("readFellesCalls", () => {
  it("reads a formula that is one call, with each argument as it stands and what it is", () => {
    const { calls, isWhole } = readFellesCalls("=FELLES.PERCAPITA(B2:B9, 3,,'Vedtekter'!$C$8)", "Medlemmer");
    expect(isWhole).toBe(true);
    expect(calls).toEqual([
      {
        id: "PERCAPITA",
        text: "FELLES.PERCAPITA(B2:B9, 3,,'Vedtekter'!$C$8)",
        arguments: [
          {
            text: "B2:B9",
            value: { kind: "cells", area: { sheet: "Medlemmer", top: 1, left: 1, bottom: 8, right: 1 } },
          },
          { text: "3", value: { kind: "constant", value: 3 } },
          { text: "", value: { kind: "leftOut" } },
          {
            text: "'Vedtekter'!$C$8",
            value: { kind: "cells", area: { sheet: "Vedtekter", top: 7, left: 2, bottom: 7, right: 2 } },
          },
        ],
      },
    ]);
  });

  it.each(["=@FELLES.TALLY(A1:A3)", "=_xlfn._xldudf_FELLES_TALLY(A1:A3)", "= felles.tally(A1:A3)"])(
    "sees that %s is a call and nothing else",
    (formula) => {
      expect(readFellesCalls(formula, "S")).toMatchObject({ isWhole: true, calls: [{ id: "TALLY" }] });
    },
  );

  it.each([
    ['=IF(A1="","",FELLES.QUORUM(5,9))', ["FELLES.QUORUM(5,9)"]],
    ["=FELLES.QUORUM(5,9)*2", ["FELLES.QUORUM(5,9)"]],
    ["=FELLES.QUORUM(1,2)+FELLES.QUORUM(3,4)", ["FELLES.QUORUM(1,2)", "FELLES.QUORUM(3,4)"]],
    ["=SUM([2]!_xldudf_FELLES_TALLY(A1:A3))", ["_xldudf_FELLES_TALLY(A1:A3)"]],
  ])("finds the calls in %s, which is more than a call", (formula, expected) => {
    expect(texts(formula)).toEqual(expected);
    expect(readFellesCalls(formula, "S").isWhole).toBe(false);
  });

  it("reads a call within a call as what it is given, and as a call of its own after it", () => {
    const formula = "=FELLES.DECISION(FELLES.QUORUM(5,9),SUM(FELLES.TALLY(A1:A3)))";
    expect(texts(formula)).toEqual([
      "FELLES.DECISION(FELLES.QUORUM(5,9),SUM(FELLES.TALLY(A1:A3)))",
      "FELLES.QUORUM(5,9)",
      "FELLES.TALLY(A1:A3)",
    ]);
    expect(readFellesCalls(formula, "S").isWhole).toBe(true);
    const [inner, sum] = only(formula).arguments;
    expect(inner?.value).toMatchObject({ kind: "call", call: { id: "QUORUM" } });
    expect(sum).toEqual({ text: "SUM(FELLES.TALLY(A1:A3))", value: null });
  });

  it("is not led astray by commas, parentheses and names in texts and sheet names", () => {
    const formula = `=FELLES.QUORUM('Ark, (FELLES.X(1)'!A1,"FELLES.TALLY(A1), ""2/3"")")`;
    expect(texts(formula)).toEqual([formula.slice(1)]);
    expect(only(formula).arguments.map(({ value }) => value?.kind)).toEqual(["cells", "constant"]);
  });

  it.each([
    "Tabell1[Folketall]",
    "folketall",
    "A:A",
    "A1#",
    "{1,2}",
    "COUNTA(A1:A3)",
    "'[Annen.xlsx]Ark'!A1",
    "'Jan:Mar'!A1",
  ])("leaves %s to Excel", (argument) => {
    expect(only(`=FELLES.QUORUM(${argument},9)`).arguments[0]).toEqual({ text: argument, value: null });
  });

  it.each(["=SUM(A1:A9)", '="FELLES.TALLY(A1)"', "=MYFELLES.TALLY(A1)", "=FELLES.TALLY(A1", "FELLES", ""])(
    "finds none in %j",
    (formula) => {
      expect(readFellesCalls(formula, "S")).toEqual({ calls: [], isWhole: false });
    },
  );
});
