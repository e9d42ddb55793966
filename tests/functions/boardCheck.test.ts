import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { checkBoard } from "../../src/domain/board/checkBoard";
import { whomOf } from "../../src/domain/board/whom";
import { type Cell, isCellDate, isCellError } from "../../src/domain/cell";
import { LANGUAGES } from "../../src/locales/language";
import { readPartnership } from "../../src/workbook/partnership";
import { found } from "../samples/readSample";
import { readWorkbookSheets } from "../samples/readWorkbookSheets";
import { CellError, DOORS, failure, shown, SOURCE } from "./doors";

const BOARD = [
  ["Verv", "Navn", "Kjønn", "Stilling", "Valgt fra", "Valgt til"],
  ["leder", "plass 1", "K", "Kommunedirektør", 44_533, 45_263],
  ["medlem", "plass 2", "M", "rådmann", 44_533, 45_263],
  ["medlem", "plass 3", "M", "Kommunedirektør", 44_533, 45_263],
];
const RULES = [
  ["Regel", "Verdi", "Alvor", "Kilde"],
  ["board.size.max", 8, null, "vedtektene § 4"],
  ["board.office", "kommunedirektør", null, null],
  ["board.gender", "ldl28", null, "ldl. § 28"],
  ["board.term", 2, null, null],
  ["board.leader", 1, null, null],
];
const ruleRows = (...rows: unknown[][]): unknown[][] => [
  ...RULES.filter(([id]) => !rows.some(([other]) => other === id)),
  ...rows,
];

