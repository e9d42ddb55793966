import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/domain/cell";
import { absoluteReference } from "../../src/workbook/address";
import { type MappedTable, readReference, readSetup, type Setup } from "../../src/workbook/mapping";
import { sheetCells } from "./sheets";

const DELETED = { error: "#REF!" };

/** A set-up sheet from B3: part, field, what the third cell shows, and its formula. */
function setup(
  rows: readonly (readonly [Cell, Cell, Cell, string])[],
  headings: readonly Cell[] = ["Del", "Felt", "Overskrift"],
): Setup {
  return readSetup(
    sheetCells("Oppsett", [[null, null, null], headings, ...rows.map(([part, field, text]) => [part, field, text])], {
      top: 1,
      left: 1,
    }),
    [["", "", ""], headings, ...rows.map(([part, field, , formula]) => [part, field, formula])],
  );
}

function columnsOf(table: MappedTable<string> | undefined): Record<string, number> {
  return Object.fromEntries(table?.columns ?? []);
}

describe("readSetup", () => {
  it("reads which heading of the user's each field is under", () => {
    const { sheet, mapping, parts, problems } = setup([
      ["Medlemmer", "Navn", "Kommune", "='Min liste'!$C$4"],
      ["Medlemmer", "Folketall", "Innbyggere", "='Min liste'!$E$4"],
      ["Styre", "Verv", "Rolle", "=Verv!$A$1"],
    ]);
    expect(sheet).toBe("Oppsett");
    expect(problems).toEqual([]);
    expect(parts).toEqual(["members", "board"]);
    expect(mapping.members).toMatchObject({ sheet: "Min liste", headingRow: 3 });
    expect(columnsOf(mapping.members)).toEqual({ name: 2, population: 4 });
    expect(mapping.board).toMatchObject({ sheet: "Verv", headingRow: 0 });
    expect(mapping.votes).toBeUndefined();
  });

  it("reads parts and fields in any of the three languages, and its own headings too", () => {
    const { mapping } = setup(
      [
        ["members", "name", "Kommune", "=A!$A$1"],
        ["Medlemmer", "Folketal", "Innbyggjarar", "=A!$B$1"],
        ["Røyster", "Medlem", "Kommune", "=B!$A$1"],
        ["Stemmer", "Medlem", "Kommune", "=C!$A$1"],
      ],
      ["Part", "Felt", "Heading"],
    );
    expect(columnsOf(mapping.members)).toEqual({ name: 0, population: 1 });
    expect(mapping.votes?.sheet).toBe("B");
  });

  it("takes headings on two rows as the lower one", () => {
    const { mapping } = setup([
      ["Medlemmer", "Navn", "Kommune", "=A!$A$3"],
      ["Medlemmer", "Folketall", "2020", "=A!$B$4"],
    ]);
    expect(mapping.members?.headingRow).toBe(3);
  });

  it.each([
    ["a part that is not known", ["Lag", "Navn", "x", "=A!$A$1"], "partUnknown", "B4"],
    ["a field that the part has not", ["Medlemmer", "Verv", "x", "=A!$A$1"], "fieldUnknown", "C4"],
    ["a text in place of a reference", ["Medlemmer", "Navn", "Kommune", "Kommune"], "notAReference", "D4"],
    ["nothing in place of a reference", ["Medlemmer", "Navn", null, ""], "notAReference", "D4"],
    ["another workbook", ["Medlemmer", "Navn", "x", "='[Bok2.xlsx]A'!$A$1"], "notAReference", "D4"],
    ["a calculation", ["Medlemmer", "Navn", "x", "=A!$A$1&B!$A$1"], "notAReference", "D4"],
    ["a cell that has been deleted", ["Medlemmer", "Navn", DELETED, "=A!#REF!"], "gone", "D4"],
    ["a sheet that has been deleted", ["Medlemmer", "Navn", DELETED, "=#REF!$A$1"], "gone", "D4"],
  ] as const)("reports %s, with its cell", (_, row, fault, cell) => {
    const { mapping, problems } = setup([row]);
    expect(mapping).toEqual({});
    const column = "ABCD".indexOf(cell[0] ?? "");
    expect(problems).toEqual([{ sheet: "Oppsett", place: { row: 3, column }, fault }]);
  });

  it("knows that a part is mapped though its cells are gone, so that no other sheet is taken for it", () => {
    expect(setup([["Medlemmer", "Navn", DELETED, "=#REF!$A$1"]]).parts).toEqual(["members"]);
  });

  it("lets the first row count where two say different things, and reports the second", () => {
    const { mapping, problems } = setup([
      ["Medlemmer", "Navn", "x", "=A!$A$1"],
      ["Medlemmer", "Name", "x", "=A!$B$1"],
      ["Medlemmer", "Folketall", "x", "=B!$C$1"],
      ["Medlemmer", "Nr", "x", "=A!$A$1"],
    ]);
    expect(columnsOf(mapping.members)).toEqual({ name: 0 });
    expect(problems.map(({ fault, place }) => [fault, place.row])).toEqual([
      ["twice", 4],
      ["otherSheet", 5],
      ["sameColumn", 6],
    ]);
  });

  it("reads on below a row that has been emptied, and leaves what is no row of ours alone", () => {
    const { mapping, problems, place } = setup([
      ["Medlemmer", "Navn", "x", "=A!$A$1"],
      [null, null, null, ""],
      ["Styre", "Verv", "x", "=B!$A$1"],
      [null, null, null, ""],
      ["Spør Kari om dette", null, null, ""],
    ]);
    expect(Object.keys(mapping)).toEqual(["members", "board"]);
    expect(problems).toEqual([]);
    expect(place?.rowCount).toBe(3);
  });

  it("reports a sheet whose columns are not there", () => {
    const { problems, mapping } = setup([], ["Del", "Felt"]);
    expect(mapping).toEqual({});
    expect(problems).toEqual([{ sheet: "Oppsett", place: { row: 1, column: 1 }, fault: "headings" }]);
  });
});

describe("readReference", () => {
  it.each(["Ark1", "Min liste", "O'Brien 2025", "Årsmøte «2025»", "1", "A!B"])(
    "reads back what is written for %s",
    (sheet) => {
      expect(readReference(`=${absoluteReference(sheet, 41, 27)}`)).toEqual({ sheet, row: 41, column: 27 });
    },
  );

  it.each([
    ["=Ark1!A1", { sheet: "Ark1", row: 0, column: 0 }],
    ["=Ark1!$XFD$1048576", { sheet: "Ark1", row: 1_048_575, column: 16_383 }],
    ["='Ark 1'!$B$3:$D$3", { sheet: "Ark 1", row: 2, column: 1 }],
    ["=$A$1", null],
    ["=SUM(Ark1!$A$1)", null],
    ["Ark1!$A$1", null],
    ["=Ark1!$A$1+1", null],
    ["", null],
  ] as const)("%s", (formula, expected) => {
    expect(readReference(formula)).toEqual(expected);
  });
});
