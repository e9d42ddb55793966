import { describe, expect, it } from "vitest";
import { call } from "../../src/functions/call";
import { DECISION } from "../../src/functions/decision";
import { AGENDA, ATTENDANCE, BOARD, BYLAWS, LOG, MEETING, MEMBERS, VOTES } from "../../src/workbook/layout";
import { readCsv } from "../data/readCsv";
import { at, cellsOfRow, column, rowsFrom, storedWorkbook } from "../samples/storedWorkbook";

/** Statistics Norway, table 07459, 1.1.2020. */
const rogaland = readCsv("rogaland-2020.csv", ["number", "name", "population"]);
/** The strategy of 2019, which names the project group's municipalities and the two whose chief executives led it. */
const PROJECT_GROUP = ["Hå", "Randaberg", "Gjesdal", "Eigersund", "Stavanger", "Time", "Hjelmeland"];
const LED_BY = ["Randaberg", "Hå"];

const { names, sheet } = storedWorkbook("digi-rogaland.xlsx");
const members = sheet("Medlemmer");
const agenda = sheet("Saker");
const votes = sheet("Stemmer");
const board = sheet("Styre");
const hearings = sheet("Høringer");
const HEARING_ROWS = rowsFrom(7, 46);

describe("the sheets", () => {
  it("are those of the layout, in Bokmål, and the hearings'", () => {
    const layouts = [MEMBERS, BYLAWS, MEETING, AGENDA, ATTENDANCE, VOTES, BOARD];
    expect(names).toEqual([...layouts.map((layout) => layout.names.nb), "Høringer", LOG.names.nb]);
  });

  it("say what is assumed, what is invented and where the rest comes from", () => {
    expect(at(members, "A3")).toMatch(/^Antatt: dokumentene nevner ikke medlemmene\./);
    expect(at(members, "A4")).toBe("Folketall 1.1.2020: Statistisk sentralbyrå (SSB), tabell 07459, lisens CC BY 4.0.");
    expect(at(members, "A5")).toMatch(/kolonnen Stemmer er oppdiktet/);
    expect(at(agenda, "A2")).toMatch(/^Eksempel\. Sak 13\/18 er ekte .* De andre sakene, .* er oppdiktet/);
    expect(at(hearings, "A2")).toBe("Eksempel. Datoene, hvem som svarte og når, er oppdiktet.");
    for (const name of ["Stemmer", "Oppmøte", "Styre"]) expect(at(sheet(name), "A2")).toMatch(/oppdiktet/);
  });

  it("name seats, and no persons", () => {
    const seats = [...column(board, "C", rowsFrom(7, 17)), ...column(sheet("Oppmøte"), "B", rowsFrom(6, 9))];
    expect(seats).toHaveLength(26);
    for (const seat of seats) expect(seat).toMatch(/^plass \d+$/);
  });
});

describe("the members", () => {
  it("are the 23 municipalities of 2020 with their populations, and three that are none, with no fee beside them", () => {
    const rows = rowsFrom(9, 26).map((row) => cellsOfRow(members, row, "ABCD"));
    expect(rows.slice(0, 23)).toEqual(
      rogaland.map(({ number, name, population }) => [number, name, "kommune", Number(population)]),
    );
    expect(rows.slice(23)).toEqual([
      [null, "KS Rogaland", "annen", null],
      [null, "Fylkesmannen i Rogaland", "observatør", null],
      [null, "Rogaland fylkeskommune", "observatør", null],
    ]);
    expect(cellsOfRow(members, 8, "FGH")).toEqual(["Avtalt beløp", null, null]);
  });
});

describe("the numbered items", () => {
  it("are text wherever they stand, so that Excel makes no date of 13/18", () => {
    expect(column(agenda, "A", rowsFrom(6, 5))).toEqual(["12/18", "13/18", "14/18", "15/18", "16/18"]);
    expect(at(votes, "B5")).toBe("14/18");
    expect(new Set(column(sheet("Oppmøte"), "C", rowsFrom(6, 9)))).toEqual(new Set(["12/18"]));
  });

  it("have one tie, 3 against 3, that the leader's own vote decides", () => {
    expect(cellsOfRow(agenda, 8, "FGHIJK")).toEqual([7, 3, 3, 0, 1, "vedtatt"]);
    expect(agenda.get("K8")?.formula).toMatch(/,F8,'Stemmer'!\$B\$6,"nb"\)$/);
    expect(cellsOfRow(votes, 6, "AB")).toEqual(["Stavanger", "For"]);
    expect(call(DECISION, [3, 3, 0, "majority:votes", 7, null, "nb"], "nb")).toBe("stemmelikhet");
    expect(call(DECISION, [3, 3, 0, "majority:votes", 7, "For", "nb"], "nb")).toBe("vedtatt");
  });
});

describe("the project group", () => {
  it("is of the seven municipalities, led by two of them", () => {
    const rows = rowsFrom(17, 7).map((row) => cellsOfRow(board, row, "ABDE"));
    expect(rows.every(([body]) => body === "Prosjektgruppen")).toBe(true);
    expect(new Set(rows.map(([, , member]) => member))).toEqual(new Set(PROJECT_GROUP));
    const leaders = rows.filter(([, seat]) => seat === "leder");
    expect(leaders.map(([, , member, office]) => [member, office])).toEqual(LED_BY.map((name) => [name, "rådmann"]));
  });
});

describe("the register of hearings", () => {
  it("has every municipality once in each of the two rounds, each with a version of its own", () => {
    const rounds = [1, 2].map((round) => HEARING_ROWS.filter((row) => at(hearings, `A${row}`) === round));
    for (const rows of rounds) expect(column(hearings, "C", rows)).toEqual(rogaland.map(({ name }) => name));
    expect(rounds.map((rows) => [...new Set(column(hearings, "B", rows))])).toEqual([
      ["Første utkast"],
      ["Andre utkast"],
    ]);
  });

  it("counts by native formulas how many were asked and how many have answered", () => {
    expect(cellsOfRow(hearings, 6, "IJK")).toEqual(["Runde", "Sendt til", "Har svart"]);
    for (const [row, round] of [
      [7, 1],
      [8, 2],
    ] as const) {
      const asked = HEARING_ROWS.filter((one) => at(hearings, `A${one}`) === round);
      const answered = column(hearings, "F", asked).filter((day) => day !== null).length;
      expect(answered).toBeGreaterThan(0);
      expect(cellsOfRow(hearings, row, "IJK")).toEqual([round, asked.length, answered]);
      expect(hearings.get(`J${row}`)?.formula).toBe(`COUNTIF(A7:A52,I${row})`);
      expect(hearings.get(`K${row}`)?.formula).toBe(`COUNTIFS(A7:A52,I${row},F7:F52,"<>")`);
    }
  });
});
