import { describe, expect, it } from "vitest";
import { call } from "../../src/functions/call";
import { BASEPLUS } from "../../src/functions/basePlus";
import { DECISION } from "../../src/functions/decision";
import { AGENDA, BOARD, BYLAWS, LOG, MEMBERS, VOTES } from "../../src/workbook/layout";
import { readCsv } from "../data/readCsv";
import { rootOf } from "../samples/package/workbookFile";
import { cellsOf } from "../samples/package/worksheetFaults";
import { childAt, childrenOf } from "../samples/package/xmlElement";
import {
  at,
  cellsOfRow,
  column,
  rowsFrom,
  type StoredCell,
  type StoredSheet,
  storedWorkbook,
} from "../samples/storedWorkbook";

/** Statistics Norway, table 07459, 1.1.2020, and 100 000 + 20 an inhabitant to the nearest 10 000 under 500 000. */
const expected = readCsv("digi-vestland-2020.csv", ["number", "name", "population", "fee"]);
const OSTEROY = "4630";
const BERGEN = "4601";
/** Osterøy kommune, sak 033/21, Økonomiske konsekvensar. */
const FROM_THE_CASE = { need: 19_470_000, bergen: 9_100_000, osteroy: 260_000, maximum: 500_000 };
/** Osterøy kommune, sak 033/21: how the council voted. */
const PARTIES = "5SP,1MDG,1V,3KRF,2SV,4AP,4H,7FRP";
const THE_42_OTHERS = 10_370_000;

const { parts, names, root: rootOfSheet, sheet } = storedWorkbook("digi-vestland.xlsx");

const members = sheet("Medlemmer");
const bylaws = sheet("Vedtekter");
const agenda = sheet("Saker");
const votes = sheet("Røyster");
const board = sheet("Styre");

const MEMBER_ROWS = rowsFrom(8, 43);
const BYLAW_ROWS = rowsFrom(7, 14);
const ITEM_ROWS = rowsFrom(6, 4);
const VOTE_ROWS = rowsFrom(6, 43);
const SEAT_ROWS = rowsFrom(6, 9);

describe("the sheets", () => {
  it("are those of the layout, in Nynorsk and in its order", () => {
    expect(names).toEqual([MEMBERS, BYLAWS, AGENDA, VOTES, BOARD, LOG].map((layout) => layout.names.nn));
  });

  it("are headed as the layout has it", () => {
    const { number, name, kind, population, weight, agreed } = MEMBERS.columns;
    expect(cellsOfRow(members, 7, "ABCDEF")).toEqual(
      [number, name, kind, population, weight, agreed].map(({ nn }) => nn),
    );
    expect(cellsOfRow(members, 7, "GH")).toEqual([null, "Avgift"]);
    expect(cellsOfRow(bylaws, 6, "ABCDEF")).toEqual(Object.values(BYLAWS.columns).map(({ nn }) => nn));
    expect(cellsOfRow(agenda, 5, "ABCDEFGHIJKLMNOPQRST")).toEqual(Object.values(AGENDA.columns).map(({ nn }) => nn));
    expect(cellsOfRow(votes, 5, "ABCD")).toEqual([VOTES.columns.member.nn, 1, 3, 4]);
    const left = ["approved", "setAside", "electedBy", "list"];
    const seatColumns = Object.entries(BOARD.columns).filter(([id]) => !left.includes(id));
    expect(cellsOfRow(board, 5, "ABCDEFGHI")).toEqual(seatColumns.map(([, { nn }]) => nn));
  });

  it("print in landscape, a page wide, and keep their headings in sight", () => {
    for (const root of names.map(rootOfSheet)) {
      expect(childAt(root, "pageSetup")?.attributes).toMatchObject({ orientation: "landscape", fitToHeight: "0" });
      expect(childAt(root, "sheetPr", "pageSetUpPr")?.attributes).toEqual({ fitToPage: "1" });
      expect(childAt(root, "sheetViews", "sheetView", "pane")?.attributes["state"]).toBe("frozen");
    }
  });

  it("say what is invented, what is inferred and where the rest comes from", () => {
    const notes = (cells: StoredSheet): string =>
      column(cells, "A", [2, 3, 4, 5])
        .filter((note) => note !== null)
        .join("\n");
    expect(notes(members)).toMatch(/Statistisk sentralbyrå \(SSB\), tabell 07459, lisens CC BY 4\.0/);
    expect(notes(members)).toMatch(/Oppgitt i saka \(Osterøy kommune, sak 033\/21\)/);
    expect(notes(members)).toMatch(/Utleia, ikkje oppgitt: .*100 000 kr.*20 kr per innbyggjar.*10 000 kr.*5 000 kr/);
    expect(notes(agenda)).toMatch(/^Døme\. .*oppdikta/);
    expect(notes(votes)).toMatch(/^Døme\. Røystene og frammøtet er oppdikta/);
    expect(notes(board)).toMatch(/^Døme\. .*kjønna og datoane er oppdikta; arket nemner ingen personar/);
  });
});

