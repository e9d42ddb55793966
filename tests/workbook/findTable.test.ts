import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTable } from "../../src/workbook/findTable";
import { AGENDA, allNames, BOARD, BYLAWS, LOG, MEMBERS, type SheetLayout, VOTES } from "../../src/workbook/layout";
import { sheetCells, tableOf } from "./sheets";

const LAYOUTS: readonly SheetLayout<string>[] = [MEMBERS, BYLAWS, AGENDA, VOTES, BOARD, LOG];

describe("findTable", () => {
  it("finds the columns by their headings, and the rows below", () => {
    const table = tableOf(
      sheetCells("Medlemmer", [
        ["Nr", "Navn", "Folketall"],
        ["4630", "Osterøy", 8_098],
        ["4631", "Alver", 29_224],
      ]),
      MEMBERS,
    );
    expect(table).toMatchObject({ sheet: "Medlemmer", headingRow: 0, left: 0, right: 2, otherHeadings: [] });
    expect([...table.columns]).toEqual([
      ["number", 0],
      ["name", 1],
      ["population", 2],
    ]);
    expect(table.rows.map(({ sheetRow, cells }) => [sheetRow, cells.number, cells.name, cells.population])).toEqual([
      [1, "4630", "Osterøy", 8_098],
      [2, "4631", "Alver", 29_224],
    ]);
    expect(table.rows[0]?.cells.agreed).toBeNull(); // a column that is not there is blank
  });

  it("reads every heading of every sheet in three languages, case and space aside", () => {
    for (const layout of LAYOUTS) {
      for (const language of ["nb", "nn", "en"] as const) {
        const columns = Object.keys(layout.columns);
        const headings = columns.map((column) => layout.columns[column]?.[language] ?? "");
        for (const written of [headings, headings.map((text) => ` ${text.toUpperCase()}\u00a0`)]) {
          const table = tableOf(sheetCells("Ark1", [written, headings]), layout);
          expect([...table.columns.keys()]).toEqual(columns);
          expect([...table.columns.values()]).toEqual(columns.map((_, index) => index));
        }
      }
    }
  });

  it("has no heading in a sheet that names two of its columns", () => {
    for (const layout of LAYOUTS) {
      const names = Object.values(layout.columns).flatMap((column) =>
        allNames(column).map((name) => name.toLowerCase()),
      );
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("takes columns in any order", () => {
    const columns = Object.keys(MEMBERS.columns) as (keyof typeof MEMBERS.columns)[];
    fc.assert(
      fc.property(fc.shuffledSubarray(columns, { minLength: columns.length }), (order) => {
        const table = tableOf(
          sheetCells("Members", [order.map((column) => MEMBERS.columns[column].en), order]),
          MEMBERS,
        );
        expect([...table.columns.keys()]).toEqual(order);
        for (const column of columns) expect(table.rows[0]?.cells[column]).toBe(column);
      }),
      { numRuns: 100 },
    );
  });

  it("finds the table wherever it stands on the sheet, below titles and notes", () => {
    const table = tableOf(
      sheetCells(
        "Medlemmer",
        [
          ["Digi Vestland 2020", null, null],
          [null, null, null],
          ["Folketall: SSB, tabell 07459", null, null],
          ["Navn", "Folketall", null],
          ["Osterøy", 8_098, null],
        ],
        { top: 4, left: 2 },
      ),
      MEMBERS,
    );
    // The used cells begin in C5: the headings are in row 8, C and D.
    expect(table).toMatchObject({ headingRow: 7, left: 2, right: 3 });
    expect([...table.columns]).toEqual([
      ["name", 2],
      ["population", 3],
    ]);
    expect(table.rows).toMatchObject([{ sheetRow: 8, cells: { name: "Osterøy", population: 8_098 } }]);
  });

  it("takes the first row that has all that is required, and no row that lacks one", () => {
    const table = tableOf(
      sheetCells("Saker", [
        ["Sak", null],
        ["Sak", "Tittel"],
        ["1", "Godkjenning"],
      ]),
      AGENDA,
    );
    expect(table.headingRow).toBe(1);
    expect(findTable(sheetCells("Saker", [["Sak", "Emne"]]), AGENDA)).toEqual({ kind: "noHeadings" });
    expect(findTable(sheetCells("Saker", []), AGENDA)).toEqual({ kind: "noHeadings" });
  });

  it("leaves the user's own columns alone, and lists their headings", () => {
    const table = tableOf(
      sheetCells("Stemmer", [
        ["Merknad", "Medlem", "Sak 1", 2],
        ["x", "Osterøy", "For", "Mot"],
      ]),
      VOTES,
    );
    expect(table).toMatchObject({ left: 0, right: 3 });
    expect(table.otherHeadings).toEqual([
      { text: "Merknad", column: 0 },
      { text: "Sak 1", column: 2 },
      { text: "2", column: 3 },
    ]);
    expect([2, 3, 9].map((column) => table.rows[0]?.at(column))).toEqual(["For", "Mot", null]);
  });

  it("ends at a gap between headings: what stands beyond is not the table's", () => {
    const table = tableOf(
      sheetCells("Medlemmer", [
        ["Navn", "Folketall", null, "Avgift", "Region"],
        ["Osterøy", 8_098, null, 260_000, "Vest"],
      ]),
      MEMBERS,
    );
    expect(table).toMatchObject({ left: 0, right: 1, otherHeadings: [] });
    expect(table.columns.has("region")).toBe(false);
    expect(table.rows[0]?.cells.region).toBeNull();
  });

  it("finds the table beyond a gap, where what stands to the left has a heading of ours as well", () => {
    const table = tableOf(
      sheetCells("Medlemmer", [
        ["Region", null, "Nr", "Navn", "Folketall"],
        ["Vest", null, "4630", "Osterøy", 8_098],
      ]),
      MEMBERS,
    );
    expect(table).toMatchObject({ left: 2, right: 4 });
    expect(table.rows[0]?.cells).toMatchObject({ number: "4630", name: "Osterøy", population: 8_098 });
  });

  it("ends at a row that is blank across the table, whatever stands beside it", () => {
    const table = tableOf(
      sheetCells("Medlemmer", [
        ["Navn", "Folketall", null, "Avgift"],
        ["Osterøy", 8_098, null, 260_000],
        ["", " ", "a note", 500_000],
        ["Sum", 8_098, null, null],
      ]),
      MEMBERS,
    );
    expect(table.rows).toHaveLength(1);
  });

  it("keeps a row that is blank in part", () => {
    const table = tableOf(
      sheetCells("Medlemmer", [
        ["Navn", "Folketall"],
        [null, 8_098],
        ["Alver", null],
      ]),
      MEMBERS,
    );
    expect(table.rows).toHaveLength(2);
  });

  it("has no rows where the table is empty", () => {
    expect(tableOf(sheetCells("Medlemmer", [["Navn", "Folketall"]]), MEMBERS).rows).toEqual([]);
  });

  it("does not choose between two columns with one heading, in one language or two, and says where they are", () => {
    const cells = sheetCells(
      "Medlemmer",
      [
        ["Navn", "Folketall", "Name"],
        ["Osterøy", 8_098, "Osteroy"],
      ],
      {
        top: 1,
        left: 1,
      },
    );
    expect(findTable(cells, MEMBERS)).toEqual({
      kind: "doubleHeading",
      double: { column: "name", address: { row: 1, columns: [1, 3] } },
    });
  });

  it("counts no second heading beyond the gap", () => {
    const cells = sheetCells("Medlemmer", [
      ["Navn", "Folketall", null, "Navn"],
      ["Osterøy", 8_098, null, "x"],
    ]);
    expect(findTable(cells, MEMBERS).kind).toBe("table");
  });

  it("takes no error or number for a heading of ours", () => {
    expect(findTable(sheetCells("Styre", [[{ error: "#REF!" }, 5, "Organ"]]), BOARD).kind).toBe("noHeadings");
  });

  describe("where the headings have been mapped", () => {
    const cells = sheetCells(
      "Min liste",
      [
        ["Nettverket 2020", null, null, null, null],
        ["Fylke", "Kommune", null, "Innbyggere 1.1.2020", "Kontakt"],
        ["Vestland", "Osterøy", null, 8_098, "post"],
        ["", "Alver", null, 29_224, ""],
        [null, null, null, null, null],
        ["Sum", null, null, 37_322, null],
      ],
      { top: 2, left: 1 },
    );
    const mapping = {
      headingRow: 3,
      columns: new Map([
        ["name", 2],
        ["population", 4],
      ] as const),
    };

    it("takes them as they are, reaches over the gap between them, and ends at a blank row", () => {
      const finding = findTable(cells, MEMBERS, mapping);
      if (finding.kind !== "table") throw new Error(finding.kind);
      const { table } = finding;
      expect(table).toMatchObject({ sheet: "Min liste", headingRow: 3, left: 1, right: 5 });
      expect([...table.columns]).toEqual([
        ["name", 2],
        ["population", 4],
      ]);
      expect(table.otherHeadings).toEqual([
        { text: "Fylke", column: 1 },
        { text: "Kontakt", column: 5 },
      ]);
      expect(table.rows.map(({ sheetRow, cells: { name, population } }) => [sheetRow, name, population])).toEqual([
        [4, "Osterøy", 8_098],
        [5, "Alver", 29_224],
      ]);
    });

    it.each([
      ["a required one is not mapped", { ...mapping, columns: new Map([["population", 4]] as const) }],
      ["they lie above what is used", { ...mapping, headingRow: 1 }],
      ["they lie below what is used", { ...mapping, headingRow: 30 }],
      ["they lie beside what is used", { ...mapping, columns: new Map([["name", 40]] as const) }],
    ])("has no headings where %s", (_, wrong) => {
      expect(findTable(cells, MEMBERS, wrong)).toEqual({ kind: "noHeadings" });
    });
  });
});
