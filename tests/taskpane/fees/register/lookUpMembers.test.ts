import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/domain/cell";
import { loadMunicipalityChanges } from "../../../../src/registers/loadMunicipalityChanges";
import { loadPopulations } from "../../../../src/registers/loadPopulations";
import { lookUpMembers, type MembersLookedUp } from "../../../../src/taskpane/fees/register/lookUpMembers";
import {
  membersChange,
  numbersChange,
  populationsChange,
  renumberedChange,
} from "../../../../src/taskpane/fees/register/registerChange";
import { municipalitiesOfCounty } from "../../../../src/registers/municipalities";
import { readPartnership } from "../../../../src/workbook/partnership";
import { sheetCells, sheets } from "../../../workbook/sheets";

const populations = await loadPopulations();
const changes = await loadMunicipalityChanges();

const HEADINGS = ["Nr", "Navn", "Type", "Folketall"];

function foundMembers(rows: readonly (readonly Cell[])[]) {
  const { members } = readPartnership(sheets({ members: sheetCells("Medlemmer", [HEADINGS, ...rows]) }));
  if (members.kind !== "found") throw new Error(members.kind);
  return members;
}

const names = (found: readonly { readonly member: { readonly name: string } }[]): string[] =>
  found.map(({ member }) => member.name);

function lookUp(rows: readonly (readonly Cell[])[], year: number): MembersLookedUp {
  return lookUpMembers(foundMembers(rows).content, populations, changes, year);
}

describe("lookUpMembers", () => {
  it("has the register's figure where the cell is blank, and only compares where it is not", () => {
    const looked = lookUp(
      [
        ["4630", "Osterøy", "kommune", null],
        ["4601", "Bergen", "kommune", 283_929],
        ["4602", "Kinn", "kommune", 17_000],
        ["4611", "Etne", "kommune", "tull"],
      ],
      2020,
    );
    expect(looked.blank.map(({ member, municipality }) => [member.name, municipality.population])).toEqual([
      ["Osterøy", 8_098],
    ]);
    expect(looked.same).toBe(1);
    expect(names(looked.differing)).toEqual(["Kinn"]);
  });

  it("points out a number that is no longer in use, and says what it is today", () => {
    const looked = lookUp(
      [
        ["3005", "Drammen", "kommune", null],
        ["1507", "Ålesund", "kommune", null],
        ["4601", "Bergen", "kommune", null],
      ],
      2026,
    );
    expect(looked.stale.map(({ member, current }) => [member.name, current.kind])).toEqual([
      ["Drammen", "renumbered"],
      ["Ålesund", "split"],
    ]);
    expect(names(looked.blank)).toEqual(["Bergen"]);
    expect(looked.unknown).toEqual([]);
  });

  it("still has the figures of the year in which the number was right", () => {
    const looked = lookUp([["3005", "Drammen", "kommune", null]], 2020);
    expect(looked.blank.map(({ municipality }) => municipality.name)).toEqual(["Drammen"]);
    expect(names(looked.stale)).toEqual(["Drammen"]);
  });

  it("goes by the name where there is no number, but not by one that two municipalities have", () => {
    const looked = lookUp(
      [
        [null, "Osterøy", "kommune", null],
        [null, "Herøy", "kommune", null],
      ],
      2020,
    );
    expect(looked.withoutNumber.map(({ municipality }) => municipality.number)).toEqual(["4630"]);
    expect(looked.unknown.map(({ name }) => name)).toEqual(["Herøy"]);
  });

  it("leaves counties and observers alone", () => {
    const looked = lookUp(
      [
        ["30", "Viken fylkeskommune", "fylkeskommune", null],
        [null, "KS", "observatør", null],
      ],
      2020,
    );
    expect([looked.blank, looked.unknown, looked.stale]).toEqual([[], [], []]);
  });
});

describe("what is written from the register", () => {
  const members = foundMembers([
    ["4630", "Osterøy", "kommune", null],
    [null, "Kinn", "kommune", 17_000],
    ["3005", "Drammen", "kommune", null],
    ["1507", "Ålesund", "kommune", null],
  ]);
  const looked = lookUpMembers(members.content, populations, changes, 2020);

  it("is populations in the blank cells, numbers where they lack, and today's number in place of a stale one", () => {
    expect(populationsChange(members.table, looked.blank)?.contents.map(({ area }) => [area.top, area.left])).toEqual([
      [1, 3],
      [3, 3],
    ]);
    const numbers = numbersChange(members.table, looked.withoutNumber);
    expect(numbers?.contents).toEqual([
      {
        area: { sheet: "Medlemmer", top: 2, left: 0, bottom: 2, right: 0 },
        rows: [[{ kind: "text", text: "4602" }]],
      },
    ]);
    // Ålesund was divided: which of the two it is now is for the user to say.
    expect(renumberedChange(members.table, looked.stale)?.contents.map(({ rows }) => rows)).toEqual([
      [[{ kind: "text", text: "3301" }]],
    ]);
  });

  it("is nothing where nothing is missing", () => {
    expect(populationsChange(members.table, [])).toBeNull();
  });

  it("is a county's municipalities in a sheet without members, with the columns that it has", () => {
    const empty = foundMembers([]);
    const change = membersChange(empty.table, municipalitiesOfCounty(populations, "42", 2026), "kommune");
    expect(change?.contents.map(({ area, rows }) => [area.left, area.top, rows.length])).toEqual([
      [0, 1, 25],
      [1, 1, 25],
      [2, 1, 25],
      [3, 1, 25],
    ]);
    expect(change?.contents[0]?.rows[0]).toEqual([{ kind: "text", text: "4201" }]);
  });
});
