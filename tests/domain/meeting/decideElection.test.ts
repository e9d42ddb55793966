import { describe, expect, it } from "vitest";
import type { Bylaw } from "../../../src/domain/bylaws/bylaw";
import type { Cell } from "../../../src/domain/cell";
import { type ListField, readLists } from "../../../src/domain/elections/readLists";
import { type DecidedElection, decideElection, isByLists } from "../../../src/domain/meeting/decideElection";
import type { AgendaField } from "../../../src/domain/meeting/decideItem";
import { agendaItem } from "./meetingOf";
import { BLANK_LIST_ROW } from "../elections/blankListRow";

type Row = Partial<Record<ListField, Cell>>;

interface Given {
  readonly cells?: Partial<Record<AgendaField, Cell>>;
  readonly bylaws?: readonly (readonly [rule: string, value: Cell])[];
  readonly drawn?: readonly string[];
  readonly drawnAmong?: readonly string[];
  readonly isAgreed?: boolean | null;
}

function elected(
  rows: readonly Row[],
  { cells = {}, bylaws = [], drawn = [], drawnAmong = [], isAgreed = null }: Given = {},
) {
  return decideElection(agendaItem({ kind: "valg", ...cells }), {
    bylaws: bylaws.map(([rule, value], row): Bylaw => ({
      rule,
      scope: null,
      value,
      severity: null,
      source: null,
      row,
    })),
    lists: readLists(rows.map((row, index) => ({ row: index, cells: { ...BLANK_LIST_ROW, ...row } }))),
    drawn,
    drawnAmong,
    castingVote: null,
    agreed: { isDecided: isAgreed, isAdopted: isAgreed },
  });
}

const shown = ({ status, elected: rows, deputies }: DecidedElection): unknown => [status, rows, deputies];

/** A list with so many names, women and men by turns; its votes stand on the first. */
function list(name: string, votes: Cell, genders: string): Row[] {
  return genders.split("").map((gender, index) => ({
    list: name,
    place: index + 1,
    name: `plass ${index + 1}`,
    gender,
    votes: index === 0 ? votes : null,
  }));
}

describe("an election by lists (kommuneloven § 7-6)", () => {
  const lists = [...list("A", 20, "MMKMKM"), ...list("B", 18, "KMKM")];
  const cells = { method: "forholdsvalg", seats: 3 };

  it("gives names in the order of the lists, a gender that is too few moved up, and deputies after them", () => {
    const election = elected(lists, { cells });
    // Two from A, where the second man makes way for the first woman, and one from B.
    expect(shown(election)).toEqual(["elected", [0, 2, 6], [1, 3, 4, 5, 7, 8, 9]]);
    expect(election.methodFrom).toBe("item");
  });

  it("waits for a lot between lists with equal votes, and is settled by the one that was drawn", () => {
    const equal = [...list("A", 9, "KMKMK"), ...list("B", 9, "KMKMK")];
    const five = { cells: { ...cells, seats: 5 } };
    const open = elected(equal, five);
    expect(shown(open)).toEqual(["lotNeeded", [], []]);
    expect(open.lot).toEqual({ names: ["A", "B"], seats: 1 });
    expect(open.openRules).toEqual(["meeting.election.tie"]);
    const drawn = elected(equal, { ...five, drawn: ["b", "Ukjent"], bylaws: [["meeting.election.tie", "lodd"]] });
    expect(shown(drawn)).toMatchObject(["elected", [0, 1, 5, 6, 7], {}]);
  });

  it("must know how many to elect", () => {
    expect(elected(lists, { cells: { method: "listevalg" } }).problems).toMatchObject([
      { field: "seats", problem: { key: "item.seatsMissing" } },
    ]);
    expect(elected(lists, { cells: { ...cells, seats: 20_000 } }).problems).toMatchObject([
      { field: "seats", problem: { key: "seats.tooMany" } },
    ]);
  });
});

describe("an election by majority (kommuneloven § 7-8)", () => {
  const bylaws = [["meeting.election", "flertallsvalg"]] as const;
  const three = (second: readonly Cell[] = []): Row[] => [
    { list: "Kandidat 1", votes: 18, secondVote: second[0] ?? null },
    { list: "Kandidat 2", votes: 12, secondVote: second[1] ?? null },
    { list: "Kandidat 3", votes: 8, secondVote: second[2] ?? null },
  ];

  it("asks for a second vote where nobody has more than half, and then most votes win", () => {
    expect(shown(elected(three(), { bylaws }))).toEqual(["secondVoteNeeded", [], []]);
    const second = elected(three([18, 20, 0]), { bylaws });
    expect(shown(second)).toEqual(["elected", [1], []]);
    expect(second.methodFrom).toBe("bylaws");
  });

  it("needs lots between equal candidates in the second vote", () => {
    const tied = three([19, 19, 0]);
    expect(elected(tied, { bylaws }).lot).toEqual({ names: ["Kandidat 1", "Kandidat 2"], seats: 1 });
    expect(shown(elected(tied, { bylaws, drawn: ["Kandidat 2"] }))).toEqual(["elected", [1], []]);
  });

  it("is not decided while someone has voted blank and it is open how that counts", () => {
    const cells = { blank: 3 };
    const rows = [
      { list: "Kandidat 1", votes: 18 },
      { list: "Kandidat 2", votes: 16 },
    ];
    expect(elected(rows, { bylaws, cells })).toMatchObject({ result: null, openRules: ["meeting.blanks"] });
    const counted = [...bylaws, ["meeting.blanks", "teller med"]] as const;
    expect(elected(rows, { bylaws: counted, cells }).status).toBe("secondVoteNeeded");
    const notCounted = [...bylaws, ["meeting.blanks", "teller ikke"]] as const;
    expect(elected(rows, { bylaws: notCounted, cells }).status).toBe("elected");
  });
});

