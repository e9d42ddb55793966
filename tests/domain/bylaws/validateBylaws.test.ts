import { describe, expect, it } from "vitest";
import { type BylawCells, readBylaws } from "../../../src/domain/bylaws/readBylaws";
import { validateBylaws } from "../../../src/domain/bylaws/validateBylaws";

const BLANK: BylawCells = { rule: null, scope: null, value: null, severity: null, source: null };

function rows(...cells: readonly Partial<BylawCells>[]): BylawCells[] {
  return cells.map((row) => ({ ...BLANK, ...row }));
}

function problems(...cells: readonly Partial<BylawCells>[]): string[] {
  return validateBylaws(rows(...cells)).map(({ row, field, problem }) => `${row} ${field} ${problem.key}`);
}

describe("validateBylaws", () => {
  it("names each value that its rule cannot take, on its cell", () => {
    expect(
      problems(
        { rule: "fees.rate", value: "tre" },
        { rule: "Fees.PopulationDate", value: "i fjor" },
        { rule: "fees.rate", scope: "fylkeskommune", value: 3 },
        { rule: "board.size.max", value: "inntil åtte" },
      ),
    ).toEqual(["0 value number.notANumber", "1 value date.unreadable", "3 value bylaw.valueUnreadable"]);
  });

  it("names each scope that its rule cannot have: a kind of member is one of a few, a format is for all", () => {
    expect(
      problems(
        { rule: "fees.rate", scope: "Programstyret", value: 3 },
        { rule: "fees.amount", scope: "Fylkeskommune", value: 3 },
        { rule: "bylaws.profile", scope: "kommune", value: "digiviken" },
        { rule: "meeting.majority", scope: "budsjett", value: "2/3" },
        { rule: "board.term", scope: "Valgkomité", value: 2 },
        { rule: "board.term", scope: { error: "#REF!" }, value: 2 },
      ),
    ).toEqual(["0 scope kind.unknownWord", "2 scope bylaw.scopeNotTaken", "5 scope cell.error"]);
  });

  it("names a severity that is not known, in any of the languages", () => {
    const known = ["brudd", "brot", "Breach", "varsel", "warning", "råd", "advice", null];
    expect(problems(...known.map((severity) => ({ rule: "board.term", severity })))).toEqual([]);
    expect(problems({ rule: "board.term", severity: "viktig" }, { rule: "board.term", severity: 1 })).toEqual([
      "0 severity severity.unknownWord",
      "1 severity severity.unknownWord",
    ]);
  });

  it("leaves the rows of no known rule to the reading", () => {
    expect(problems({ rule: "Hvem innkaller?", scope: "x", severity: "y" }, { value: 3 }, {})).toEqual([]);
  });

  it("says of a sheet from a newer version that alone, and no rule of it is taken", () => {
    const newer = rows(
      { rule: "fees.rate", value: "tre" },
      { rule: "bylaws.format", value: 2 },
      { rule: "meeting.quorum", value: "1/2" },
    );
    expect(validateBylaws(newer)).toEqual([
      { row: 1, field: "value", problem: { key: "bylaw.newerFormat", params: { text: "2", known: 1 } } },
    ]);
    expect(readBylaws(newer)).toEqual({ rows: [], problems: validateBylaws(newer) });
  });

  it("takes a sheet of this version, of none, and reads on where the version itself is unreadable", () => {
    const rate = { rule: "fees.rate", value: 3 };
    expect(readBylaws(rows({ rule: "bylaws.format", value: 1 }, rate))).toMatchObject({ problems: [] });
    for (const value of ["0", "1,5", "ny"]) {
      const read = readBylaws(rows({ rule: "bylaws.format", value }, rate));
      expect([value, read.rows.length, read.problems.map(({ field }) => field)]).toEqual([value, 2, ["value"]]);
    }
  });
});

describe("readBylaws", () => {
  it("says what is wrong with a row in one go, and keeps the row", () => {
    const read = readBylaws(rows({ rule: "fees.rate", value: "3" }, { rule: "fees.rate", value: "x", scope: "y" }));
    expect(read.rows).toHaveLength(2);
    expect(read.problems.map(({ row, field }) => [row, field])).toEqual([
      [1, "scope"],
      [1, "value"],
    ]);
  });

  it("takes two words for one kind of member as the same", () => {
    const read = readBylaws(
      rows({ rule: "fees.rate", value: 3, scope: "kommune" }, { rule: "fees.rate", value: 4, scope: "herad" }),
    );
    expect(read.problems.map(({ row, problem }) => [row, problem.key])).toEqual([[1, "bylaw.twice"]]);
  });
});
