import { describe, expect, it } from "vitest";
import { call } from "../../src/functions/call";
import { DECISION } from "../../src/functions/decision";
import {
  AGENDA,
  ATTENDANCE,
  BOARD,
  BYLAWS,
  INDEX,
  LISTS,
  LOG,
  MEETING,
  MEETING_DETAILS,
  MEMBERS,
  type SheetLayout,
  VOTES,
} from "../../src/workbook/layout";
import { readCsv } from "../data/readCsv";
import { at, cellsOfRow, column, rowsFrom, storedWorkbook } from "../samples/storedWorkbook";

/** Statistics Norway, table 07459, 1.1.2021. */
const viken = readCsv("viken-2021.csv", ["number", "name", "population"]);
/** Om DigiViken (digiviken.no), Finansiering; the estimate for 2022 is that of Nasjonalbudsjettet 2022 (ks.no). */
const KRONER_EACH = 3;
const COUNTY_IN_2022 = 150_000 * 1.025;

const { names, sheet } = storedWorkbook("digiviken.xlsx");
const members = sheet("Medlemmer");
const agenda = sheet("Saker");
const votes = sheet("Stemmer");
const MEMBER_ROWS = rowsFrom(8, 52);
const VOTE_ROWS = rowsFrom(6, 52);
const ITEM_ROWS = rowsFrom(6, 11);
const TO_COME = ITEM_ROWS.slice(6);

describe("the sheets", () => {
  it("are those of the layout, in Bokmål", () => {
    const layouts = [MEMBERS, BYLAWS, INDEX, MEETING, AGENDA, ATTENDANCE, VOTES, LISTS, BOARD, LOG];
    expect(names).toEqual(layouts.map((layout) => layout.names.nb));
  });

  it.each([
    ["Møte", MEETING, "ABC"],
    ["Oppmøte", ATTENDANCE, "ABCDEF"],
    ["Lister", LISTS, "ABCDEFGHIJ"],
    ["Logg", LOG, "ABCDEFG"],
    ["Saker", AGENDA, "ABCDEFGHIJKLMNOPQRST"],
  ] satisfies [string, SheetLayout<string>, string][])("%s is headed as the layout has it", (name, layout, letters) => {
    expect(cellsOfRow(sheet(name), 5, letters)).toEqual(Object.values(layout.columns).map(({ nb }) => nb));
  });

  it("say what is invented and where the rest comes from", () => {
    const note = (name: string): string => String(at(sheet(name), "A2"));
    expect(note("Saker")).toMatch(
      /^Eksempel\. .*stemmene, oppmøtet .* oppdiktet\. Sak 1–6 er behandlet; sak 7–11 står igjen/,
    );
    expect(note("Oppmøte")).toMatch(/hvem de var, og hvem som kom og gikk, er oppdiktet/);
    expect(note("Stemmer")).toMatch(/^Eksempel\. Stemmene og oppmøtet er oppdiktet/);
    for (const name of ["Lister", "Styre"])
      expect(note(name)).toMatch(/kjønnene.* oppdiktet; arket nevner ingen personer/i);
    expect(at(members, "A3")).toBe("Folketall 1.1.2021: Statistisk sentralbyrå (SSB), tabell 07459, lisens CC BY 4.0.");
  });

  it("name seats, and no persons", () => {
    const seats = [
      ...column(sheet("Oppmøte"), "B", rowsFrom(6, 40)),
      ...column(sheet("Lister"), "D", rowsFrom(8, 34)),
      ...column(sheet("Styre"), "C", rowsFrom(7, 23)),
    ].filter((seat) => seat !== null);
    expect(seats).toHaveLength(39 + 34 + 23);
    for (const seat of seats) expect(seat).toMatch(/^plass \d+$/);
  });
});

describe("the members and their fees", () => {
  it("are the 51 of Viken in 2021 with their populations, and the county", () => {
    const read = MEMBER_ROWS.slice(0, 51).map((row) => cellsOfRow(members, row, "ABD"));
    expect(read).toEqual(viken.map(({ number, name, population }) => [number, name, Number(population)]));
    expect(cellsOfRow(members, 59, "ABCD")).toEqual([null, "Viken fylkeskommune", "fylkeskommune", null]);
  });

  it("are 3 kr an inhabitant, and 153 750 kr from the county", () => {
    expect(column(members, "H", MEMBER_ROWS)).toEqual([
      ...viken.map(({ population }) => KRONER_EACH * Number(population)),
      COUNTY_IN_2022,
    ]);
  });
});

describe("the meeting", () => {
  it("has every detail there is, on the day of the founding meeting, called a month before", () => {
    const details = rowsFrom(6, 12).map((row) => cellsOfRow(sheet("Møte"), row, "AB"));
    expect(details.map(([detail]) => detail)).toEqual(Object.values(MEETING_DETAILS).map(({ nb }) => nb));
    // 3.12.2021 and 3.11.2021 as Excel counts days.
    expect([details[1]?.[1], details[3]?.[1]]).toEqual([44_533, 44_503]);
  });

  it("stores what FELLES.DECISION gives for each item that has been voted on, with the chair's vote where there is one", () => {
    const majority = at(sheet("Vedtekter"), "C26");
    for (const row of [6, 7, 9, 10, 11]) {
      const [of, ...counts] = cellsOfRow(agenda, row, "FGHI");
      expect(call(DECISION, [...counts, majority, of, null, "nb"], "nb")).toBe(at(agenda, `K${row}`));
    }
    expect(agenda.get("K6")?.formula).toMatch(/,F6,,"nb"\)$/);
    expect(agenda.get("K10")?.formula).toMatch(/,F10,'Stemmer'!\$B\$32,"nb"\)$/);
    expect(at(votes, "A32")).toBe("Lillestrøm");
  });

  it("counts its roll calls by native formulas, without the member that takes no part", () => {
    expect(column(votes, "A", VOTE_ROWS)).toEqual(column(members, "B", MEMBER_ROWS));
    for (const [row, letter] of [
      [10, "B"],
      [11, "C"],
    ] as const) {
      const given = column(votes, letter, VOTE_ROWS);
      const count = (word: string | null): number => given.filter((vote) => vote === word).length;
      expect(cellsOfRow(agenda, row, "GHI")).toEqual([count("For"), count("Mot"), count("Blank")]);
      expect(at(agenda, `J${row}`)).toBe(count(null) - (row === 11 ? 1 : 0));
      const [roll, ...counts] = cellsOfRow(agenda, row, "FGHIJ").map(Number);
      expect(counts.reduce((sum, one) => sum + one, 0)).toBe(roll);
    }
    expect(agenda.get("J11")?.formula).toBe("COUNTBLANK('Stemmer'!$C$6:$C$57)-1");
  });

  it("leaves the items that are to come without figures, outcome or decision", () => {
    for (const row of TO_COME) expect(cellsOfRow(agenda, row, "FGHIJKLMN")).toEqual(Array<null>(9).fill(null));
  });
});
