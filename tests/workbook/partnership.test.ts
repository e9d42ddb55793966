import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/domain/cell";
import { cellName } from "../../src/taskpane/places";
import { itemKey } from "../../src/workbook/itemKey";
import { type Reading, readPartnership } from "../../src/workbook/partnership";
import { sheetCells, sheets } from "./sheets";

describe("itemKey", () => {
  it.each([
    ["3", "3"],
    ["Sak 3", "3"],
    ["sak  3", "3"],
    ["Item 3", "3"],
    [" SAK 12/21 ", "12/21"],
    ["Saksliste", "saksliste"],
    ["Sak", "sak"],
    ["Godkjenning av sak 3", "godkjenning av sak 3"],
  ])("knows %j as %j", (text, key) => {
    expect(itemKey(text)).toBe(key);
  });
});

describe("readPartnership", () => {
  it("says which sheets are missing", () => {
    const read = readPartnership(sheets({}));
    for (const reading of Object.values(read)) expect(reading).toEqual({ kind: "missing" });
  });

  it("says which headings a sheet needs, and which it has twice", () => {
    const read = readPartnership(
      sheets({
        agenda: sheetCells("Saker", [["Sak", "Emne"]]),
        board: sheetCells("Styre", [
          ["Verv", "Seat"],
          ["leder", "leder"],
        ]),
      }),
    );
    expect(read.agenda).toEqual({ kind: "noHeadings", sheet: "Saker", needed: ["item", "title"] });
    expect(read.board).toEqual({
      kind: "doubleHeading",
      sheet: "Styre",
      double: { column: "seat", address: { row: 0, columns: [0, 1] } },
    });
  });

  it("reads members, numbered by their rows, and passes a row by that names nobody", () => {
    const { members } = readPartnership(
      sheets({
        members: sheetCells("Members", [
          ["No", "Name", "Population", "Agreed amount"],
          [301, "Oslo", 693_494, null],
          [null, null, 5, null],
          ["4601", "Bergen", 283_929, "9,1 millionar"],
        ]),
      }),
    );
    expect(members.kind === "found" && members.content).toMatchObject([
      { row: 0, number: "0301", name: "Oslo", population: 693_494, agreed: null },
      { row: 2, number: "4601", name: "Bergen", agreed: "9,1 millionar" },
    ]);
  });

  it("reads bylaws with their scope, value and source", () => {
    const { bylaws } = readPartnership(
      sheets({
        bylaws: sheetCells("Vedtekter", [
          ["Regel", "Gjelder", "Verdi", "Kilde"],
          ["fees.rate", null, 3, "Finansiering"],
          [null, null, "en overskrift", null],
          ["meeting.quorum", "valg", "", " "],
        ]),
      }),
    );
    expect(bylaws.kind === "found" && bylaws.content).toEqual([
      { rule: "fees.rate", scope: null, value: 3, severity: null, source: "Finansiering", row: 0 },
      { rule: "meeting.quorum", scope: "valg", value: "", severity: null, source: null, row: 2 },
    ]);
  });

  it("reads brackets and an index, and names the cells that cannot be read", () => {
    const { brackets, index } = readPartnership(
      sheets({
        brackets: sheetCells("Trinn", [
          ["Gjelder", "Fra", "Til", "Verdi"],
          ["kommune", 0, 5_000, 25_000],
          ["kommune", 5_001, null, "gratis"],
        ]),
        index: sheetCells("Index", [
          ["Year", "Change", "Vintage", "Source"],
          [2023, 0.043, "realised", "TBU"],
          [2024, 5, "realised", "TBU"],
        ]),
      }),
    );
    expect(brackets.kind === "found" && brackets.content.map(({ row, from }) => [row, from.ok])).toEqual([
      [0, true],
      [1, true],
    ]);
    expect(index.kind === "found" && index.content.map(({ year }) => year.ok && year.value)).toEqual([2023, 2024]);
    const named = [brackets, index].flatMap((read) =>
      read.kind === "found" ? read.problems.map(({ sheet, place }) => cellName(sheet, place)) : [],
    );
    expect(named).toEqual(["Trinn!D3", "Index!B3"]);
  });

  it("misses what stands below a blank row of either", () => {
    const { brackets, index } = readPartnership(
      sheets({
        brackets: sheetCells("Trinn", [
          ["Fra", "Verdi"],
          [0, 8_000],
          [null, null],
          [5_001, 10_500],
          ["Kilde:", "ks.no"],
        ]),
        index: sheetCells("Indeks", [
          ["År", "Endring"],
          [2023, 0.043],
          [null, null],
          [2024, 0.05],
          ["Kilde:", "TBU"],
        ]),
      }),
    );
    const named = [brackets, index].flatMap((read) =>
      read.kind === "found" ? read.problems.map(({ sheet, place, problem }) => [cellName(sheet, place), problem]) : [],
    );
    expect(named).toEqual([
      ["Trinn!A4", { key: "rows.afterGap", params: { count: 1 } }],
      ["Indeks!A4", { key: "rows.afterGap", params: { count: 1 } }],
    ]);
  });

  it("does not make a rule for all of one whose scope is an error", () => {
    const { bylaws } = readPartnership(
      sheets({
        bylaws: sheetCells("Vedtekter", [
          ["Regel", "Gjelder", "Verdi"],
          ["meeting.tie", { error: "#REF!" }, "faller"],
        ]),
      }),
    );
    const forAll = bylaws.kind === "found" ? bylaws.content.filter(({ scope }) => scope === null) : [];
    expect(forAll).toEqual([]);
  });

  it("reads the agenda, an item with a number for its name included", () => {
    const { agenda } = readPartnership(
      sheets({
        agenda: sheetCells("Saker", [
          ["Sak", "Tittel", "Slag", "Regel", "For"],
          [1, "Budsjett", "budsjett", "2/3:cast", 20],
          ["", "uten nummer", null, null, null],
          ["Sak 2", null, null, null, null],
        ]),
      }),
    );
    expect(agenda.kind === "found" && agenda.content).toMatchObject([
      { row: 0, item: "1", title: "Budsjett", kind: "budsjett", cells: { rule: "2/3:cast", for: 20, against: null } },
      { row: 2, item: "Sak 2", title: "", kind: null },
    ]);
  });

  it("reads one column of votes for each item, whatever its heading calls it", () => {
    const { votes } = readPartnership(
      sheets({
        votes: sheetCells(
          "Stemmer",
          [
            ["Medlem", "Sak 1", 2, "Item 3"],
            ["Osterøy", "For", "Mot", null],
            ["Alver", "Ja", null, "Blank"],
          ],
          { left: 1 },
        ),
      }),
    );
    if (votes.kind !== "found") throw new Error(votes.kind);
    expect([...votes.content.keys()]).toEqual(["1", "2", "3"]);
    expect(votes.content.get("1")).toEqual({
      column: 2,
      rows: [
        { row: 0, member: "Osterøy", ballot: "For" },
        { row: 1, member: "Alver", ballot: "Ja" },
      ],
    });
    expect(votes.content.get("3")).toMatchObject({ column: 4, rows: [{ ballot: null }, { ballot: "Blank" }] });
  });

  it("reads the board, seat by seat", () => {
    const { board } = readPartnership(
      sheets({
        board: sheetCells("Board", [
          ["Body", "Seat", "Name", "Office", "Gender", "Elected from", "Elected to"],
          ["Board", "Leader", null, "Chief executive", "W", 44_533, "3.12.2023"],
        ]),
      }),
    );
    expect(board.kind === "found" && board.content).toMatchObject([
      {
        row: 0,
        body: { ok: true, value: "Board" },
        role: { ok: true, value: "leader" },
        office: { ok: true, value: "Chief executive" },
        gender: { ok: true, value: "woman" },
        from: { ok: true, value: { year: 2021, month: 12, day: 3 } },
        to: { ok: true, value: { year: 2023, month: 12, day: 3 } },
      },
    ]);
  });

  describe("the chair's votes in the log", () => {
    function chairsVotes(...rows: readonly (readonly Cell[])[]): unknown {
      const { chairsVotes: read } = readPartnership(
        sheets({ log: sheetCells("Logg", [["Tid", "Hva", "Sak", "Før", "Etter"], ...rows]) }),
      );
      return read.kind === "found" ? [...read.content] : read.kind;
    }

    it("are known in every language, by item", () => {
      expect(
        chairsVotes(
          [46_000, "Møteleders stemme", "Sak 3", null, "For"],
          [46_000, "Røysta til møteleiaren", 4, null, "Mot"],
          [46_000, "Chair’s vote", "5", null, "Against"],
        ),
      ).toEqual([
        ["3", "for"],
        ["4", "against"],
        ["5", "against"],
      ]);
    });

    it("count as the latest row says", () => {
      expect(
        chairsVotes(
          [46_000, "Møteleders stemme", "3", null, "For"],
          [46_001, "Møteleders stemme", "Sak 3", "For", "Mot"],
        ),
      ).toEqual([["3", "against"]]);
    });

    it("are not what else the log tells of", () => {
      expect(
        chairsVotes(
          [46_000, "Stemme rettet", "3", "For", "Mot"],
          [46_000, "Møteleders stemme", null, null, "Mot"],
          [46_000, "Møteleders stemme", "4", null, "kanskje"],
          [46_000, "Møteleders stemme", "5", null, null],
        ),
      ).toEqual([]);
    });
  });

  it("reads from the log which secret ballots may be shown, in every language, and takes nothing else for it", () => {
    const { secretBallotsShown } = readPartnership(
      sheets({
        log: sheetCells("Logg", [
          ["Tid", "Hva", "Sak", "Etter"],
          [46_000, "Hemmelig avstemning vises", "Sak 3", "Resultatet kan vises"],
          [46_000, "hemmeleg avrøysting blir vist", 4, null],
          [46_000, "Secret ballot shown", "Item 5", "The result may be shown"],
          [46_000, "Secret ballot shown", null, "The result may be shown"],
          [46_000, "Secret ballot", "6", "The result may be shown"],
          [46_000, "Møteleders stemme", "7", "For"],
        ]),
      }),
    );
    expect(secretBallotsShown.kind === "found" && [...secretBallotsShown.content]).toEqual(["3", "4", "5"]);
  });

  describe("names what it does not read", () => {
    const problemsOf = (given: Parameters<typeof sheets>[0]): string[] =>
      Object.values<Reading<string, unknown>>({ ...readPartnership(sheets(given)) }).flatMap((reading) =>
        reading.kind === "found"
          ? reading.problems.map(({ sheet, place, problem }) => `${cellName(sheet, place)} ${problem.key}`)
          : [],
      );

    it("rows without a name", () => {
      expect(
        problemsOf({
          members: sheetCells("Medlemmer", [
            ["Navn", "Folketall", "Eget"],
            ["Kinn", 17_207, null],
            [null, 4_062, null],
            [null, null, "bare en merknad"],
          ]),
          agenda: sheetCells("Saker", [
            ["Sak", "Tittel", "For"],
            ["1", "Budsjett", 3],
            [null, "Valg", 2],
          ]),
        }),
      ).toEqual(["Medlemmer!A3 member.nameless", "Saker!A3 item.nameless"]);
    });

    it("columns beside the table: without a heading, and cut off by one", () => {
      const members = (beside: Cell): string[] =>
        problemsOf({
          members: sheetCells("Medlemmer", [
            ["Navn", "Folketall", null, "Avtalt beløp"],
            ["Kinn", 17_207, beside, 5],
          ]),
        });
      expect(members("9,1 millionar")).toEqual(["Medlemmer!C1 heading.blank", "Medlemmer!D1 heading.apart"]);
      expect(members("en merknad")).toEqual(["Medlemmer!D1 heading.apart"]);
    });

    it("rows below a blank one, but not the sum or the notes there, nor another list", () => {
      const rows = [
        ["Nr", "Navn", "Folketall"],
        ["4602", "Kinn", 17_207],
        [null, null, null],
      ] as const;
      const members = (...below: readonly (readonly Cell[])[]): string[] =>
        problemsOf({ members: sheetCells("Medlemmer", [...rows, ...below]) });
      expect(members(["4611", "Etne", 4_062], ["4612", "Sveio", 5_766])).toEqual(["Medlemmer!B4 rows.afterGap"]);
      expect(members([null, "Sum", 17_207], ["Kilde: SSB, tabell 07459", null, null])).toEqual([]);
      expect(members(["Nr", "Navn", "Folketall"], ["4611", "Etne", 4_062])).toEqual([]);
    });

    it("sums that a formula makes of the column", () => {
      const cells = sheetCells("Medlemmer", [
        ["Nr", "Navn", "Folketall"],
        ["4602", "Kinn", 17_207],
        ["46", "Vestland", 17_207],
      ]);
      expect(problemsOf({ members: { ...cells, sums: [{ row: 2, column: 2 }] } })).toEqual([
        "Medlemmer!B3 member.subtotal",
      ]);
    });

    it("votes for no item, and an item's second column; a column of the user's own is left alone", () => {
      const agenda = sheetCells("Saker", [
        ["Sak", "Tittel"],
        ["1", "Budsjett"],
      ]);
      const votes = sheetCells("Stemmer", [
        ["Medlem", "1", "Sak 1", "Sak 9", "Representant"],
        ["Kinn", "For", "Mot", "For", "Kari Nordmann"],
      ]);
      expect(problemsOf({ agenda, votes })).toEqual(["Stemmer!C1 votes.itemTwice", "Stemmer!D1 votes.noSuchItem"]);
    });

    it("a chair's vote that cannot be read, and takes none from before it", () => {
      const log = sheetCells("Logg", [
        ["Hva", "Sak", "Etter"],
        ["Møteleders stemme", "4", "For"],
        ["Møteleders stemme", "Sak 4", "kanskje"],
        ["Møteleders stemme", null, "Mot"],
      ]);
      const { chairsVotes } = readPartnership(sheets({ log }));
      expect(chairsVotes.kind === "found" && [...chairsVotes.content]).toEqual([]);
      expect(problemsOf({ log })).toEqual(["Logg!C3 vote.unknownWord", "Logg!B4 log.nameless"]);
    });
  });
});