describe("other ways to elect", () => {
  it("by most votes, several at once", () => {
    const rows = [7, 8, 9, 9].map((votes, index) => ({ list: "Kandidater", place: index + 1, votes }));
    const two = elected(rows, { cells: { method: "flest stemmer", seats: 2 } });
    expect([two.status, [...two.elected].sort()]).toEqual(["elected", [2, 3]]);
    expect(elected(rows, { cells: { method: "flest stemmer", seats: 1 } }).lot).toEqual({
      names: ["3", "4"],
      seats: 1,
    });
  });

  it("by agreement, where it is decided and adopted unanimously (kommuneloven § 7-7)", () => {
    const rows = list("Nominasjon", null, "KMKM");
    const cells = { method: "avtalevalg", seats: 4 };
    expect(shown(elected(rows, { cells, isAgreed: true }))).toEqual(["elected", [0, 1, 2, 3], []]);
    expect(shown(elected(rows, { cells }))).toEqual(["notElected", [], []]);
    expect(shown(elected(rows, { cells: { ...cells, seats: 3 }, isAgreed: true }))).toEqual(["notElected", [], []]);
  });

  it("by a slate: a seat without a rival by acclamation, the other by a vote", () => {
    const slate = [...list("Valgkomiteen", null, "KMK"), { list: "Benkeforslag", place: 1, name: "plass 9" }];
    const cells = { method: "valgkomiteens innstilling" };
    expect(shown(elected(slate, { cells }))).toEqual(["noVotes", [1, 2], []]);
    const [first = {}, ...others] = slate;
    const voted = [{ ...first, votes: 10 }, ...others.slice(0, 2), { ...others[2], votes: 12 }];
    expect(shown(elected(voted, { cells }))).toEqual(["elected", [3, 1, 2], []]);
  });
});

describe("a choice between proposals", () => {
  const rows = [
    { list: "Styret", votes: 18 },
    { list: "Benkeforslag 1", votes: 12 },
    { list: "Benkeforslag 2", votes: 8 },
  ];

  it("is one where the item is no election and has lists", () => {
    const item = agendaItem({ kind: "budsjett" });
    expect(isByLists(item, readLists([]))).toBe(false);
    expect(isByLists(agendaItem({ kind: "val" }), readLists([]))).toBe(true);
    expect(isByLists(item, readLists([{ row: 0, cells: { ...BLANK_LIST_ROW, list: "A" } }]))).toBe(true);
  });

  it("asks how it is decided where the bylaws do not say, once somebody has voted", () => {
    const cells = { kind: "budsjett" };
    expect(elected(rows, { cells })).toMatchObject({ result: null, openRules: ["meeting.alternatives"] });
    const final = [["meeting.alternatives", "endelig avstemning"]] as const;
    expect(elected(rows, { cells, bylaws: final }).status).toBe("secondVoteNeeded");
    const most = [["meeting.alternatives", "flest stemmer"]] as const;
    expect(shown(elected(rows, { cells, bylaws: most }))).toEqual(["elected", [0], []]);
  });
});

describe("a lot", () => {
  const cells = { method: "flertallsvalg", seats: 1 };
  const rows = (...votes: readonly (readonly [name: string, second: number])[]): Row[] =>
    votes.map(([name, secondVote]) => ({ list: name, votes: 1, secondVote }));

  it("decides between those whom it was drawn between, in any order, and between no others", () => {
    const given = { cells, drawn: ["B"], drawnAmong: ["b", "A"] };
    expect(shown(elected(rows(["A", 2], ["B", 2], ["C", 1]), given))).toEqual(["elected", [1], []]);
    const other = elected(rows(["A", 1], ["B", 2], ["C", 2]), given);
    expect([shown(other), other.lot?.names, other.drawn]).toEqual([["lotNeeded", [], []], ["B", "C"], []]);
  });

  it("by most votes is between all with as many votes as the last", () => {
    const most = { cells: { method: "flest stemmer", seats: 2 }, drawn: ["plass 2"] };
    const candidates = [5, 3, 3].map((votes, index) => ({
      list: "A",
      place: index + 1,
      name: `plass ${index + 1}`,
      votes,
    }));
    expect(shown(elected(candidates, { ...most, drawnAmong: ["plass 2", "plass 3"] }))).toEqual([
      "elected",
      [0, 1],
      [],
    ]);
    expect(shown(elected(candidates, { ...most, drawnAmong: ["plass 1", "plass 2"] }))).toEqual(["lotNeeded", [0], []]);
  });
});

describe("the tellers of a secret ballot", () => {
  const cells = { method: "flertallsvalg", ballot: "hemmelig" };
  const problems = (row: Row, own: Given["cells"] = {}): unknown =>
    elected([{ list: "A", ...row }], { cells: { ...cells, ...own } }).problems.map(({ field, problem }) => [
      field,
      problem.key,
    ]);

  it("are two, who agree, on the blank votes too", () => {
    expect(problems({ votes: 3 })).toEqual([["ballot", "item.secondTellerMissing"]]);
    expect(problems({ votes: 3, secondCount: 3 }, { blank: 1, secondBlank: 1 })).toEqual([]);
    expect(problems({ votes: 3, secondCount: 3 }, { blank: 1, secondBlank: 2 })).toEqual([
      ["secondBlank", "item.tellersDiffer"],
    ]);
  });

  it("are not asked for before anything is counted, nor where the ballot is open", () => {
    expect([problems({}), problems({ votes: 3 }, { ballot: null })]).toEqual([[], []]);
  });
});
