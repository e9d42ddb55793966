import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/domain/cell";
import type { MessageKey } from "../../src/domain/message";
import { CATALOGUE } from "../../src/functions/catalogue";
import { type CellExplanation, evaluate, explain } from "../../src/functions/evaluate";
import { say, type Sayings } from "../../src/locales/say";
import { EXPLANATIONS } from "../locales/explanations";
import "./doors"; // the error class of Excel's runtime

type Given = readonly (Cell | readonly (readonly Cell[])[])[];

/** Arguments as the pane hands them over: rows of cells, and null for what is left out. */
function asGiven(values: Given): (readonly (readonly Cell[])[] | null)[] {
  return values.map((value) => {
    if (value === null) return null;
    return Array.isArray(value) ? (value as readonly (readonly Cell[])[]) : [[value as Cell]];
  });
}

function explained(id: string, values: Given, row = 0, column = 0): CellExplanation | null {
  return explain(id, asGiven(values), { row, column }, "en");
}

/** The steps as an English reader has them. */
function steps(id: string, values: Given, row = 0, column = 0): string[] {
  const all = explained(id, values, row, column)?.steps ?? [];
  return all.map((step) => say(step, EXPLANATIONS.en as unknown as Sayings<MessageKey>, "en"));
}

const MEMBERS = [[283_929], [8_098], [22_030]];
const AGREED = [[9_100_000], [null], [null]];