describe.each(DOORS)("BOARDCHECK through $name", (door) => {
  const check = (...values: unknown[]): unknown => shown(door, "BOARDCHECK", values);

  it("says in one row that nothing is found, in the language asked for", () => {
    expect(check(BOARD, RULES)).toEqual([["", "", "Ingen funn. Oppfylte regler: 5", "", ""]]);
    expect(check(BOARD, RULES, null, "nn")).toEqual([["", "", "Ingen funn. Oppfylte reglar: 5", "", ""]]);
    expect(check(BOARD, RULES, null, "en")).toEqual([["", "", "No findings. Rules met: 5", "", ""]]);
  });

  it("puts breaches first, then warnings, advice and what is undecided, each with whom it concerns and its source", () => {
    const rules = ruleRows(
      ["board.gender", null, null, null],
      ["board.term", 1, "råd", "§ 5"],
      ["board.office", "digitaliseringsansvarlig", "varsel", "§ 4"],
      ["board.size.max", 2, "brudd", "§ 4"],
    );
    const everyone = "plass 1, plass 2, plass 3";
    const rows = check(BOARD, rules, null, "nb") as string[][];
    expect(rows.map(([severity, rule, , whom, source]) => [severity, rule, whom, source])).toEqual([
      ["brudd", "Høyeste antall medlemmer", everyone, "§ 4"],
      ["varsel", "Stillingsnivå", everyone, "§ 4"],
      ["råd", "Valgperiode", everyone, "§ 5"],
      ["uavklart", "Kjønnsbalanse", "", ""],
    ]);
    const words = (language: string): unknown[] =>
      (check(BOARD, rules, null, language) as string[][]).map(([word]) => word);
    expect(words("nn")).toEqual(["brot", "varsel", "råd", "uavklart"]);
    expect(words("en")).toEqual(["breach", "warning", "advice", "undecided"]);
  });

  it("reads headings in any language and order, leaves other columns alone, and skips blank rows", () => {
    const [, ...rows] = BOARD;
    const turned = [
      ["Note", "Elected to", "Elected from", "Office", "Gender", "Name", "SEAT"],
      [null, null, null, null, null, null, null],
      ...rows.map((row) => ["mine", ...[...row].reverse()]),
    ];
    expect(check(turned, RULES)).toEqual([["", "", "Ingen funn. Oppfylte regler: 5", "", ""]]);
  });

  it("names the body where there are several, and those that only the bylaws name", () => {
    const board = BOARD.map((row, index) => [...row, index === 0 ? "Organ" : "Programstyret"]);
    const rules = [
      ["Regel", "Gjelder", "Verdi"],
      ...RULES.slice(1).map(([id, value]) => [id, "Programstyret", value]),
      ["board.size.exact", "Valgkomiteen", 3],
    ];
    const rows = check(board, rules) as string[][];
    expect(rows[0]?.slice(0, 3)).toEqual([
      "uavklart",
      "Valgkomiteen: Antall medlemmer",
      "Arket har ingen plasser i dette organet",
    ]);
    expect(rows.every(([, rule]) => rule?.startsWith("Valgkomiteen: "))).toBe(true);
  });

  it("shows what is set aside last, with why, when and by what decision", () => {
    const line = "board.term: valgt for tre år (3.12.2021, sak 9)";
    const board = BOARD.map((row, index) => [...row, ["Unntak", line, line, line][index]]);
    const rows = check(
      board,
      ruleRows(["board.term", 1, null, "§ 5"], ["board.gender", null, null, null]),
    ) as string[][];
    expect(rows.map(([severity]) => severity)).toEqual(["uavklart", "unntak"]);
    expect(rows[1]?.[2]).toMatch(/\. Satt til side: valgt for tre år \(3\.12\.2021, sak 9\)$/);
  });

  it("looks at those in office on a day, and at every row where none is given", () => {
    const rules = ruleRows(["board.size.exact", 3], ["board.size.max", null]);
    expect(check(BOARD, rules, "1.1.2022")).toEqual([["", "", "Ingen funn. Oppfylte regler: 5", "", ""]]);
    const after = check(BOARD, rules, 46_000) as string[][];
    expect(after.map(([severity]) => severity)).toEqual(Array(5).fill("uavklart"));
    expect(check(BOARD, rules, 0)).toEqual(check(BOARD, rules));
  });

  it("says in its place what cannot be read, and shows no error of its own", () => {
    const board = [...BOARD, [new CellError("#N/A"), new CellError("#REF!"), "K", "Kommunedirektør", 44_533, 45_263]];
    const rules = [
      ...ruleRows(["board.leader", new CellError("#N/A")], ["board.office", "kommunedirektør"]),
      [new CellError("#REF!"), 3, null, "§ 1"],
      ["board.siz.max", 3, null, "§ 2"],
    ];
    const rows = check(board, rules) as string[][];
    expect(rows.every(([severity]) => severity === "uavklart")).toBe(true);
    expect(rows.map(([, rule]) => rule)).toEqual(["Én leder", "", "board.siz.max"]);
    expect(rows.at(-1)?.[2]).toBe("«board.siz.max» er ikke en kjent regel");
    expect(rows.at(-2)?.[2]).toMatch(/#REF!/);
  });

  it("says that there is nobody to look at", () => {
    expect(check([["Verv"]], [["Regel", "Verdi"]])).toEqual([
      ["uavklart", "", "Arket har ingen plasser i dette organet", "", ""],
    ]);
  });

  it("says that a value of the bylaws cannot be read, and that a rule stands twice", () => {
    const rules = ruleRows(["board.size.max", "mange"], ["board.term", 2], ["board.term", 3]);
    expect(check(BOARD, rules)).toEqual([
      ["uavklart", "Høyeste antall medlemmer", expect.stringMatching(/«mange»/), "", ""],
      ["uavklart", "Valgperiode", expect.stringMatching(/flere rader/), "", ""],
    ]);
  });

  it("takes the 0 that an older version of Excel hands over for a blank", () => {
    const withZeros = (rows: readonly (readonly unknown[])[]): unknown[][] =>
      rows.map((row) => row.map((one) => one ?? 0));
    const board = [...BOARD, [null, null, null, null, null, null]];
    expect(check(withZeros(board), withZeros(RULES), 0, 0)).toEqual(check(BOARD, RULES));
  });

  it("fails on a heading that is missing or stands twice, and on a day or a language that is none", () => {
    const missing = /^styre: .*Verv \/ Seat/;
    expect(check(BOARD.slice(1), RULES)).toEqual(failure("#VALUE!", missing));
    expect(check(BOARD, [["Regel"], ["board.term"]])).toEqual(failure("#VALUE!", /^regler: .*Verdi \/ Value/));
    const twice = BOARD.map((row) => [...row, "Verv"]);
    expect(check(twice, RULES)).toEqual(failure("#VALUE!", /^styre: .*Verv står to ganger/));
    expect(check(BOARD, RULES, "i fjor")).toEqual(failure("#VALUE!", /^dato: /));
    expect(check(BOARD, RULES, null, "da")).toEqual(failure("#VALUE!", /^språk: /));
    expect(check(null, RULES)).toEqual(failure("#VALUE!", /^styre: /));
  });

  it("takes no rule of a sheet from a newer version", () => {
    const newer = [...RULES, ["bylaws.format", 2]];
    expect(check(BOARD, newer)).toEqual(failure("#VALUE!", /^regler: .*nyere versjon/));
  });
});

/** A cell as a formula is handed it. */
function asFunctionsSee(cell: Cell): unknown {
  if (cell === null || typeof cell !== "object") return cell;
  return isCellDate(cell) ? cell.date : isCellError(cell) ? new CellError(cell.error) : null;
}

const SAMPLES = path.join(import.meta.dirname, "..", "..", "samples");

describe.each(readdirSync(SAMPLES).filter((file) => file.endsWith(".xlsx")))("BOARDCHECK on %s", (file) => {
  it("finds what the pane finds where it has no members at hand", async () => {
    const sheets = await readWorkbookSheets(path.join(SAMPLES, file));
    const { board, bylaws } = readPartnership(sheets);
    if (sheets.board === null) return; // Digi Agder and Digi Rogaland have no board in their documents.
    const [seats, rules] = [found(board).content, found(bylaws).content];
    const checks = checkBoard(seats, rules, { on: null, members: null });
    const expected = checks.flatMap(({ findings }) =>
      findings
        .filter(({ verdict }) => verdict !== "met")
        .map((finding) => [whomOf(finding, seats).join(", "), finding.source ?? ""]),
    );
    const cells = [sheets.board, sheets.bylaws].map((sheet) => sheet?.rows.map((row) => row.map(asFunctionsSee)));
    for (const language of LANGUAGES) {
      const rows = shown(SOURCE, "BOARDCHECK", [...cells, null, language]) as string[][];
      if (expected.length === 0) expect(rows).toHaveLength(1);
      else expect(rows.map((row) => row.slice(3)).sort()).toEqual([...expected].sort());
    }
  });
});