describe("the members", () => {
  it("are the 43 of Statistics Norway's table, by number as text", () => {
    const read = MEMBER_ROWS.map((row) => ["A", "B", "D"].map((letter) => at(members, `${letter}${row}`)));
    expect(read).toEqual(expected.map(({ number, name, population }) => [number, name, Number(population)]));
    expect(new Set(column(members, "C", MEMBER_ROWS))).toEqual(new Set(["kommune"]));
    expect(at(members, "A51")).toBeNull();
  });

  it("have one agreed amount, Bergen's, and no votes but the one each", () => {
    expect(column(members, "F", MEMBER_ROWS)).toEqual([FROM_THE_CASE.bergen, ...Array<null>(42).fill(null)]);
    expect(new Set(column(members, "E", MEMBER_ROWS))).toEqual(new Set([null]));
  });
});

describe("the fees", () => {
  const fees = column(members, "H", MEMBER_ROWS).map(Number);
  const feeOf = (number: string): number => fees[expected.findIndex((row) => row.number === number)] ?? NaN;
  const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

  it("are one spilled formula that takes its terms from the bylaws", () => {
    expect(members.get("H8")?.formula).toBe(
      "_xldudf_FELLES_BASEPLUS(D8:D50,'Vedtekter'!$C$8,'Vedtekter'!$C$9,,'Vedtekter'!$C$11,'Vedtekter'!$C$12,F8:F50)",
    );
    expect(MEMBER_ROWS.slice(1).every((row) => members.get(`H${row}`)?.formula === null)).toBe(true);
    expect(cellsOfRow(bylaws, 8, "AC")).toEqual(["fees.base", 100_000]);
    expect(cellsOfRow(bylaws, 9, "AC")).toEqual(["fees.rate", 20]);
    expect(cellsOfRow(bylaws, 10, "AC")).toEqual(["fees.minimum", null]);
    expect(cellsOfRow(bylaws, 11, "AC")).toEqual(["fees.maximum", FROM_THE_CASE.maximum]);
    expect(cellsOfRow(bylaws, 12, "AC")).toEqual(["fees.unit", 10_000]);
  });

  it("are stored as published: 10 370 000 for the 42 others, 19 470 000 in all, 260 000 for Osterøy", () => {
    expect(total(fees)).toBe(FROM_THE_CASE.need);
    expect(total(fees) - feeOf(BERGEN)).toBe(THE_42_OTHERS);
    expect(feeOf(OSTEROY)).toBe(FROM_THE_CASE.osteroy);
    expect(feeOf(BERGEN)).toBe(FROM_THE_CASE.bergen);
    const others = expected.filter(({ number }) => number !== BERGEN);
    expect(others.map(({ number }) => feeOf(number))).toEqual(others.map(({ fee }) => Number(fee)));
  });

  it("are what the function gives for the cells that the formula names", () => {
    const range = (letter: string): StoredCell["value"][][] =>
      column(members, letter, MEMBER_ROWS).map((cell) => [cell]);
    const terms = ["C8", "C9", "none", "C11", "C12"].map((address) => at(bylaws, address));
    expect(call(BASEPLUS, [range("D"), ...terms, range("F")], "nn")).toEqual(fees.map((fee) => [fee]));
  });

  it("are added up beside by native formulas", () => {
    expect(members.get("K8")).toEqual({ value: FROM_THE_CASE.need, formula: "SUM(H8:H50)" });
    expect(members.get("K9")).toEqual({ value: THE_42_OTHERS, formula: "K8-SUM(F8:F50)" });
    expect(members.get("K10")).toEqual({ value: FROM_THE_CASE.need, formula: null });
    expect(members.get("K11")).toEqual({ value: 0, formula: "K8-K10" });
  });
});

