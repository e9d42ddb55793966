import { describe, expect, it } from "vitest";
import { AGENDA, BOARD, BYLAWS, MEETING, MEMBERS, VOTES } from "../../src/workbook/layout";
import { readCsv } from "../data/readCsv";
import { at, cellsOfRow, column, rowsFrom, storedWorkbook } from "../samples/storedWorkbook";

/** Statistics Norway, table 07459, 1.1.2021. */
const agder = readCsv("agder-2021.csv", ["number", "name", "population"]);
/** Bakgrunn for Digi Agder (agderfk.no), which tells of the national bodies that Agder is represented in. */
const NATIONAL_BODIES = [
  "KommIT-rådet",
  "Digitaliseringsutvalget",
  "Fagråd for arkitektur",
  "Fagråd for informasjonssikkerhet",
];

const { names, sheet } = storedWorkbook("digi-agder.xlsx");
const members = sheet("Medlemmer");
const agenda = sheet("Saker");
const board = sheet("Styre");

describe("the sheets", () => {
  it("are those of the layout, in Bokmål; nobody has voted, so no item has a column of votes", () => {
    expect(names).toEqual([MEMBERS, BYLAWS, MEETING, AGENDA, VOTES, BOARD].map((layout) => layout.names.nb));
    expect(column(sheet("Stemmer"), "A", rowsFrom(6, 26))).toEqual(column(members, "B", rowsFrom(8, 26)));
    expect(at(sheet("Stemmer"), "B5")).toBeNull();
  });

  it("say what is assumed, what is invented and where the rest comes from", () => {
    expect(at(members, "A3")).toMatch(/^Antatt: dokumentene nevner ikke medlemmene\./);
    expect(at(members, "A4")).toBe("Folketall 1.1.2021: Statistisk sentralbyrå (SSB), tabell 07459, lisens CC BY 4.0.");
    expect(at(agenda, "A2")).toMatch(/^Eksempel\. Vedtakene i sak 1–3 er ekte .* Sak 4 er oppdiktet/);
    expect(at(board, "A2")).toMatch(/Plassene er oppdiktet, og kommunene de er fra; arket nevner ingen personer/);
  });
});

describe("the members", () => {
  it("are the 25 municipalities of 2021 with their populations, and the county, and pay nothing", () => {
    const rows = rowsFrom(8, 26).map((row) => cellsOfRow(members, row, "ABCD"));
    expect(rows.slice(0, 25)).toEqual(
      agder.map(({ number, name, population }) => [number, name, "kommune", Number(population)]),
    );
    expect(rows[25]).toEqual([null, "Agder fylkeskommune", "fylkeskommune", null]);
    expect(cellsOfRow(members, 7, "FGH")).toEqual(["Avtalt beløp", null, null]);
  });
});

describe("the items", () => {
  it("tell of the three decisions with their days, and have one that is to come", () => {
    expect(column(agenda, "A", rowsFrom(6, 4))).toEqual([1, 2, 3, 4]);
    expect(at(agenda, "B6")).toContain("29.11.2019");
    expect(at(agenda, "B7")).toContain("november 2020");
    expect(at(agenda, "D8")).toContain("Digi Agder");
    expect(column(agenda, "K", rowsFrom(6, 4))).toEqual([
      "tatt til orientering",
      "tatt til orientering",
      "enighet",
      null,
    ]);
    for (const row of rowsFrom(6, 4)) expect(cellsOfRow(agenda, row, "FGHIJ")).toEqual(Array<null>(5).fill(null));
  });
});

describe("the representation", () => {
  it("is in the four national bodies, by seats and no persons; their offices, genders and terms are not made up", () => {
    const seats = rowsFrom(6, 4).map((row) => cellsOfRow(board, row, "ABCDEFGHI"));
    expect(seats.map(([body]) => body)).toEqual(NATIONAL_BODIES);
    const known = new Set(agder.map(({ name }) => name));
    for (const [, seat, name, member, ...rest] of seats) {
      expect([seat, known.has(String(member))]).toEqual(["medlem", true]);
      expect(name).toMatch(/^plass \d+$/);
      expect(rest).toEqual(Array<null>(5).fill(null));
    }
  });
});

it("no rule has a value but that there is no fee: the documents are silent", () => {
  const bylaws = sheet("Vedtekter");
  const rules = rowsFrom(6, 40).filter((row) => at(bylaws, `A${row}`) !== null);
  const decided = rules.filter((row) => at(bylaws, `C${row}`) !== null);
  expect(decided.map((row) => cellsOfRow(bylaws, row, "AC"))).toEqual([["fees.model", "ingen avgift"]]);
  expect(rules.length).toBeGreaterThan(15);
});
