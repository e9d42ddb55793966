import { describe, expect, it } from "vitest";
import { cellAddress } from "../../src/workbook/address";
import { type Part, PART_NAMES } from "../../src/workbook/layout";
import { type Candidate, candidateInSelection, type Candidates, recognise } from "../../src/workbook/recognise";
import type { SheetCells } from "../../src/workbook/sheetCells";
import { cellsOf, KRONER, NYNORSK, type OwnWorkbook, PIVOT } from "../data/ownWorkbooks";
import { sheetCells } from "./sheets";

function sheetsOf({ sheets }: OwnWorkbook): SheetCells[] {
  return sheets.filter(({ isHidden }) => isHidden !== true).map((sheet) => sheetCells(sheet.name, cellsOf(sheet)));
}

/** What a candidate says, with its columns as the addresses of their headings. */
function said(candidate: Candidate | undefined): object | null {
  if (candidate === undefined) return null;
  const { sheet, headingRow, lastRow, columns, questions, certainty } = candidate;
  const headings = [...columns].map(([field, column]) => [field, cellAddress(headingRow, column)] as const);
  return { sheet, lastRow: lastRow + 1, headings: Object.fromEntries(headings), questions, certainty };
}

function best(candidates: Candidates): Partial<Record<Part, object | null>> {
  return Object.fromEntries(
    PART_NAMES.filter((part) => candidates[part].length > 0).map((part) => [part, said(candidates[part][0])]),
  );
}

describe("recognises in a workbook that was never ours", () => {
  it(PIVOT.title, () => {
    const candidates = recognise(sheetsOf(PIVOT));
    expect(best(candidates)).toEqual({
      members: {
        sheet: "O'Brien's data 2020",
        lastRow: 15,
        headings: { region: "A3", number: "B3", name: "C3", population: "D3", agreed: "E3" },
        questions: [],
        certainty: "sure",
      },
      agenda: {
        sheet: "Agenda 2020",
        lastRow: 3,
        headings: { item: "A1", title: "B1", proposal: "C1" },
        questions: [],
        certainty: "sure",
      },
      votes: {
        sheet: "Roll call",
        lastRow: 9,
        headings: { member: "A1" },
        questions: [],
        certainty: "sure",
      },
    });
    expect(candidates.votes[0]?.headings.map(({ text }) => text)).toEqual(["Municipality", "Item 1", "Item 2"]);
  });

  it(NYNORSK.title, () => {
    expect(best(recognise(sheetsOf(NYNORSK)))).toEqual({
      members: {
        sheet: "Samarbeidet",
        lastRow: 11,
        headings: { number: "A4", name: "B4", population: "C4", agreed: "D4" },
        questions: [],
        certainty: "sure",
      },
      board: {
        sheet: "Samarbeidet",
        lastRow: 7,
        headings: { seat: "G4", member: "H4", gender: "I4", from: "J4", to: "K4" },
        questions: [],
        certainty: "sure",
      },
      agenda: {
        sheet: "Årsmøte",
        lastRow: 4,
        headings: { item: "A2", title: "B2", proposal: "C2", for: "D2", against: "E2", blank: "F2" },
        questions: [],
        certainty: "sure",
      },
    });
  });

  it(`${KRONER.title}, and asks about the empty column rather than cut there`, () => {
    const candidates = recognise(sheetsOf(KRONER));
    expect(best(candidates)).toEqual({
      members: {
        sheet: "Ark1",
        lastRow: 10,
        headings: { agreed: "B5", population: "C5", name: "E5", number: "F5" },
        questions: [{ kind: "gap", column: 3 }],
        certainty: "unsure",
      },
      bylaws: {
        sheet: "Regler",
        lastRow: 2,
        headings: { rule: "A1", value: "B1", source: "C1" },
        questions: [],
        certainty: "sure",
      },
      board: {
        sheet: "Programstyret",
        lastRow: 4,
        headings: { name: "A1", member: "B1", seat: "C1", office: "D1", gender: "E1" },
        questions: [],
        certainty: "sure",
      },
    });
    // The table without what stands beyond the gap is there to choose instead.
    expect(candidates.members.slice(1).map(said)).toMatchObject([{ headings: { name: "E5", number: "F5" } }]);
  });
});