describe("the bylaws", () => {
  const sourceOf = (rule: string): StoredCell["value"] =>
    at(bylaws, `E${BYLAW_ROWS.find((row) => at(bylaws, `A${row}`) === rule) ?? 0}`);

  it("have the rules, the open ones among them", () => {
    expect(BYLAW_ROWS.map((row) => [at(bylaws, `A${row}`), at(bylaws, `C${row}`)])).toEqual([
      ["fees.model", "grunnbeløp pluss folketal"],
      ["fees.base", 100_000],
      ["fees.rate", 20],
      ["fees.minimum", null],
      ["fees.maximum", 500_000],
      ["fees.unit", 10_000],
      ["meeting.majority", "majority:votes"],
      ["meeting.quorum", "1/2"],
      ["meeting.tie", null],
      ["board.size.max", null],
      ["board.office", "kommunedirektør"],
      ["board.gender", null],
      ["board.term", null],
      ["board.leader", 1],
    ]);
  });

  it("say of each whether it is stated, inferred, invented or not there", () => {
    for (const rule of ["fees.base", "fees.rate", "fees.unit"]) expect(sourceOf(rule)).toMatch(/^Utleia /);
    for (const rule of ["fees.model", "fees.maximum"]) expect(sourceOf(rule)).toMatch(/sak 033\/21, Økonomiske/);
    for (const rule of ["board.office", "board.leader"]) expect(sourceOf(rule)).toMatch(/sak 033\/21, Bakgrunn$/);
    for (const rule of ["meeting.majority", "meeting.quorum"]) expect(sourceOf(rule)).toMatch(/^Døme; /);
    for (const rule of ["fees.minimum", "meeting.tie", "board.size.max", "board.gender", "board.term"]) {
      expect(sourceOf(rule)).toBe("Saka seier ikkje noko");
    }
  });
});

