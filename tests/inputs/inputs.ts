import type { Cell } from "../../src/domain/cell";
import type { Part } from "../../src/workbook/layout";

// Every way in which people fill in a workbook badly, or well in a way that programs often do not read, as changes of the
// sample Digi Vestland. In its members' sheet row 8 is Bergen and row 29 Osterøy; the other sheets' tables are read off it.

/** What is put in a cell: a value as a person sees it, or a formula with the value it gets. */
export type Entry = Cell | { readonly formula: string; readonly result: Cell; readonly isSum?: boolean };

export type Place = "fees" | "meeting" | "board";
export const PLACES: readonly Place[] = ["fees", "meeting", "board"];

/**
 * What a place of the pane does with an input: names a cell (`Sheet!A1`) and says what to do; reads it and has nothing to
 * say; or says it without a cell, where a whole sheet or table is missing. A place that is not there shows what it did before.
 */
export type Expected = Readonly<Partial<Record<Place, string>>>;

export interface Input {
  readonly name: string;
  readonly part: SamplePart | "log";
  /** Addresses, of one cell or a range that is filled with one entry. */
  readonly cells: readonly (readonly [address: string, entry: Entry])[];
  readonly expected: Expected;
  /** Changes on another sheet that belong to it. */
  readonly also?: { readonly part: SamplePart | "log"; readonly cells: Input["cells"] };
  /** The sheet takes another name. */
  readonly renamed?: string;
}

/** The parts that the sample has a sheet for. */
export type SamplePart = Exclude<Part, "log" | "brackets" | "index" | "attendance" | "lists" | "meeting">;

export const SHEET: Readonly<Record<SamplePart, string>> = {
  members: "Medlemmer",
  bylaws: "Vedtekter",
  agenda: "Saker",
  votes: "Røyster",
  board: "Styre",
};

const NBSP = "\u00a0";
const MINUS = "\u2212";
const EN_DASH = "\u2013";
/** 31 December 2026. */
const DATE = { date: 46_387 };
const DIVISION = { formula: "=1/0", result: { error: "#DIV/0!" } };
const LOOKUP = { formula: "=NA()", result: { error: "#N/A" } };

type Where = "f" | "m" | "b";
const PLACE: Readonly<Record<Where, Place>> = { f: "fees", m: "meeting", b: "board" };

/** An input that is named in some places, by the cell that was changed or by another. */
function bad(part: SamplePart, where: string, name: string, cells: Input["cells"], at?: string): Input {
  const address = at ?? cells[0]?.[0] ?? "";
  return input(part, where, name, cells, address.includes("!") ? address : `${SHEET[part]}!${address}`);
}

function good(part: Input["part"], where: string, name: string, cells: Input["cells"]): Input {
  return input(part, where, name, cells, "read");
}

function said(part: Input["part"], where: string, name: string, cells: Input["cells"]): Input {
  return input(part, where, name, cells, "said");
}

function input(part: Input["part"], where: string, name: string, cells: Input["cells"], what: string): Input {
  const wanted = (Object.keys(PLACE) as Where[]).filter((letter) => where.includes(letter));
  const expected = Object.fromEntries(wanted.map((letter) => [PLACE[letter], what]));
  return { name, part, cells, expected };
}

const POPULATION = "D29";
const AGREED = "F8";
const RATE = "C9";

const WRONG_NUMBERS: readonly (readonly [string, Entry])[] = [
  ["text", "mange"],
  ["about", "ca. 500"],
  ["negative", -5],
  ["U+2212 and negative", `${MINUS}260${NBSP}000 kr`],
  ["date", DATE],
  ["31.12 as text", "31.12"],
  ["24.03.2021 as text", "24.03.2021"],
  ["1 500.000", "1 500.000"],
  ["1.500", "1.500"],
  ["true", true],
  ["false", false],
  ["#DIV/0!", DIVISION],
  ["#N/A", LOOKUP],
  ["two lines", "100\n200"],
  ["percent as text", "50 %"],
];

