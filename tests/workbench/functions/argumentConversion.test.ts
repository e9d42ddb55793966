import { describe, expect, test } from "vitest";
import { convertArgument, type Conversion } from "../../../workbench/functions/argumentConversion";
import type { ArgumentCell, FunctionArgument } from "../../../workbench/functions/customFunctions";
import type { Parameter, ParameterType } from "../../../workbench/functions/metadata";

const parameter = (type: ParameterType, isMatrix = false): Parameter => ({
  name: "given",
  description: "",
  type,
  isMatrix,
  isOptional: false,
});
const cell = (value: ArgumentCell): FunctionArgument => ({ kind: "cell", cell: value });
const cells = (...rows: ArgumentCell[][]): FunctionArgument => ({ kind: "cells", rows });
const convert = (argument: FunctionArgument, type: ParameterType, isMatrix = false, errorsReach = true): Conversion =>
  convertArgument(argument, parameter(type, isMatrix), errorsReach);

describe("shapes", () => {
  test("a range parameter gets rows, also of one value", () => {
    expect(convert(cell(5), "any", true)).toEqual({ kind: "value", value: [[5]] });
    expect(convert(cells([1, null], ["a", true]), "any", true)).toEqual({
      kind: "value",
      value: [
        [1, null],
        ["a", true],
      ],
    });
  });

  test("a single parameter gets the value of one cell, and refuses more", () => {
    expect(convert(cells([7]), "any")).toEqual({ kind: "value", value: 7 });
    expect(convert(cells([7, 8]), "any")).toMatchObject({ kind: "refused", code: "#VALUE!" });
  });
});

describe("types", () => {
  test.each<[ParameterType, ArgumentCell, unknown]>([
    ["any", "5", "5"],
    ["any", null, null],
    ["number", "5", 5],
    ["number", true, 1],
    ["number", null, null],
    ["string", 5, "5"],
    ["string", true, "TRUE"],
    ["boolean", 0, false],
    ["boolean", "true", true],
  ])("%s of %j is %j", (type, given, value) => {
    expect(convert(cell(given), type)).toEqual({ kind: "value", value });
  });

  test.each<[ParameterType, ArgumentCell]>([
    ["number", "five"],
    ["number", " "],
    ["boolean", "yes"],
  ])("%s refuses %j in words", (type, given) => {
    expect(convert(cell(given), type)).toMatchObject({
      kind: "refused",
      code: "#VALUE!",
      message: expect.stringContaining("given takes") as string,
    });
  });
});

describe("errors", () => {
  test("reach a parameter of any type where the add-in asked for it, and take the call's place elsewhere", () => {
    const error = cell({ error: "#N/A" });
    expect(convert(error, "any")).toEqual({ kind: "value", value: { type: "CustomFunctionError", code: "#N/A" } });
    expect(convert(error, "number")).toEqual({ kind: "refused", code: "#N/A", message: "" });
    expect(convert(error, "any", false, false)).toEqual({ kind: "refused", code: "#N/A", message: "" });
  });

  test("of cells that wait make the call wait", () => {
    expect(convert(cells([1], [{ error: "#GETTING_DATA" }]), "any", true)).toEqual({ kind: "pending" });
  });
});