describe("explain", () => {
  it("says how a member's fee came about, in its own row", () => {
    const values = [MEMBERS, 100_000, 20, null, 500_000, 10_000, AGREED];
    expect(steps("BASEPLUS", values)).toEqual(["Agreed amount of 9,100,000 kr in place of the formula"]);
    expect(steps("BASEPLUS", values, 1)).toEqual([
      "100,000 kr + 20 kr × 8,098 inhabitants = 261,960 kr",
      "Rounded to the nearest 10,000 kr: 260,000 kr",
    ]);
    expect(steps("BASEPLUS", values, 2).at(-1)).toMatch(/maximum of 500,000 kr/);
    expect(steps("PERCAPITA", [[[5, 31_373]], 3], 0, 1)).toEqual(["3 kr × 31,373 inhabitants = 94,119 kr"]);
  });

  it("says which brackets a fee is by", () => {
    const brackets = [
      [1, 10, 3],
      [11, null, 2],
    ];
    expect(steps("TIERED", [[[5], [12]], brackets], 1)).toEqual(["12 inhabitants are in the bracket from 11: 2 kr"]);
    expect(steps("TIERED", [[[5], [12]], brackets, "marginal"], 1)).toEqual([
      "Inhabitants 1 to 10: 10 × 3 kr = 30 kr",
      "Inhabitants 11 to 12: 2 × 2 kr = 4 kr",
      "34 kr in all",
    ]);
  });

  it("says what became of an amount", () => {
    expect(
      steps(
        "INDEXED",
        [
          [[null], [150_000]],
          [[0.043], [0.05]],
        ],
        1,
      ),
    ).toEqual(["Change: 4.3 %", "Change: 5 %", "150,000 kr × 1.09515 = 164,272.50 kr"]);
    expect(steps("PRORATE", [[[365], [365]], [[null], ["1.8.2025"]], null, 2025], 1)).toEqual([
      "365 kr × 153 of 365 days in 2025, rounded to the nearest 0.01 kr: 153 kr",
    ]);
    expect(steps("PRORATE", [[[365]], [["1.8.2025"]], null, 2024])).toEqual(["Not a member in 2024: 0 kr"]);
  });

  it("says what was split, and who got what was left, blanks aside", () => {
    const values = [100, [[1], [null], [1], [1]], 1];
    expect(steps("ALLOCATE", values)).toEqual([
      "100 kr × 1 / 3, rounded down to whole 1 kr: 33 kr",
      "Gets 1 kr of what is left, which goes to the largest fraction: 34 kr",
    ]);
    expect(steps("ALLOCATE", values, 1)).toEqual([]);
    expect(steps("ALLOCATE", values, 2)).toEqual(["100 kr × 1 / 3, rounded down to whole 1 kr: 33 kr"]);
  });

  it("says the rate that meets a need, and who got what was left", () => {
    const values = [9_800_000, MEMBERS, 100_000, null, 500_000, 1, AGREED];
    const need = "9,800,000 kr − 9,100,000 kr in agreed amounts = 700,000 kr to share";
    const rate = "The rate that meets the need is 31,250/1,883 kr per inhabitant, about 16.595858 kr";
    expect(steps("SHARE", values, 2)).toEqual([
      need,
      rate,
      "100,000 kr + the rate × 22,030 inhabitants, rounded down to whole 1 kr: 465,606 kr",
      "Gets 1 kr of what is left, which goes to the largest fraction: 465,607 kr",
    ]);
    expect(steps("SHARE", values, 1)).toHaveLength(3);
    expect(steps("SHARE", values)).toEqual(["Agreed amount of 9,100,000 kr in place of the formula"]);
    const { shown } = explained("SOLVERATE", [...values.slice(0, 5), AGREED]) ?? {};
    expect(shown).toBe(31_250 / 1_883);
    expect(steps("SOLVERATE", [...values.slice(0, 5), AGREED])).toEqual([need, rate]);
  });

  it("says how votes came out, as the minutes do", () => {
    expect(steps("DECISION", [6, 3, 2, "2/3:votes"])).toEqual([
      "Base: 9 votes for and against",
      expect.stringMatching(/2\/3: 6/),
      expect.stringMatching(/^6 for/),
    ]);
    expect(steps("QUORUM", [38, 52, "2/3"])).toHaveLength(2);
    expect(
      steps("TALLY", [
        [["For"], ["Mot"], ["For"]],
        [[2], [1], [3]],
      ]),
    ).toEqual(["2 cells of the roll call, 5 votes in all"]);
    expect(steps("TALLY", [[["For"]]], 1, 1)).toEqual(["0 cells of the roll call, 0 votes in all"]);
    const genders = [["K"], ["K"], ["K"], ["M"], ["M"], ["M"], ["M"], ["M"]];
    expect(steps("GENDERBALANCE", [genders, "ldl28"])).toEqual([expect.stringMatching(/3 of 8/)]);
    expect(explained("GENDERBALANCE", [genders, "koml"])?.steps[0]?.key).toBe("board.gender.broken");
  });

  it("says how a list came to its seats, and from which meeting a deadline is", () => {
    const lists = [
      ["A", 10],
      [null, null],
      ["B", 5],
      ["C", 4],
    ];
    expect(steps("SEATS", [lists, 3], 2)[0]).toBe("5 votes give 1 seat, the last by the quotient 5 / 1 = 5");
    expect(steps("SEATS", [lists, 3], 1)).toEqual([]);
    expect(steps("DEADLINE", [[[null, "30.4.2024"]], "1 month"], 0, 1)).toEqual([
      "1 month before 30.4.2024: 30.3.2024",
      expect.stringMatching(/^That is a Saturday, .* 27\.3\.2024$/),
    ]);
    expect(steps("DEADLINE", [[[null, "30.4.2024"]], "1 month"])).toEqual([]);
  });

  it("says what is wrong with a cell in its own place, and with which argument where all of it fails", () => {
    expect(explained("PERCAPITA", [[[5], ["x"]], 3], 1)).toEqual({
      shown: { error: "#VALUE!" },
      steps: [],
      problem: { text: "“x” is not a number. Write it in figures.", argument: null, row: null },
    });
    expect(explained("SOLVERATE", [5, [[1], [0]]])).toEqual({
      shown: { error: "#VALUE!" },
      steps: [],
      problem: {
        text: expect.stringMatching(/^population, row 2: The population is 0/) as unknown,
        argument: 1,
        row: 2,
      },
    });
    expect(explained("SHARE", [5, [[1]], 10])).toMatchObject({
      shown: { error: "#N/A" },
      problem: { text: expect.stringMatching(/at least 10 kr/) as unknown, argument: 0, row: null },
    });
    expect(explained("DECISION", [0, 0])).toMatchObject({ shown: { error: "#N/A" }, problem: { argument: null } });
    expect(explained("QUORUM", [[[1], [2]], 3])).toMatchObject({ problem: { argument: 0, row: null } });
    expect(explained("SHARE", [5, [[1], ["x"]]])?.problem?.text).toMatch(/^Correct row 2 first/);
  });

  it("has nothing to say of a blank, of a place outside the result, or of a function that is not known", () => {
    expect(explained("PERCAPITA", [[[null]], 3])).toEqual({ shown: null, steps: [], problem: null });
    expect(explained("QUORUM", [null, 52])).toEqual({ shown: null, steps: [], problem: null });
    expect(explained("PERCAPITA", [[[1]], 3], 1)).toBeNull();
    expect(explained("QUORUM", [38, 52], 0, 1)).toBeNull();
    expect(explained("QUORUM", ["x", 52], 0, 1)).toBeNull();
    expect(explained("NOSUCH", [1])).toBeNull();
  });

  it.each(CATALOGUE)("shows for $id what evaluating it gives, with steps to every value and to nothing else", (one) => {
    const { id, parameters, example } = one;
    const cell = fc.constantFrom<Cell>(null, 0, 1, 7, -1, 0.5, 2025, "For", "K", "x", "koml", { error: "#N/A" });
    const change = fc.tuple(fc.nat({ max: parameters.length - 1 }), fc.nat({ max: 3 }), cell);
    fc.assert(
      fc.property(fc.option(change), (changed) => {
        const given = asGiven(parameters.map((_, index) => example.arguments[index] ?? null)).map((rows, index) => {
          if (changed?.[0] !== index) return rows;
          return (rows ?? [[null]]).map((row, at) => (at === changed[1] ? [changed[2], ...row.slice(1)] : row));
        });
        const rows = evaluate(id, given, "nb") ?? [];
        for (const [row, cells] of rows.entries()) {
          for (const [column, shown] of cells.entries()) {
            const why = explain(id, given, { row, column }, "nb");
            expect(why?.shown).toEqual(shown);
            const isError = typeof shown === "object" && shown !== null;
            expect(why?.problem !== null).toBe(isError);
            expect((why?.steps.length ?? 0) > 0).toBe(shown !== null && !isError);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
