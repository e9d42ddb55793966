import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/domain/cell";
import { ratioText } from "../../../../src/domain/numbers/ratio";
import { toText } from "../../../../src/domain/numbers/toText";
import { feesIn } from "../../../../src/taskpane/fees/computeFees";
import { AS_IN_THE_BYLAWS } from "../../../../src/taskpane/fees/scenario";
import { type NeedSolved, solveNeed } from "../../../../src/taskpane/fees/solve/solveNeed";
import { readPartnership } from "../../../../src/workbook/partnership";
import { readCsv } from "../../../data/readCsv";
import { sheetCells, sheets } from "../../../workbook/sheets";

const VESTLAND = readCsv("digi-vestland-2020.csv", ["number", "name", "population", "fee"]);

const HEADINGS = ["Nr", "Navn", "Type", "Folketall", "Avtalt beløp"];
const rowOf = ({ number, name, population }: (typeof VESTLAND)[number], agreed: number | null): Cell[] => [
  number,
  name,
  "kommune",
  Number(population),
  agreed,
];
const WITHOUT_BERGEN = VESTLAND.filter(({ number }) => number !== "4601").map((one) => rowOf(one, null));
const WITH_BERGEN = VESTLAND.map((one) => rowOf(one, one.number === "4601" ? 9_100_000 : null));

const CAPPED: readonly (readonly Cell[])[] = [
  ["Regel", "Gjelder", "Verdi"],
  ["fees.model", null, "grunnbeløp pluss folketall"],
  ["fees.base", null, 100_000],
  ["fees.rate", null, 20],
  ["fees.maximum", null, 500_000],
];

function solve(need: string, members: readonly (readonly Cell[])[], bylaws = CAPPED): NeedSolved {
  const partnership = readPartnership(
    sheets({ members: sheetCells("Medlemmer", [HEADINGS, ...members]), bylaws: sheetCells("Vedtekter", bylaws) }),
  );
  if (partnership.members.kind !== "found") throw new Error(partnership.members.kind);
  return solveNeed(need, feesIn(AS_IN_THE_BYLAWS, partnership, partnership.members.content));
}

describe("solveNeed", () => {
  it("finds the rate at which Digi Vestland's 42 members pay 10 370 000 under their cap, as a fraction", () => {
    const solved = solve("10 370 000", WITHOUT_BERGEN);
    expect(solved).toMatchObject({ kind: "solved", members: 42 });
    expect(solve("19 470 000", WITH_BERGEN)).toMatchObject({ kind: "solved", members: 42 });
    if (solved.kind !== "solved") throw new Error(solved.kind);
    expect(ratioText(solved.rate)).toMatch(/^\d+\/\d+$/);
    expect(Number(toText(solved.rateInCell))).toBeGreaterThan(19);
    expect(Number(toText(solved.rateInCell))).toBeLessThan(21);
  });

  it("says the least and the most that can be reached", () => {
    for (const need of ["4 199 999", "21 000 001"]) {
      const solved = solve(need, WITHOUT_BERGEN);
      if (solved.kind !== "unreachable") throw new Error(solved.kind);
      expect([toText(solved.least), solved.most && toText(solved.most)]).toEqual(["4200000", "21000000"]);
    }
    expect(solve("4 200 000", WITHOUT_BERGEN).kind).toBe("solved");
    expect(solve("21 000 000", WITHOUT_BERGEN).kind).toBe("solved");
  });

  it("takes flat amounts off the need first", () => {
    const bylaws: readonly (readonly Cell[])[] = [
      ["Regel", "Gjelder", "Verdi"],
      ["fees.model", "kommune", "per innbygger"],
      ["fees.rate", "kommune", 3],
      ["fees.model", "fylkeskommune", "fast beløp"],
      ["fees.amount", "fylkeskommune", 150_000],
    ];
    const members: Cell[][] = [
      ["3001", "Halden", "kommune", 1_000, null],
      ["30", "Viken", "fylkeskommune", null, null],
    ];
    const solved = solve("153 500", members, bylaws);
    if (solved.kind !== "solved") throw new Error(solved.kind);
    expect([ratioText(solved.rate), toText(solved.others)]).toEqual(["7/2", "150000"]);
  });

  it.each([
    ["", "unfinished"],
    ["1.500", "field"],
  ])("waits, or answers at the field: %j", (need, kind) => {
    expect(solve(need, WITHOUT_BERGEN).kind).toBe(kind);
  });

  it("has no rate to find where nobody's fee hangs on one, and none where a population cannot be read", () => {
    const flat: readonly (readonly Cell[])[] = [
      ["Regel", "Verdi"],
      ["fees.model", "fast beløp"],
      ["fees.amount", 1_000],
    ];
    expect(solve("5 000", WITHOUT_BERGEN, flat)).toEqual({ kind: "noRate" });
    expect(solve("5 000 000", [["1", "A", "kommune", "mange", null], ...WITHOUT_BERGEN])).toEqual({
      kind: "unknownFee",
      name: "A",
    });
  });
});
