import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/domain/cell";
import { hasRightCheckDigit, readOrganisationNumber } from "../../../src/domain/invoice/organisationNumber";

const read = (cell: Cell): string | null => {
  const result = readOrganisationNumber(cell);
  return result.ok ? result.value : result.problem.key;
};

describe("readOrganisationNumber", () => {
  it.each<[Cell, string | null]>([
    ["974760673", "974760673"], // Brønnøysundregistrene: 27 + 14 + 28 + 42 + 30 + 0 + 18 + 14 = 173, rest 8, and 11 - 8 = 3
    [974760673, "974760673"],
    ["974 760 673", "974760673"],
    [" 974\u00a0760\u202f673 ", "974760673"],
    ["NO 974 760 673 MVA", "974760673"],
    ["971040238", "971040238"], // Kartverket
    [null, null],
    [" ", null],
    ["974760674", "organisationNumber.checkDigit"],
    ["974760637", "organisationNumber.checkDigit"], // two figures in each other's place
    ["97476067", "organisationNumber.notNineFigures"],
    ["9747606730", "organisationNumber.notNineFigures"],
    ["974.760.673", "organisationNumber.notNineFigures"],
    ["kommer", "organisationNumber.notNineFigures"],
    [true, "organisationNumber.notNineFigures"],
    [{ error: "#REF!" }, "cell.error"],
  ])("%j: %s", (cell, expected) => {
    expect(read(cell)).toBe(expected);
  });
});

describe("hasRightCheckDigit", () => {
  it("finds any one figure that is wrong, and any two neighbours that have changed places", () => {
    const number = "974760673";
    const swapped = Array.from({ length: 8 }, (_, at) => {
      const a = number.charAt(at);
      const b = number.charAt(at + 1);
      return a === b ? null : number.slice(0, at) + b + a + number.slice(at + 2);
    });
    const wrong = Array.from({ length: 9 }, (_, at) =>
      Array.from({ length: 10 }, (_, figure) => `${number.slice(0, at)}${figure}${number.slice(at + 1)}`),
    ).flat();
    for (const one of [...swapped, ...wrong]) {
      if (one !== null && one !== number) expect([one, hasRightCheckDigit(one)]).toEqual([one, false]);
    }
  });

  it("takes no number whose last figure would have to be 10", () => {
    // 3 x 4 = 12, rest 1: 11 - 1 is 10.
    for (let last = 0; last <= 9; last += 1) expect(hasRightCheckDigit(`40000000${last}`)).toBe(false);
    expect(hasRightCheckDigit("000000000")).toBe(true); // 0, rest 0: the figure is 0
  });

  it("is of nine figures only", () => {
    expect(hasRightCheckDigit("97476067")).toBe(false);
    expect(hasRightCheckDigit("974 760 673")).toBe(false);
  });
});
