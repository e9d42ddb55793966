import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/domain/cell";
import { counterVote } from "../../../../src/taskpane/meeting/vote/preview";
import { casting, NOTHING_CAST } from "../../../../src/taskpane/meeting/vote/casting";
import { agendaCounts, countProblem, tellersDiffer } from "../../../../src/taskpane/meeting/vote/agendaCounts";
import { decideMeeting } from "../../../../src/taskpane/meeting/decideMeeting";
import { type Voters, votersOf } from "../../../../src/taskpane/meeting/vote/voters";
import { toText } from "../../../../src/domain/numbers/toText";
import { type Partnership, readPartnership } from "../../../../src/workbook/partnership";
import { sheetCells, sheets } from "../../../workbook/sheets";

const MEMBERS = [
  ["Nr", "Navn", "Type", "Stemmer"],
  ["4631", "Alver", "kommune", null],
  ["4601", "Bergen", "kommune", 5],
  ["4613", "Bømlo", "kommune", null],
  ["4633", "Fedje", "kommune", null],
  ["4621", "Voss", "kommune", null],
  [null, "KS", "observatør", null],
];
const AGENDA = [
  ["Sak", "Tittel", "For", "Mot", "Blank", "For, 2. teller"],
  ["1", "Budsjett", null, null, null, null],
];
const ATTENDANCE = [
  ["Medlem", "Representant", "Fullmakt til"],
  ["Alver", "plass 1", null],
  ["Bergen", "plass 2", null],
  ["Bømlo", null, "Bergen"],
  ["Fedje", "plass 4", null],
];
const LOG = [
  ["Tid", "Hva", "Sak", "Medlem", "Før", "Etter", "Hvorfor"],
  [1, "Habilitet", "1", "Fedje", null, "inhabil", "part i saken"],
];

function partnership(votes: readonly (readonly Cell[])[] | null): Partnership {
  return readPartnership(
    sheets({
      members: sheetCells("Medlemmer", MEMBERS),
      agenda: sheetCells("Saker", AGENDA),
      attendance: sheetCells("Oppmøte", ATTENDANCE),
      log: sheetCells("Logg", LOG),
      ...(votes !== null && { votes: sheetCells("Stemmer", votes) }),
    }),
  );
}

function voters(votes: readonly (readonly Cell[])[] | null): Voters {
  const read = partnership(votes);
  const meeting = decideMeeting(read);
  const [decided] = meeting.items;
  if (decided === undefined) throw new Error("There is no item");
  return votersOf(decided, meeting.members, read.votes);
}

const names = (some: Voters["called"]): string[] => some.map(({ name }) => name);

describe("votersOf", () => {
  it("calls those who are there or voted for by proxy, and names the others", () => {
    const { called, absent, disqualified } = voters(null);
    expect([names(called), names(absent), names(disqualified)]).toEqual([
      ["Alver", "Bergen", "Bømlo"],
      ["Voss"],
      ["Fedje"],
    ]);
    expect(called.map(({ delegate, holder, votes }) => [delegate, holder, toText(votes)])).toEqual([
      ["plass 1", null, "1"],
      ["plass 2", null, "5"],
      [null, "Bergen", "1"],
    ]);
  });

  it("has each one's vote and where it stands, in whatever order the rows are", () => {
    const rows = [["Ark"], ["Medlem", "Sak 1"], ["Bømlo", "mot"], ["4631", null], ["Bergen", "kanskje"]];
    const { called, place } = voters(rows);
    expect(called.map(({ ballot, cell }) => [ballot, cell?.member, cell?.row, cell?.column])).toEqual([
      ["notCast", "4631", 3, 1],
      [null, "Bergen", 4, 1],
      ["against", "Bømlo", 2, 1],
    ]);
    expect(place).toEqual({ sheet: "Stemmer", headingRow: 1, memberColumn: 0 });
  });

  it("knows no cell where the item has no column", () => {
    const { called } = voters([
      ["Medlem", "Sak 2"],
      ["Alver", "For"],
    ]);
    expect(called.map(({ cell }) => cell)).toEqual([null, null, null]);
  });
});

describe("counterVote", () => {
  const rows = [
    ["Medlem", "1"],
    ["Alver", null],
    ["Bergen", null],
    ["Bømlo", "Mot"],
  ];

  it("gives those against and the rest their votes, and leaves those who have voted theirs", () => {
    const { called } = voters(rows);
    const bergen = called[1]?.id ?? -1;
    const { votes, counts, kept } = counterVote(called, NOTHING_CAST, new Set([bergen]));
    expect(votes.map(({ voter, given }) => [voter.name, given])).toEqual([
      ["Alver", "for"],
      ["Bergen", "against"],
    ]);
    expect([
      counts.for.members,
      toText(counts.for.votes),
      counts.against.members,
      toText(counts.against.votes),
    ]).toEqual([1, "1", 2, "6"]);
    expect(kept).toBe(1);
  });

  it("counts what has been given and is on its way as given", () => {
    const { called } = voters(rows);
    const [alver] = called;
    if (alver === undefined) throw new Error("Nobody is called");
    const state = casting(NOTHING_CAST, { kind: "given", votes: [{ voter: alver, given: "blank" }] });
    const { votes, kept } = counterVote(called, state, new Set());
    expect([votes.map(({ voter }) => voter.name), kept]).toEqual([["Bergen"], 2]);
  });
});

describe("the counts of an item", () => {
  const { agenda } = partnership(null);
  if (agenda.kind !== "found") throw new Error("There is no agenda");
  const [item] = agenda.content;
  if (item === undefined) throw new Error("There is no item");

  it("fill the three columns of a teller that has counted, and name those the agenda lacks", () => {
    const { contents, lacking } = agendaCounts(agenda.table, item, { for: "30", against: "", secondFor: "30" });
    expect(contents.map(({ area, rows }) => [area.top, area.left, rows[0]?.[0]])).toEqual([
      [1, 2, { kind: "constant", value: 30 }],
      [1, 3, { kind: "constant", value: 0 }],
      [1, 4, { kind: "constant", value: 0 }],
      [1, 5, { kind: "constant", value: 30 }],
    ]);
    expect(lacking).toEqual(["secondAgainst", "secondBlank"]);
  });

  it("are nothing while nothing is typed", () => {
    expect(agendaCounts(agenda.table, item, { for: " " })).toEqual({ contents: [], lacking: [] });
  });

  it("differ where the tellers do, once the second has counted", () => {
    expect(tellersDiffer({ for: "30", against: "2" })).toEqual([]);
    const differences = tellersDiffer({ for: "30", against: "2", secondFor: "29", secondAgainst: "2" });
    expect(differences.map(({ index, first, second }) => [index, toText(first), toText(second)])).toEqual([
      [0, "30", "29"],
    ]);
  });

  it.each(["-1", "1,5", "mange"])("are no counts: %s", (typed) => {
    expect(countProblem(typed)).not.toBeNull();
  });
});
