import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../src/functions/catalogue";
import { formulaOf } from "../../src/functions/helpPage";
import { DOORS, shown } from "./doors";

describe.each(DOORS)("the examples of the help pages, through $name", (door) => {
  it.each(CATALOGUE)("$id", ({ id, example }) => {
    expect(shown(door, id, example.arguments)).toEqual(example.result);
  });
});

describe("the examples", () => {
  it.each(CATALOGUE)(
    "of $id give each parameter its own shape, and all that are required",
    ({ parameters, example }) => {
      expect(example.arguments.length).toBeLessThanOrEqual(parameters.length);
      for (const [position, { shape, isOptional }] of parameters.entries()) {
        const value = example.arguments[position] ?? null;
        if (!isOptional) expect(value).not.toBeNull();
        if (value !== null) expect(Array.isArray(value)).toBe(shape === "matrix");
      }
    },
  );

  it.each(CATALOGUE)("of $id give a result of the declared shape", ({ result, example }) => {
    expect(Array.isArray(example.result)).toBe(result === "matrix");
  });

  it("are written as each language's Excel has them", () => {
    const quorum = CATALOGUE.find(({ id }) => id === "QUORUM");
    if (quorum === undefined) throw new Error("QUORUM is gone");
    expect(formulaOf("QUORUM", quorum.example, "nb")).toBe('=FELLES.QUORUM(38; 52; "2/3")');
    expect(formulaOf("QUORUM", quorum.example, "en")).toBe('=FELLES.QUORUM(38, 52, "2/3")');
    const basePlus = CATALOGUE.find(({ id }) => id === "BASEPLUS");
    if (basePlus === undefined) throw new Error("BASEPLUS is gone");
    expect(formulaOf("BASEPLUS", basePlus.example, "nn")).toBe(
      "=FELLES.BASEPLUS(A1:A3; 100000; 20; ; 500000; 10000; B1:B3)",
    );
  });
});
