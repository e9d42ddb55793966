import { describe, expect, it } from "vitest";
import { readRole } from "../../../../src/domain/board/seat";
import { readGender } from "../../../../src/domain/board/gender";
import en from "../../../../src/locales/compiled/paneElection.en";
import nb from "../../../../src/locales/compiled/paneElection.nb";
import nn from "../../../../src/locales/compiled/paneElection.nn";
import { boardRows, bodiesOf, rowsNotThere, termEnd } from "../../../../src/taskpane/meeting/election/boardRows";
import { standingsOf } from "../../../../src/taskpane/meeting/election/standings";
import type { FoundTable } from "../../../../src/workbook/findTable";
import { BOARD } from "../../../../src/workbook/layout";
import type { BoardColumn } from "../../../../src/workbook/partnership";
import { sheetCells, tableOf } from "../../../workbook/sheets";
import { electionOf } from "./electionOf";

const { election, lists } = electionOf({
  agenda: [["5", "Valg", "valg", null, null, "forholdsvalg", 1]],
  lists: [
    ["A", 1, "plass 1", "K", "Bergen", "digitaliseringsansvarlig", 3],
    ["A", 2, null, "M", null, null, null],
  ],
});
const { elected, deputies, lists: all } = election.election;
const terms = {
  body: "Styret",
  seat: "medlem",
  deputySeat: "vara",
  from: { year: 2026, month: 3, day: 5 },
  to: { year: 2028, month: 3, day: 5 },
};
const rows = boardRows({ elected: standingsOf(elected, all), deputies: standingsOf(deputies, all) }, terms, lists);

describe("boardRows", () => {
  it("says of each what the lists' sheet says, the deputies after those elected", () => {
    const text = (of: string): unknown => ({ kind: "text", text: of });
    expect(rows).toEqual([
      {
        body: text("Styret"),
        seat: text("medlem"),
        name: text("plass 1"),
        member: text("Bergen"),
        office: text("digitaliseringsansvarlig"),
        gender: text("K"),
        from: { kind: "constant", value: 46_086 },
        to: { kind: "constant", value: 46_817 },
      },
      expect.objectContaining({ seat: text("vara"), name: text("A"), member: { kind: "blank" }, gender: text("M") }),
    ]);
  });
});

describe("rowsNotThere", () => {
  const headings = ["Organ", "Verv", "Navn", "Medlem", "Stilling", "Kjønn", "Valgt fra", "Valgt til"];
  const first = ["Styret", "Medlem", "plass 1", "Bergen", "Digitaliseringsansvarlig", "K", "5.3.2026"];

  it("are those that differ in any cell", () => {
    const board = (to: string): FoundTable<BoardColumn> =>
      tableOf(sheetCells("Styre", [headings, [...first, to]]), BOARD);
    expect(rowsNotThere(rows, board("5.3.2028"))).toEqual(rows.slice(1));
    expect(rowsNotThere(rows, board("5.3.2029"))).toEqual(rows);
  });

  it("know the bodies of the sheet, each once", () => {
    const board = tableOf(
      sheetCells("Styre", [headings, first, ["styret", "leder"], ["Valgkomiteen", "leder"]]),
      BOARD,
    );
    expect(bodiesOf(board)).toEqual(["Styret", "Valgkomiteen"]);
  });
});

describe("termEnd", () => {
  it("is as many years on as the bylaws have, and not known where they do not say", () => {
    expect([termEnd(terms.from, 2), termEnd(terms.from, null), termEnd(null, 2)]).toEqual([terms.to, null, null]);
  });
});

describe("the words that are written", () => {
  it.each([
    ["nb", nb],
    ["nn", nn],
    ["en", en],
  ] as const)("in %s are read back as what they were", (_, words) => {
    const seats = ["member", "deputyLeader", "leader", "deputy"] as const;
    expect(seats.map((seat) => readRole(words[`election.seat.${seat}`]()))).toEqual(
      seats.map((value) => ({ ok: true, value })),
    );
    const genders = ["woman", "man"] as const;
    expect(genders.map((gender) => readGender(words[`election.gender.${gender}.word`]()))).toEqual(
      genders.map((value) => ({ ok: true, value })),
    );
  });
});
