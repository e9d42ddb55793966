import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/domain/cell";
import { readProjectSplit } from "../../../src/domain/fees/readProjectSplit";
import { toText } from "../../../src/domain/numbers/toText";

function said(cell: Cell): string | null {
  const split = readProjectSplit(cell);
  if (!split.ok) return split.problem.key;
  if (split.value === null) return null;
  return split.value.kind === "mixed" ? toText(split.value.equally) : split.value.kind;
}

describe("readProjectSplit", () => {
  it.each([
    [null, null],
    ["likt", "1"],
    ["Folketall", "0"],
    ["etter folketal", "0"],
    ["by population", "0"],
    ["30 % likt, resten etter folketall", "0.3"],
    ["30 % likt, 70 % folketal", "0.3"],
    ["70 % etter folketall og 30 % likt", "0.3"],
    ["33,3 % equally, the rest by population", "0.333"],
    ["resten likt, 25% etter innbyggertall", "0.75"],
    ["Særskilt", "separately"],
    ["særskilt for kvart prosjekt", "separately"],
  ])("reads %j as %j shared equally", (cell, expected) => {
    expect(said(cell)).toBe(expected);
  });

  it.each([
    "30 % likt",
    "30 % likt, 60 % etter folketall",
    "resten likt, resten etter folketall",
    "100 % likt, resten etter folketall",
    "130 % likt, resten etter folketall",
    "30 % likt, resten etter evne",
    "likt, folketall",
    "halvt om halvt",
    3,
    true,
  ])("does not guess at %j", (cell) => {
    expect(said(cell)).toBe("bylaw.valueUnreadable");
  });

  it("hands on an error", () => {
    expect(said({ error: "#N/A" })).toBe("cell.error");
  });
});
