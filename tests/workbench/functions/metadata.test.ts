import { expect, test } from "vitest";
import { qualifiedName, readCatalogue } from "../../../workbench/functions/metadata";

const text = JSON.stringify({
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: "FEE",
      name: "fee",
      description: "A fee.",
      options: { cancelable: true },
      parameters: [
        { name: "population", dimensionality: "matrix", type: "any" },
        { name: "rate", dimensionality: "scalar", type: "number", optional: true },
        { name: "odd", type: "unheard-of" },
      ],
      result: { dimensionality: "matrix" },
    },
    { name: "no id" },
  ],
});

test("functions are read with their parameters; what has no id is none", () => {
  const catalogue = readCatalogue(text, "FELLES");
  expect(catalogue).toMatchObject({ namespace: "FELLES", errorsReachFunctions: true });
  expect(catalogue?.functions).toEqual([
    {
      id: "FEE",
      name: "fee",
      description: "A fee.",
      parameters: [
        { name: "population", description: "", isMatrix: true, type: "any", isOptional: false },
        { name: "rate", description: "", isMatrix: false, type: "number", isOptional: true },
        { name: "odd", description: "", isMatrix: false, type: "any", isOptional: false },
      ],
      returnsMatrix: true,
      isStreaming: false,
      isCancelable: true,
    },
  ]);
  const [fee] = catalogue?.functions ?? [];
  expect(catalogue && fee && qualifiedName(catalogue, fee)).toBe("FELLES.FEE");
});

test.each(["", "{}", '{"functions":5}', "[]"])("%j is no metadata", (json) => {
  expect(readCatalogue(json, "FELLES")).toBeNull();
});