const RIGHT_NUMBERS: readonly (readonly [string, Entry])[] = [
  ["kr. 150.000, –", `kr. 150.000, ${EN_DASH}`],
  ["kr. 3,-", "kr. 3,-"],
  ["500 000kr", "500 000kr"],
  ["260 000 kroner", "260 000 kroner"],
  ["19,47 millionar kroner", "19,47 millionar kroner"],
  ["9,1 millionar", "9,1 millionar"],
  ["3.300.000,-", "3.300.000,-"],
  ["4,5 millioner", "4,5 millioner"],
  ["0,125 kr", "0,125 kr"],
  ["hard spaces", `1${NBSP}234${NBSP}567,50${NBSP}kr`],
  ["typed with an apostrophe", "9100000"],
  ["a formula", { formula: "=9*1000000", result: 9_000_000 }],
];

export const INPUTS: readonly Input[] = [
  // Members
  ...WRONG_NUMBERS.map(([name, entry]) => bad("members", "f", `population: ${name}`, [[POPULATION, entry]])),
  bad("members", "f", "population: 0", [[POPULATION, 0]]),
  said("members", "f", "population: blank", [[POPULATION, null]]),
  good("members", "f", "population: 8 098 as text", [[POPULATION, `8${NBSP}098`]]),
  ...WRONG_NUMBERS.map(([name, entry]) => bad("members", "f", `agreed amount: ${name}`, [[AGREED, entry]])),
  ...RIGHT_NUMBERS.map(([name, entry]) => good("members", "f", `agreed amount: ${name}`, [[AGREED, entry]])),
  bad("members", "m", "votes: text", [["E29", "mange"]]),
  bad("members", "m", "votes: negative", [["E29", -1]]),
  bad("members", "m", "votes: date", [["E29", DATE]]),
  bad("members", "m", "votes: #N/A", [["E29", LOOKUP]]),
  bad("members", "fm", "kind: unknown word", [["C29", "bydel"]]),
  bad("members", "fm", "kind: #DIV/0!", [["C29", DIVISION]]),
  bad("members", "fm", "kind: true", [["C29", true]]),
  bad("members", "fm", "name: #N/A", [["B29", LOOKUP]]),
  bad("members", "fm", "name: date", [["B29", DATE]]),
  bad("members", "fm", "name: true", [["B29", true]]),
  bad("members", "fm", "number: date", [["A29", DATE]]),
  bad("members", "fm", "number: another's", [["A29", "4601"]], "B29"),
  bad("members", "fm", "name and number merged away", [
    ["B29", null],
    ["A29", null],
  ]),
  bad(
    "members",
    "fm",
    "a sum by its name",
    [
      ["A29", null],
      ["B29", "Sum Vestland"],
    ],
    "B29",
  ),
  bad(
    "members",
    "fm",
    "a sum by its formula",
    [[POPULATION, { formula: "=SUM(D9:D28)", result: 200_000, isSum: true }]],
    "B29",
  ),
  bad(
    "members",
    "fm",
    "a subtotal of a filtered list",
    [[POPULATION, { formula: "=SUBTOTAL(109,D9:D28)", result: 200_000, isSum: true }]],
    "B29",
  ),
  {
    ...bad("members", "fm", "a blank row among the rows", [["A29:F29", null]], "B30"),
    expected: { fees: "Medlemmer!B30", meeting: "Medlemmer!B30", board: "Styre!D7" },
  },
  bad("members", "fmb", "a heading twice", [["E7", "Folketall"]], "Medlemmer!D7, E7"),
  bad("members", "fm", "a heading blank over figures", [["F7", null]]),
  said("members", "fmb", "the heading of names missing", [["B7", "Ukjent"]]),
  said("members", "f", "the heading of populations missing", [["D7", "Ukjent"]]),
  said("members", "fmb", "an empty table", [["A8:F50", null]]),
  {
    ...bad("members", "m", "a name that two members have", [["B29:B30", "Herøy"]]),
    expected: { fees: "read", meeting: "Røyster!A27", board: "Styre!D7" },
    also: { part: "votes", cells: [["A27:A28", "Herøy"]] },
  },
  { ...said("members", "fmb", "the sheet renamed", []), renamed: "Kommunar" },

  // Bylaws
  ...WRONG_NUMBERS.map(([name, entry]) => bad("bylaws", "f", `rate: ${name}`, [[RATE, entry]])),
  said("bylaws", "f", "rate: blank", [[RATE, null]]),
  good("bylaws", "f", "rate: kr. 20,-", [[RATE, "kr. 20,-"]]),
  bad("bylaws", "f", "model: unknown word", [["C7", "trinnvis"]]),
  bad("bylaws", "f", "model: #N/A", [["C7", LOOKUP]]),
  bad("bylaws", "f", "a rule misspelt", [["A9", "fees.rat"]]),
  bad(
    "bylaws",
    "f",
    "a rule twice",
    [
      ["A10", "fees.rate"],
      ["C10", 30],
    ],
    "A10",
  ),
  bad("bylaws", "fmb", "a value without its rule", [["A11", null]]),
  bad("bylaws", "fmb", "a rule that is #N/A", [["A11", LOOKUP]]),
  bad("bylaws", "m", "majority: unknown word", [["C13", "flertall"]]),
  bad("bylaws", "m", "majority: #DIV/0!", [["C13", DIVISION]]),
  bad("bylaws", "m", "quorum: a date", [["C14", DATE]]),
  bad("bylaws", "m", "quorum: true", [["C14", true]]),
  bad("bylaws", "m", "tie: unknown word", [["C15", "loddtrekning"]]),
  bad("bylaws", "m", "tie: #N/A", [["C15", LOOKUP]]),
  bad("bylaws", "b", "leader: text", [["C20", "én"]]),
  bad("bylaws", "b", "leader: date", [["C20", DATE]]),
  bad("bylaws", "b", "office: #DIV/0!", [["C17", DIVISION]]),
  bad("bylaws", "b", "office: true", [["C17", true]]),
  bad("bylaws", "b", "size: 8,5", [["C16", "8,5"]]),
  good("bylaws", "b", "size: 8 as text", [["C16", "8"]]),
  bad("bylaws", "b", "gender: unknown word", [["C18", "halvparten"]]),
  bad("bylaws", "b", "scope: #N/A", [["B17", LOOKUP]]),
  bad("bylaws", "f", "a rate for what is no kind of member", [["B9", "Vestland"]]),
  bad("bylaws", "b", "severity: unknown word", [["D20", "viktig"]]),
  bad(
    "bylaws",
    "fmb",
    "made by a newer version",
    [
      ["A10", "bylaws.format"],
      ["C10", 2],
    ],
    "C10",
  ),
  bad("bylaws", "fmb", "a heading twice", [["E6", "Verdi"]], "Vedtekter!C6, E6"),
  { ...said("bylaws", "fmb", "the sheet renamed", []), renamed: "Reglar" },

  // Agenda
  bad("agenda", "m", "item: blank", [["A8", null]]),
  bad("agenda", "m", "item: #N/A", [["A8", LOOKUP]]),
  bad("agenda", "m", "item: 1/25 made a date", [["A8", DATE]]),
  bad("agenda", "m", "item: twice", [["A8", 1]]),
  bad("agenda", "m", "kind: #DIV/0!", [["C6", DIVISION]]),
  bad("agenda", "m", "rule: unknown word", [["E8", "kvalifisert"]]),
  bad("agenda", "m", "rule: a fraction made a date", [["E8", DATE]]),
  bad("agenda", "m", "rule: #N/A", [["E6", LOOKUP]]),
  bad("agenda", "m", "for: text", [["G7", "alle"]]),
  bad("agenda", "m", "for: negative", [["G7", -41]]),
  bad("agenda", "m", "for: date", [["G7", DATE]]),
  bad("agenda", "m", "for: #DIV/0!", [["G7", DIVISION]]),
  bad("agenda", "m", "for: true", [["G7", true]]),
  good("agenda", "m", "for: 41 as text", [["G7", "41"]]),
  bad("agenda", "m", "counts that differ from the roll call", [["G6", 1]]),
  bad("agenda", "m", "entitled: text", [["F8", "alle"]]),
  bad("agenda", "m", "entitled: fewer than voted", [["F8", 2]], "E8"),
  bad("agenda", "m", "title: #N/A", [["B8", LOOKUP]]),
  said("agenda", "m", "an empty table", [["A6:N9", null]]),
  said("agenda", "m", "the heading of titles missing", [["B5", "Emne"]]),
  { ...said("agenda", "m", "the sheet renamed", []), renamed: "Dagsorden" },

  // Votes
  bad("votes", "m", "vote: unknown word", [["B8", "J"]]),
  bad("votes", "m", "vote: number", [["B8", 1]]),
  bad("votes", "m", "vote: true", [["B8", true]]),
  bad("votes", "m", "vote: date", [["B8", DATE]]),
  bad("votes", "m", "vote: #N/A", [["B8", LOOKUP]]),
  said("votes", "m", "vote: blank", [["B8", null]]),
  good("votes", "m", "vote: in capitals", [["B8", "MOT"]]),
  bad("votes", "m", "member: blank, or merged away", [["A8", null]]),
  bad("votes", "m", "member: unknown", [["A8", "Atlantis"]]),
  bad("votes", "m", "member: twice", [["A8", "Bergen"]]),
  bad("votes", "m", "member: #DIV/0!", [["A8", DIVISION]]),
  bad("votes", "m", "member: date", [["A8", DATE]]),
  bad("votes", "m", "two columns for one item", [["C5", 1]]),
  bad("votes", "m", "a column for no item", [["C5", 9]]),
  bad("votes", "m", "a heading that is #N/A", [["C5", LOOKUP]]),
  bad("votes", "m", "a heading blank over votes", [["D5", null]]),
  bad("votes", "m", "a heading cut off", [["C5:C48", null]], "D5"),
  bad("votes", "m", "a blank row among the rows", [["A28:D28", null]], "A29"),
  said("votes", "m", "the heading of members missing", [["A5", "Ukjent"]]),
  { ...said("votes", "m", "the sheet renamed", []), renamed: "Opprop" },

  // Board
  bad("board", "b", "seat: unknown word", [["B7", "kasserar"]]),
  bad("board", "b", "seat: blank", [["B7", null]]),
  bad("board", "b", "seat: #N/A", [["B7", LOOKUP]]),
  bad("board", "b", "body: blank, or merged away", [["A7", null]]),
  bad("board", "b", "body: #DIV/0!", [["A7", DIVISION]]),
  bad("board", "b", "member: unknown", [["D7", "Atlantis"]]),
  bad("board", "b", "member: #N/A", [["D7", LOOKUP]]),
  bad("board", "b", "office: #N/A", [["E7", LOOKUP]]),
  bad("board", "b", "office: true", [["E7", true]]),
  bad("board", "b", "gender: unknown word", [["F7", "?"]]),
  bad("board", "b", "gender: #DIV/0!", [["F7", DIVISION]]),
  bad("board", "b", "from: text", [["G7", "snart"]]),
  bad("board", "b", "from: a year", [["G7", 2021]]),
  bad("board", "b", "from: #N/A", [["G7", LOOKUP]]),
  bad("board", "b", "from: true", [["G7", true]]),
  good("board", "b", "from: 1/10 2021", [["G7", "1/10 2021"]]),
  good("board", "b", "from: 8.1.19", [["G7", "8.1.19"]]),
  good("board", "b", "from: 29. november 2019", [["G7", "29. november 2019"]]),
  bad("board", "b", "a blank row among the rows", [["A9:I9", null]], "B10"),
  said("board", "b", "an empty table", [["A6:I14", null]]),
  said("board", "b", "the heading of seats missing", [["B5", "Ukjent"]]),
  { ...said("board", "b", "the sheet renamed", []), renamed: "Gruppa" },
];
