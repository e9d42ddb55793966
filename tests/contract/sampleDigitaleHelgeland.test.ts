import { describe, expect, it } from "vitest";
import { ALLOCATE } from "../../src/functions/allocate";
import { call } from "../../src/functions/call";
import { DECISION } from "../../src/functions/decision";
import { AGENDA, ATTENDANCE, BOARD, BYLAWS, LISTS, LOG, MEETING, MEMBERS, VOTES } from "../../src/workbook/layout";
import { readCsv } from "../data/readCsv";
import { at, cellsOfRow, column, rowsFrom, storedWorkbook } from "../samples/storedWorkbook";

/** Statistics Norway, table 07459, 1.1.2021. */
const helgeland = readCsv("helgeland-2021.csv", ["number", "name", "population"]);
const populations = new Map(helgeland.map(({ number, population }) => [number, Number(population)]));

const { names, sheet } = storedWorkbook("digitale-helgeland.xlsx");
const members = sheet("Medlemmer");
const agenda = sheet("Saker");
const votes = sheet("Stemmer");
const project = sheet("Prosjekt");
const MEMBER_ROWS = rowsFrom(7, 21);
const TAKING_PART = rowsFrom(6, 10);

describe("the sheets", () => {
  it("are those of the layout, in Bokmål, and the project's", () => {
    const layouts = [MEMBERS, BYLAWS, MEETING, AGENDA, ATTENDANCE, VOTES, LISTS, BOARD];
    expect(names).toEqual([...layouts.map((layout) => layout.names.nb), "Prosjekt", LOG.names.nb]);
  });

  it("say what is invented and where the rest comes from", () => {
    expect(at(agenda, "A2")).toMatch(/^Eksempel\. .*oppdiktet\. Sak 1–4 er behandlet; sak 5–8 står igjen/);
    expect(at(sheet("Oppmøte"), "A2")).toMatch(/^Eksempel\. Oppmøtet er oppdiktet, og arket nevner ingen personer/);
    expect(at(votes, "A2")).toMatch(/^Eksempel\. Stemmene og oppmøtet er oppdiktet/);
    expect(at(project, "A2")).toMatch(/^Eksempel\. Prosjektet, kostnaden og hvem som er med, er oppdiktet/);
    expect(at(members, "A3")).toBe("Folketall 1.1.2021: Statistisk sentralbyrå (SSB), tabell 07459, lisens CC BY 4.0.");
  });
});

describe("the members", () => {
  it("are the eighteen that signed, with their populations, and the three observers without", () => {
    const rows = MEMBER_ROWS.map((row) => cellsOfRow(members, row, "ABCD"));
    expect(rows.slice(0, 18)).toEqual(
      helgeland.map(({ number, name, population }) => [number, name, "kommune", Number(population)]),
    );
    expect(rows.slice(18)).toEqual(
      ["Fylkesmannen i Nordland", "Nordland fylkeskommune", "KS"].map((name) => [null, name, "observatør", null]),
    );
  });

  it("pay no fee, so that nothing stands beside them", () => {
    expect(cellsOfRow(members, 6, "GH")).toEqual([null, null]);
  });
});

describe("the tie", () => {
  it("is 8 against 8, and adopted by the leader's own vote in the roll call, to which the formula refers", () => {
    expect(cellsOfRow(agenda, 9, "FGHIJK")).toEqual([18, 8, 8, 0, 2, "vedtatt"]);
    expect(agenda.get("K9")?.formula).toMatch(/,F9,'Stemmer'!\$B\$14,"nb"\)$/);
    expect(cellsOfRow(votes, 14, "AB")).toEqual(["Vefsn", "For"]);
    expect(call(DECISION, [8, 8, 0, "majority:votes", 18, null, "nb"], "nb")).toBe("stemmelikhet");
    expect(call(DECISION, [8, 8, 0, "majority:votes", 18, "For", "nb"], "nb")).toBe("vedtatt");
  });
});

describe("the project", () => {
  it("is split by population among ten of the members, to the krone", () => {
    const numbers = column(project, "A", TAKING_PART);
    const weights = column(project, "C", TAKING_PART);
    expect(weights).toEqual(numbers.map((number) => populations.get(String(number))));
    expect(project.get("D6")?.formula).toBe("_xldudf_FELLES_ALLOCATE(G6,C6:C15,G7)");
    const parts = column(project, "D", TAKING_PART);
    expect(call(ALLOCATE, [at(project, "G6"), weights.map((weight) => [weight]), at(project, "G7")], "nb")).toEqual(
      parts.map((part) => [part]),
    );
    expect(parts.map(Number).reduce((sum, part) => sum + part, 0)).toBe(at(project, "G6"));
    expect(project.get("G8")).toEqual({ value: 1_200_000, formula: "SUM(D6:D15)" });
  });
});
