import { describe, expect, it } from "vitest";
import {
  countChange,
  type CountField,
  countGroups,
  countProblem,
  differingTellers,
  otherCount,
  shownCount,
  withoutWritten,
} from "../../../../src/taskpane/meeting/election/countFields";
import { rangeAddress } from "../../../../src/workbook/address";
import { findTable } from "../../../../src/workbook/findTable";
import { LISTS } from "../../../../src/workbook/layout";
import { cellName } from "../../../../src/taskpane/places";
import { sheetCells } from "../../../workbook/sheets";
import { electionOf, type GivenElection } from "./electionOf";

const LISTS_OF_TWO = [
  ["A", 1, "plass 1", "K", "Bergen", null, 3],
  ["A", 2, "plass 2", "M", null, null, null],
  ["B", 1, null, "K", "Alver", null, null],
];

const agenda = (method: string, ballot: string | null = null) => [["5", "Valg", "valg", null, ballot, method, 1]];

function shown(given: GivenElection): unknown {
  const { election, ...tables } = electionOf(given);
  return countGroups(election, tables).map(({ round, fields, missing }) => [
    round,
    fields.map(({ name, sheet, place, written }) => `${name ?? "-"} ${cellName(sheet, place)} ${written}`.trim()),
    missing.map(({ column }) => column),
  ]);
}

describe("countGroups", () => {
  it("counts lists on their first rows, and blank votes in the agenda", () => {
    expect(shown({ agenda: agenda("forholdsvalg"), lists: LISTS_OF_TWO })).toEqual([
      ["first", ["A Lister!H2 3", "B Lister!H4", "- Saker!D2"], []],
    ]);
  });

  it("has a second teller where the ballot is secret", () => {
    expect(shown({ agenda: agenda("forholdsvalg", "hemmelig"), lists: LISTS_OF_TWO })).toEqual([
      ["first", ["A Lister!H2 3", "B Lister!H4", "- Saker!D2"], []],
      ["secondTeller", ["A Lister!I2", "B Lister!I4", "- Saker!H2"], []],
    ]);
  });

  it("counts a second vote once the first has elected nobody", () => {
    const lists = [
      ["A", null, "plass 1", null, null, null, 2],
      ["B", null, null, null, "Alver", null, 2],
    ];
    expect(shown({ agenda: agenda("flertallsvalg"), lists })).toEqual([
      ["first", ["A: plass 1 Lister!H2 2", "B (Alver) Lister!H3 2", "- Saker!D2"], []],
      ["secondVote", ["A: plass 1 Lister!J2", "B (Alver) Lister!J3"], []],
    ]);
  });

  it("counts of a final vote the two proposals it is between", () => {
    const lists = [
      ["F1", null, null, null, null, null, 3],
      ["F2", null, null, null, null, null, 1],
      ["F3", null, null, null, null, null, 2],
    ];
    const given = {
      agenda: [["5", "Budsjett", "sak"]],
      bylaws: [["meeting.alternatives", null, "endelig avstemning"]],
    };
    expect(shown({ ...given, lists })).toEqual([
      ["first", ["F1 Lister!H2 3", "F2 Lister!H3 1", "F3 Lister!H4 2", "- Saker!D2"], []],
      ["secondVote", ["F1 Lister!J2", "F3 Lister!J4"], []],
    ]);
  });

  it("counts candidates each for themselves by most votes, and of a slate those with rivals", () => {
    expect(shown({ agenda: agenda("flest stemmer"), lists: LISTS_OF_TWO })).toEqual([
      ["first", ["plass 1 (Bergen) Lister!H2 3", "plass 2 Lister!H3", "Alver Lister!H4"], []],
    ]);
    expect(shown({ agenda: agenda("innstilling"), lists: LISTS_OF_TWO })).toEqual([
      ["first", ["plass 1 (Bergen) Lister!H2 3", "Alver Lister!H4"], []],
    ]);
  });

  it("counts nothing by agreement, or while it is not decided how", () => {
    expect(shown({ agenda: agenda("avtalevalg"), lists: LISTS_OF_TWO })).toEqual([]);
    expect(shown({ lists: LISTS_OF_TWO })).toEqual([]);
  });

  it("says which headings the user's own tables lack", () => {
    const { election, agenda: items } = electionOf({ agenda: agenda("forholdsvalg"), lists: LISTS_OF_TWO });
    const own = findTable(
      sheetCells("Lister", [
        ["Valg", "Liste"],
        ["5", "A"],
      ]),
      LISTS,
    );
    if (own.kind !== "table") throw new Error(own.kind);
    const without = { ...items, columns: new Map([...items.columns].filter(([column]) => column !== "blank")) };
    const [group] = countGroups(election, { lists: own.table, agenda: without });
    expect(group?.missing.map(({ sheet, column }) => [sheet, column])).toEqual([
      ["Lister", "votes"],
      ["Saker", "blank"],
    ]);
  });
});

describe("what is typed", () => {
  const field = (id: string, row: number, written: string): CountField => {
    return { id, name: id, sheet: "Lister", place: { row, column: 7 }, written };
  };
  const fields = [field("a", 1, "3"), field("b", 2, "")];

  it("stands in the field until it stands in the cell", () => {
    const typed = { a: { text: "4", over: "3" }, b: { text: "2", over: "" } };
    expect(fields.map((one) => shownCount(one, typed))).toEqual(["4", "2"]);
    expect(withoutWritten(fields, typed)).toBe(typed);
    expect(withoutWritten([field("a", 1, "4,0"), field("b", 2, "")], typed)).toEqual({ b: typed.b });
  });

  it("is told of what another has written meanwhile", () => {
    const typed = { a: { text: "4", over: "3" } };
    expect(otherCount(field("a", 1, "3"), typed)).toBeNull();
    expect(otherCount(field("a", 1, "7"), typed)).toBe("7");
    expect(otherCount(field("a", 1, "4"), typed)).toBeNull();
    expect(otherCount(field("a", 1, "7"), {})).toBeNull();
  });

  it("is no count where it is no number", () => {
    expect(fields.map((one) => countProblem(one, { a: { text: "tre", over: "" } })?.key ?? null)).toEqual([
      "number.notANumber",
      null,
    ]);
  });

  it("is written as one change: numbers as numbers, an emptied field as a blank", () => {
    const change = countChange([...fields, { ...field("c", 5, "1"), sheet: "Saker" }], {
      a: { text: " 4", over: "3" },
      b: { text: "2", over: "" },
      c: { text: "", over: "1" },
    });
    expect(change?.contents.map(({ area, rows }) => [area.sheet, rangeAddress(area), rows])).toEqual([
      ["Lister", "H2:H3", [[{ kind: "constant", value: 4 }], [{ kind: "constant", value: 2 }]]],
      ["Saker", "H6", [[{ kind: "blank" }]]],
    ]);
    expect(countChange(fields, {})).toBeNull();
  });

  it("says where two tellers differ, and not of what the second has not counted", () => {
    const { election, ...tables } = electionOf({ agenda: agenda("forholdsvalg", "hemmelig"), lists: LISTS_OF_TWO });
    const groups = countGroups(election, tables);
    const typed = { "secondTeller-0": { text: "4", over: "" } };
    expect([...differingTellers(groups, typed)].map(([id, { key }]) => [id, key])).toEqual([
      ["secondTeller-0", "item.tellersDiffer"],
    ]);
    expect(differingTellers(groups, { "secondTeller-0": { text: "3", over: "" } }).size).toBe(0);
  });
});