describe("the agenda", () => {
  it("counts the roll calls by native formulas, and the votes are as they say", () => {
    const words = ["For", "Mot", "Blank", null];
    for (const [row, letter] of [
      [6, "B"],
      [8, "C"],
      [9, "D"],
    ] as const) {
      const range = `'Røyster'!$${letter}$6:$${letter}$48`;
      expect(["G", "H", "I", "J"].map((count) => agenda.get(`${count}${row}`)?.formula)).toEqual([
        `COUNTIF(${range},"For")`,
        `COUNTIF(${range},"Mot")`,
        `COUNTIF(${range},"Blank")`,
        `COUNTBLANK(${range})`,
      ]);
      const given = column(votes, letter, VOTE_ROWS);
      expect(["G", "H", "I", "J"].map((count) => at(agenda, `${count}${row}`))).toEqual(
        words.map((word) => given.filter((vote) => vote === word).length),
      );
    }
    expect(column(votes, "A", VOTE_ROWS)).toEqual(expected.map(({ name }) => name));
  });

  it("has one adopted by roll call, one unanimous by counts, one lost by its base and one tied", () => {
    const row = (number: number): StoredCell["value"][] => cellsOfRow(agenda, number, "AEFGHIJK");
    expect(row(6)).toEqual([1, null, 43, 31, 8, 2, 2, "vedteke"]);
    expect(row(7)).toEqual([2, null, 43, 41, 0, 0, 2, "vedteke"]);
    expect(row(8)).toEqual([3, "2/3:entitled", 43, 27, 12, 2, 2, "fall"]);
    expect(row(9)).toEqual([4, null, 43, 20, 20, 1, 2, "likt røystetal"]);
    expect(["G7", "H7", "I7", "J7"].map((address) => agenda.get(address)?.formula)).toEqual([null, null, null, null]);
  });

  it("stores what FELLES.DECISION gives for each row", () => {
    for (const row of ITEM_ROWS) {
      expect(agenda.get(`K${row}`)?.formula).toBe(
        `_xldudf_FELLES_DECISION(G${row},H${row},I${row},IF(E${row}="",'Vedtekter'!$C$13,E${row}),F${row},,"nn")`,
      );
      const [rule, of, ...counts] = cellsOfRow(agenda, row, "EFGHI");
      const inUse = rule ?? at(bylaws, "C13");
      expect(call(DECISION, [...counts, inUse, of, null, "nn"], "nn")).toBe(at(agenda, `K${row}`));
    }
    expect(cellsOfRow(bylaws, 13, "AC")).toEqual(["meeting.majority", "majority:votes"]);
  });

  it("has the council's case as it was: 27 for, by party, and nobody has said of how many; the committee's without figures", () => {
    const log = sheet("Logg");
    expect(cellsOfRow(agenda, 10, "AEFGHIJK")).toEqual(["026/21", null, null, null, null, null, null, "samrøystes"]);
    expect(cellsOfRow(agenda, 11, "AEFGHIJK")).toEqual(["033/21", null, null, 27, 0, 0, null, "vedteke"]);
    expect(cellsOfRow(log, 6, "BCF")).toEqual(["Røyster etter parti", "033/21", `For: ${PARTIES}`]);
    const votes = [...PARTIES.matchAll(/\d+/g)].map(([number]) => Number(number));
    expect([votes.length, votes.reduce((sum, one) => sum + one, 0)]).toEqual([8, 27]);
    expect(at(log, "A7")).toBeNull();
  });

  it("shows in item 3 that the base decides: the same votes are two thirds of those for and against", () => {
    const counts = cellsOfRow(agenda, 8, "GHI");
    expect(call(DECISION, [...counts, "2/3:votes", null, null, "nn"], "nn")).toBe("vedteke");
    expect(call(DECISION, [...counts, "majority:entitled", 43, null, "nn"], "nn")).toBe("vedteke");
  });
});

describe("the board", () => {
  it("names seats and no persons", () => {
    expect(column(board, "C", SEAT_ROWS)).toEqual(SEAT_ROWS.map((_, seat) => `plass ${seat + 1}`));
    const known = new Set(expected.map(({ name }) => name));
    expect(column(board, "D", SEAT_ROWS).every((member) => known.has(String(member)))).toBe(true);
  });

  it("has the paper's own contradiction: the leader's office is not the one that its members hold", () => {
    expect(cellsOfRow(board, 6, "BDE")).toEqual(["leiar", "Bergen", "digitaliseringsdirektør"]);
    expect(column(board, "B", SEAT_ROWS).filter((seat) => seat === "leiar")).toHaveLength(1);
    expect(new Set(column(board, "E", SEAT_ROWS.slice(1)))).toEqual(new Set(["kommunedirektør"]));
  });

  it("keeps its dates as numbers with a date's format", () => {
    const formats = childrenOf(childAt(rootOf(parts, "xl/styles.xml"), "cellXfs"), "xf").map(
      ({ attributes }) => attributes["numFmtId"],
    );
    const dated = [...cellsOf(rootOfSheet("Styre"))].filter(([address]) => /^[GH](?:[6-9]|1[0-2])$/.test(address));
    expect(dated).toHaveLength(14);
    for (const [address, cell] of dated) {
      expect(cell.attributes["t"], address).toBeUndefined();
      expect(formats[Number(cell.attributes["s"])], address).toBe("164");
    }
    // 1.3.2021 and 28.2.2023 as Excel counts days.
    expect(cellsOfRow(board, 6, "GH")).toEqual([44_256, 44_985]);
  });
});
