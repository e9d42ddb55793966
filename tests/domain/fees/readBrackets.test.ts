import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/domain/cell";
import { readBrackets } from "../../../src/domain/fees/readBrackets";
import { toText } from "../../../src/domain/numbers/toText";
import models from "../../data/fee-models.json";

/** Brackets as "from-to: value", or what is wrong with which row. */
function read(rows: readonly (readonly Cell[])[]): string[] | string {
  const brackets = readBrackets(rows);
  if (!brackets.ok) return `${brackets.problem.key} ${brackets.row ?? "range"}`;
  return brackets.value.map(
    ({ from, to, value }) => `${toText(from)}-${to === null ? "" : toText(to)}: ${toText(value)}`,
  );
}

describe("readBrackets, of from and value,", () => {
  it("lets each bracket end where the next begins", () => {
    expect(
      read([
        [1, 25_000],
        [5_000, 40_000],
        ["10 001", "60 000 kr"],
      ]),
    ).toEqual(["1-4999: 25000", "5000-10000: 40000", "10001-: 60000"]);
  });

  it("takes a blank from of the first row for 0, as older Excels give it", () => {
    expect(
      read([
        [null, 5],
        [100, 7],
      ]),
    ).toEqual(["0-99: 5", "100-: 7"]);
    expect(
      read([
        [0, 5],
        [100, 7],
      ]),
    ).toEqual(["0-99: 5", "100-: 7"]);
  });

  it("passes over rows that are wholly blank, and rows of zeros below the first", () => {
    expect(
      read([
        [null, " "],
        [1, 5],
        [null, null],
        [10, 7],
        [0, 0],
        ["", ""],
      ]),
    ).toEqual(["1-9: 5", "10-: 7"]);
    expect(
      read([
        [0, 0],
        [10, 7],
      ]),
    ).toEqual(["0-9: 0", "10-: 7"]);
  });

  it("names the row that does not begin above the one before it", () => {
    const rows = [
      [1, 5],
      [10, 7],
    ];
    expect(read([...rows, [10, 9]])).toBe("brackets.disorder 3");
    expect(read([...rows, [9, 9]])).toBe("brackets.disorder 3");
    expect(read([...rows, [null, null], [0, 9]])).toBe("brackets.disorder 4");
  });
});

describe("readBrackets, of from, to and value,", () => {
  it("takes both ends with it, and an open one last", () => {
    expect(
      read([
        [1, 2_000, 25_000],
        [2_001, null, 45_000],
      ]),
    ).toEqual(["1-2000: 25000", "2001-: 45000"]);
    expect(read([[1, 0, 5]])).toEqual(["1-: 5"]);
    expect(
      read([
        [1, 1, 5],
        [2, 2, 6],
      ]),
    ).toEqual(["1-1: 5", "2-2: 6"]);
  });

  it("names the row that leaves a hole, overlaps, comes too early or ends before it begins", () => {
    const first = [1, 4_999, 8_500];
    expect(read([first, [5_001, 10_000, 12_000]])).toBe("brackets.gap 2");
    expect(read([first, [4_999, 10_000, 12_000]])).toBe("brackets.overlap 2");
    expect(read([first, [null, null, null], [1, 10_000, 12_000]])).toBe("brackets.disorder 3");
    expect(read([first, [5_000, 4_999, 12_000]])).toBe("brackets.backwards 2");
    expect(
      read([
        [1, null, 5],
        [10, 20, 6],
      ]),
    ).toBe("brackets.openInside 1");
  });

  it("says which numbers do not meet", () => {
    const wrong = readBrackets([
      [1, 4_999, 8_500],
      [5_001, null, 12_000],
    ]);
    if (wrong.ok || wrong.problem.key !== "brackets.gap") throw new Error("There is a hole at 5 000");
    const { to, from, expected } = wrong.problem.params;
    expect([to, from, expected].map(toText)).toEqual(["4999", "5001", "5000"]);
  });
});

describe("readBrackets", () => {
  it("needs two or three columns, and a row", () => {
    expect(read([[1]])).toBe("brackets.columns range");
    expect(read([[1, 2, 3, 4]])).toBe("brackets.columns range");
    expect(read([[null, null]])).toBe("parameter.missing range");
  });

  it("names the row of what it cannot read", () => {
    const rows = (bad: readonly Cell[]): readonly (readonly Cell[])[] => [[1, 10, 5], bad];
    expect(read(rows(["under 5000", 20, 5]))).toBe("number.notANumber 2");
    expect(read(rows([11, "20.5", 5]))).toBe("number.notWhole 2");
    expect(read(rows([11, 20, -5]))).toBe("number.negative 2");
    expect(read(rows([11, 20, null]))).toBe("parameter.missing 2");
    expect(read(rows([11, { error: "#REF!" }, 5]))).toBe("cell.error 2");
    expect(read(rows([11, true, 5]))).toBe("number.isTrueOrFalse 2");
  });

  it.each(models.tiered)("takes the tariff of $id, unless it has a hole", ({ id, brackets }) => {
    expect(read(brackets)).toEqual(
      id === "kse-2023"
        ? "brackets.gap 2" // 5 000 itself is in no bracket
        : brackets.map(([from, to, value]) => `${from ?? ""}-${to ?? ""}: ${value ?? ""}`),
    );
  });
});
