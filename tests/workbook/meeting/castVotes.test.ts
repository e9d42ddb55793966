import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Fault } from "../../../workbench/faults/fault";
import { BLANK, text } from "../../../src/workbook/change/change";
import { castVotes } from "../../../src/workbook/meeting/castVotes";
import { HEADING_ROW, MEMBERS, PLACE, Roll } from "./roll";

let roll: Roll;

beforeEach(() => {
  vi.stubGlobal("setTimeout", (work: () => void) => setImmediate(work));
  roll = new Roll();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const cast = { kind: "cast" };

describe("castVotes", () => {
  it("writes a vote in one sync, and nothing else", async () => {
    roll.putVote("Bergen", "1", "Mot");
    const before = roll.table;
    const { outcomes, doubtful } = await castVotes([roll.toCast("Alver", "1", "For")], PLACE);
    expect([outcomes, doubtful, roll.requests]).toEqual([[cast], [], 1]);
    expect(roll.vote("Alver", "1")).toBe("For");
    roll.putVote("Alver", "1", "");
    expect(roll.table).toEqual(before);
  });

  it("writes many votes in one sync, whether they stand together or not", async () => {
    const votes = ["Alver", "Bergen", "Voss"].map((member) => roll.toCast(member, "2", "Mot"));
    const { outcomes } = await castVotes([...votes, roll.toCast("Fedje", "3", "For")], PLACE);
    expect([outcomes, roll.requests]).toEqual([[cast, cast, cast, cast], 1]);
    expect(MEMBERS.map((member) => roll.vote(member, "2"))).toEqual(["Mot", "Mot", "", "", "", "Mot"]);
    expect(roll.vote("Fedje", "3")).toBe("For");
  });

  it("takes a vote back in one sync", async () => {
    roll.putVote("Alver", "1", "For");
    const { outcomes } = await castVotes([{ ...roll.toCast("Alver", "1", ""), ballot: BLANK }], PLACE);
    expect([outcomes, roll.requests, roll.vote("Alver", "1")]).toEqual([[cast], 1, ""]);
  });

  it("writes a vote as text, whatever its word is", async () => {
    await castVotes([roll.toCast("Alver", "1", "=1+1"), roll.toCast("Bergen", "1", "TRUE")], PLACE);
    expect([roll.vote("Alver", "1"), roll.vote("Bergen", "1")]).toEqual(["=1+1", "TRUE"]);
  });

  it("puts another's vote back at once and tells both, and writes the others", async () => {
    const votes = [roll.toCast("Alver", "1", "For"), roll.toCast("Bergen", "1", "For")];
    roll.putVote("Alver", "1", "Mot");
    const { outcomes, doubtful } = await castVotes(votes, PLACE);
    expect([outcomes, doubtful]).toEqual([[{ kind: "conflict", theirs: "Mot" }, cast], []]);
    expect([roll.vote("Alver", "1"), roll.vote("Bergen", "1"), roll.requests]).toEqual(["Mot", "For", 2]);
  });

  it("puts another's formula back as the formula it was", async () => {
    const vote = roll.toCast("Alver", "1", "For");
    roll.test.grid.write({ sheetId: roll.sheetId, row: vote.row, column: vote.column, rowCount: 1, columnCount: 1 }, [
      [{ kind: "formula", formula: "=Z9" }],
    ]);
    roll.test.grid.write({ sheetId: roll.sheetId, row: 8, column: 25, rowCount: 1, columnCount: 1 }, [
      [{ kind: "constant", value: "Mot" }],
    ]);
    roll.put(vote.row, vote.column + 1, "For");
    await castVotes([{ ...vote, before: "Mot" }], PLACE);
    expect(roll.vote("Alver", "1")).toBe("=Z9");
  });

  it("says that another has taken a vote away, and leaves it away", async () => {
    roll.putVote("Alver", "1", "For");
    const vote = roll.toCast("Alver", "1", "Mot");
    roll.putVote("Alver", "1", "");
    expect((await castVotes([vote], PLACE)).outcomes).toEqual([{ kind: "conflict", theirs: null }]);
    expect(roll.vote("Alver", "1")).toBe("");
  });

  it.each(["For", "ja", "  FOR "])("is no conflict where another has given the same vote: %s", async (theirs) => {
    const vote = roll.toCast("Alver", "1", "For");
    roll.putVote("Alver", "1", theirs);
    expect((await castVotes([vote], PLACE)).outcomes).toEqual([cast]);
    expect(roll.vote("Alver", "1")).toBe("For");
  });

  it("follows the members where the rows have been sorted, and gives what it went over back", async () => {
    MEMBERS.forEach((member, index) =>
      roll.putVote(member, "1", ["Blank", "Mot", "", "Mot", "", "Avholdende"][index] ?? ""),
    );
    const votes = [roll.toCast("Bømlo", "1", "For"), roll.toCast("Fedje", "1", "For")];
    roll.sort((a, b) => b.localeCompare(a));
    const { outcomes, doubtful } = await castVotes(votes, PLACE);
    expect([outcomes, doubtful]).toEqual([[cast, cast], []]);
    expect(MEMBERS.map((member) => roll.vote(member, "1"))).toEqual([
      "Blank",
      "Mot",
      "For",
      "Mot",
      "For",
      "Avholdende",
    ]);
  });

  it("keeps votes apart where two members have changed places", async () => {
    const votes = [roll.toCast("Alver", "1", "For"), roll.toCast("Voss", "1", "Mot")];
    roll.sort((a, b) => b.localeCompare(a));
    expect((await castVotes(votes, PLACE)).outcomes).toEqual([cast, cast]);
    expect(MEMBERS.map((member) => roll.vote(member, "1"))).toEqual(["For", "", "", "", "", "Mot"]);
  });

  it("follows the item where a column has been put in before it", async () => {
    roll.putVote("Alver", "1", "Mot");
    const vote = roll.toCast("Alver", "2", "For");
    roll.insertColumn(1, "Sak 9");
    expect((await castVotes([vote], PLACE)).outcomes).toEqual([cast]);
    expect(["1", "2", "9"].map((item) => roll.vote("Alver", item))).toEqual(["Mot", "For", ""]);
  });

  it("writes nothing where the member, the item or the sheet is gone", async () => {
    const votes = [roll.toCast("Voss", "1", "For"), roll.toCast("Alver", "2", "For")];
    roll.deleteRow("Voss");
    roll.table = roll.table.map((row) => row.map((cell) => (cell === "Sak 2" ? "Sak 7" : cell)));
    const before = roll.table;
    const { outcomes, doubtful } = await castVotes(votes, PLACE);
    expect(outcomes).toEqual([
      { kind: "gone", what: "member" },
      { kind: "gone", what: "item" },
    ]);
    expect([doubtful, roll.table]).toEqual([[], before]);
    const vote = roll.toCast("Alver", "1", "For");
    roll.test.grid.addSheet("Annet");
    roll.test.grid.deleteSheet(roll.sheetId);
    expect((await castVotes([vote], PLACE)).outcomes).toEqual([{ kind: "gone", what: "sheet" }]);
  });

  it("writes nothing where the member is there twice", async () => {
    const vote = roll.toCast("Alver", "1", "For");
    roll.put(vote.row, 0, "Voss");
    roll.put(HEADING_ROW + 2, 0, "Alver");
    roll.put(HEADING_ROW + 3, 0, "Alver");
    const before = roll.table;
    expect((await castVotes([vote], PLACE)).outcomes).toEqual([{ kind: "gone", what: "member" }]);
    expect(roll.table).toEqual(before);
  });

  it("says that the sheet is protected", async () => {
    roll.test.grid.setProtected(roll.sheetId, true);
    const { outcomes } = await castVotes([roll.toCast("Alver", "1", "For")], PLACE);
    expect(outcomes).toEqual([{ kind: "protected", sheet: "Stemmer" }]);
  });

  it("gives up where others move the rows each time, and names the cells that it could not put right", async () => {
    MEMBERS.forEach((member) => roll.putVote(member, "1", member === "Alver" ? "" : "Mot"));
    const vote = roll.toCast("Alver", "1", "For");
    let turn = 1;
    roll.meddle = () => {
      turn = -turn;
      roll.sort((a, b) => turn * a.localeCompare(b));
    };
    const { outcomes, doubtful } = await castVotes([vote], PLACE);
    roll.meddle = () => undefined;
    const wrong = MEMBERS.filter((member) => roll.vote(member, "1") !== (member === "Alver" ? "" : "Mot"));
    expect(outcomes).toEqual([{ kind: "busy" }]);
    expect(doubtful.map(({ member, held }) => [member, held])).toEqual(
      wrong.map((member) => [member, member === "Alver" ? BLANK : text("Mot")]),
    );
  });

  it("goes on when others have moved the rows for a while", async () => {
    MEMBERS.forEach((member) => roll.putVote(member, "1", member === "Alver" ? "" : "Mot"));
    const vote = roll.toCast("Alver", "1", "For");
    roll.meddle = (request) => request < 30 && roll.sort((a, b) => (-1) ** request * a.localeCompare(b));
    const { outcomes, doubtful } = await castVotes([vote], PLACE);
    expect([outcomes, doubtful]).toEqual([[cast], []]);
    expect(MEMBERS.map((member) => roll.vote(member, "1"))).toEqual(["For", "Mot", "Mot", "Mot", "Mot", "Mot"]);
  });
});

/** What each fault comes to when it strikes the request that writes: the vote stands, or it does not and it is said. */
const FAULTS: readonly (readonly [Fault, string])[] = [
  [{ what: "throttle" }, "cast"],
  [{ what: "throttle", times: 3 }, "cast"],
  [{ what: "throttle", times: "always", batches: "writes" }, "refused"],
  [{ what: "throttle", times: "always" }, "refused"],
  [{ what: "refuse", batches: "writes" }, "refused"],
  [{ what: "timeOut", done: false, batches: "writes" }, "cast"],
  [{ what: "timeOut", done: true, batches: "writes" }, "cast"],
  [{ what: "timeOut", done: true, times: "always" }, "unknown"],
  [{ what: "timeOut", done: false, times: "always" }, "unknown"],
  [{ what: "cellEdit", endsAfter: 300 }, "cast"],
  [{ what: "dialogOpen", batches: "writes" }, "refused"],
  [{ what: "requestTooLarge", batches: "writes" }, "refused"],
  [{ what: "responseTooLarge", batches: "writes" }, "cast"],
  [{ what: "breakOff", atChange: 1, batches: "writes" }, "refused"],
  [{ what: "breakOff", atChange: 2, batches: "writes" }, "cast"],
  [{ what: "late", ms: 400, times: "always" }, "cast"],
  [{ what: "deleteSheet", sheet: "Stemmer", batches: "writes" }, "gone"],
  [{ what: "renameSheet", sheet: "Stemmer", to: "Røyster", batches: "writes" }, "cast"],
  [{ what: "renameSheet", sheet: "Stemmer", to: "Noko anna", batches: "writes" }, "gone"],
  [{ what: "protectSheet", sheet: "Stemmer", batches: "writes" }, "protected"],
];

describe("castVotes under a fault", () => {
  it.each(FAULTS)("%o: %s", async (fault, expected) => {
    roll.putVote("Bergen", "1", "Mot");
    const before = MEMBERS.map((member) => roll.vote(member, "1"));
    const votes = [roll.toCast("Alver", "1", "For"), roll.toCast("Voss", "1", "Mot")];
    roll.test.grid.addSheet("Annet");
    roll.plan.set([fault]);
    const { outcomes, doubtful } = await castVotes(votes, PLACE);
    expect(roll.plan.met().length).toBeGreaterThan(0);
    roll.plan.clear();
    expect([outcomes.map(({ kind }) => kind), doubtful]).toEqual([[expected, expected], []]);
    const after = MEMBERS.map((member) => roll.vote(member, "1"));
    const castAll = ["For", "Mot", "", "", "", "Mot"];
    if (expected === "cast") expect(after).toEqual(castAll);
    else if (expected === "unknown") expect([before, castAll]).toContainEqual(after);
    else if (fault.what !== "deleteSheet") expect(after).toEqual(before);
    if (expected !== "unknown") return;
    const again = await castVotes(votes, PLACE, true);
    expect([again.outcomes, again.doubtful]).toEqual([[cast, cast], []]);
    expect(MEMBERS.map((member) => roll.vote(member, "1"))).toEqual(castAll);
  });

  it("names the cell it may have gone over where the rows were sorted and the answer was lost", async () => {
    roll.putVote("Voss", "1", "Mot");
    const vote = roll.toCast("Alver", "1", "For");
    roll.plan.set([{ what: "timeOut", done: true, batches: "writes" }]);
    roll.meddle = (request) => request === 1 && roll.sort((a, b) => b.localeCompare(a));
    const { outcomes, doubtful } = await castVotes([vote], PLACE);
    expect([outcomes, roll.vote("Alver", "1")]).toEqual([[cast], "For"]);
    expect(doubtful).toMatchObject([{ sheet: "Stemmer", member: "Voss", item: "Sak 1", held: null }]);
  });

  it("names the cell and what it held where that cannot be put back", async () => {
    const vote = roll.toCast("Alver", "1", "For");
    roll.putVote("Alver", "1", "Mot");
    roll.meddle = (request) => request === 2 && roll.test.grid.setProtected(roll.sheetId, true);
    const { outcomes, doubtful } = await castVotes([vote], PLACE);
    expect(outcomes).toEqual([{ kind: "conflict", theirs: "Mot" }]);
    expect(doubtful).toMatchObject([{ member: "Alver", held: { kind: "text", text: "Mot" } }]);
  });
});