describe("recognise", () => {
  const members = (...rows: (string | number | null)[][]): Candidate | undefined =>
    recognise([sheetCells("Ark1", rows)]).members[0];

  it("finds nothing where there is nothing", () => {
    const candidates = recognise([
      sheetCells("Tom", []),
      sheetCells("Budsjett", [
        ["Post", "Beløp"],
        ["Lønn", 1_200_000],
      ]),
      sheetCells("Notat", [["Kommune"], ["Folketall er fra SSB"]]),
    ]);
    expect(PART_NAMES.flatMap((part) => candidates[part])).toEqual([]);
  });

  it("lets the layout's own name go before a synonym in the same table", () => {
    expect(said(members(["Kommune", "Navn", "Folketall"], ["a", "Osterøy", 8_098]))).toMatchObject({
      headings: { name: "B1", population: "C1" },
      questions: [],
    });
  });

  it("knows a tariff by its figures, and an index by its years", () => {
    const { brackets, index } = recognise([
      sheetCells("Satser", [
        ["Fra og med", "Til og med", "Kontingent"],
        [0, 5_000, 8_500],
        [5_001, 10_000, 12_000],
      ]),
      sheetCells("Deflator", [
        ["År", "Prisvekst"],
        [2023, 0.043],
        [2024, 0.05],
      ]),
    ]);
    expect(said(brackets[0])).toMatchObject({ headings: { from: "A1", to: "B1", value: "C1" }, certainty: "sure" });
    expect(said(index[0])).toMatchObject({ headings: { year: "A1", change: "B1" }, certainty: "sure" });
  });

  it("takes no list of dates for a tariff, and no budget by year for an index", () => {
    const { brackets, index } = recognise([
      sheetCells("Verv", [
        ["Fra", "Til", "Avgift"],
        ["1.1.2020", "1.1.2022", "ja"],
      ]),
      sheetCells("Budsjett", [
        ["År", "Endring"],
        ["i fjor", 200],
      ]),
    ]);
    expect([...brackets, ...index]).toEqual([]);
  });

  it("asks which of two synonyms is meant, and takes neither", () => {
    expect(said(members(["Deltaker", "Kommune", "Folketall"], ["x", "Osterøy", 8_098]))).toMatchObject({
      headings: { population: "C1" },
      questions: [{ kind: "whichHeading", field: "name", columns: [0, 1] }],
      certainty: "unsure",
    });
    expect(said(members(["Kommune", "Folketall 2019", "Folketall 2020"], ["Osterøy", 8_080, 8_098]))).toMatchObject({
      headings: { name: "A1" },
      questions: [{ kind: "whichHeading", field: "population", columns: [1, 2] }],
    });
  });

  it("says that a list in several blocks goes on below", () => {
    const candidate = members(
      ["Kommune", "Innbyggere"],
      ["Osterøy", 8_098],
      [null, null],
      ["Kommune", "Innbyggere"],
      ["Bodø", 52_357],
    );
    expect(candidate).toMatchObject({ lastRow: 1, questions: [{ kind: "another", row: 3 }], certainty: "unsure" });
  });

  it("takes headings that are repeated among the rows for no table of their own", () => {
    const all = recognise([
      sheetCells("Ark1", [
        ["Kommune", "Innbyggere"],
        ["Osterøy", 8_098],
        ["Kommune", "Innbyggere"],
        ["Bodø", 52_357],
      ]),
    ]).members;
    expect(all.map(({ headingRow }) => headingRow)).toEqual([0]);
  });

  it("tells tables side by side apart, and proposes the likelier first", () => {
    const all = recognise([
      sheetCells("Ark1", [
        ["Kommune", "Type", null, "Kommune", "Innbyggere"],
        ["Osterøy", "kommune", null, "Osterøy", 8_098],
      ]),
    ]).members;
    expect(all.map(({ left, right, certainty }) => [left, right, certainty])).toEqual([
      [3, 4, "sure"],
      [0, 1, "likely"],
    ]);
  });

  it("takes one table for members and votes where it holds both", () => {
    const candidates = recognise([
      sheetCells("Møtet", [
        ["Kommune", "Innbyggere", "Sak 1"],
        ["Osterøy", 8_098, "For"],
        ["Bodø", 52_357, "Mot"],
      ]),
    ]);
    expect(candidates.members[0]).toMatchObject({ certainty: "sure" });
    expect(candidates.votes[0]).toMatchObject({ certainty: "sure" });
  });

  it("is not misled by a board whose members have titles and numbers into seeing an agenda", () => {
    const candidates = recognise([
      sheetCells("Folk", [
        ["Nr", "Navn", "Tittel", "Rolle", "Kjønn"],
        [1, "A", "rådgiver", "leder", "K"],
      ]),
    ]);
    expect(candidates.board[0]).toMatchObject({ certainty: "sure" });
    expect(candidates.agenda).toEqual([]);
  });

  it("finds bylaws by the ids of their rules", () => {
    const candidates = recognise([
      sheetCells("Regler", [
        ["Regel", "Verdi"],
        ["fees.rate", 3],
      ]),
      sheetCells("Annet", [
        ["Regel", "Verdi"],
        ["Ro i salen", "ja"],
      ]),
    ]);
    expect(candidates.bylaws.map(({ sheet, certainty }) => [sheet, certainty])).toEqual([["Regler", "sure"]]);
  });
});

describe("candidateInSelection", () => {
  const cells = sheetCells(
    "Ark1",
    [
      ["Notat", null, null, null],
      ["Hvem", "Kommune", "Tall", null],
      ["x", "Osterøy", 8_098, null],
    ],
    { top: 2, left: 1 },
  );

  it("takes the row of the selection with most headings, and the headings beside them", () => {
    expect(candidateInSelection("members", cells, { top: 2, left: 2, bottom: 4, right: 3 })).toMatchObject({
      headingRow: 3,
      left: 1,
      right: 3,
      lastRow: 4,
      headings: [
        { text: "Hvem", column: 1 },
        { text: "Kommune", column: 2 },
        { text: "Tall", column: 3 },
      ],
    });
  });

  it("takes the first row where none looks like headings", () => {
    expect(candidateInSelection("agenda", cells, { top: 3, left: 1, bottom: 4, right: 1 })).toMatchObject({
      headingRow: 3,
      left: 1,
      right: 3,
    });
  });

  it("finds none in blank cells", () => {
    expect(candidateInSelection("members", cells, { top: 20, left: 9, bottom: 22, right: 9 })).toBeNull();
  });
});
