import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { text } from "../../../src/workbook/change/change";
import { VOTE_CORRECTED } from "../../../src/workbook/layout";
import { correctVote, type VoteToCorrect } from "../../../src/workbook/meeting/correctVote";
import type { Fault } from "../../../workbench/faults/fault";
import { MEMBERS, Roll } from "./roll";

let roll: Roll;

beforeEach(() => {
  vi.stubGlobal("setTimeout", (work: () => void) => setImmediate(work));
  roll = new Roll();
  roll.test.grid.addSheet("Annet");
  MEMBERS.forEach((member) => roll.putVote(member, "1", "For"));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function correction(): VoteToCorrect {
  const { item, member, row, column, before } = roll.toCast("Bømlo", "1", "");
  const entry = {
    time: 46_348.5,
    what: VOTE_CORRECTED.nb,
    item: "1",
    member: "Bømlo",
    before: "For",
    after: "Mot",
    why: "Hørte feil",
  };
  return { item, member, row, column, before, ballot: text("Mot"), entry };
}

/** The rows of the log below its headings, without the time. */
function logged(): unknown[][] {
  const sheet = roll.test.grid.sheets().find(({ name }) => name === "Logg");
  const used = sheet === undefined ? null : roll.test.grid.usedArea(sheet.id, true);
  if (sheet === undefined || used === null) return [];
  const rows = roll.test.grid.read({ sheetId: sheet.id, ...used });
  return rows.slice(1).map((row) => row.slice(1).map(({ value }) => value));
}

const ROW = ["Stemme rettet", "1", "Bømlo", "For", "Mot", "Hørte feil"];
const votes = (): unknown => MEMBERS.map((member) => roll.vote(member, "1"));
const CORRECTED = ["For", "For", "Mot", "For", "For", "For"];
const AS_BEFORE = MEMBERS.map(() => "For");

describe("correctVote", () => {
  it("writes the other vote and a row of the log", async () => {
    expect(await correctVote(correction(), "nb")).toEqual({ ok: true, value: { kind: "written" } });
    expect([votes(), logged()]).toEqual([CORRECTED, [ROW]]);
  });

  it("follows the member where rows have been sorted and a column put in", async () => {
    const vote = correction();
    roll.sort((a, b) => b.localeCompare(a));
    roll.insertColumn(1, "Eige");
    expect(await correctVote(vote, "nb")).toEqual({ ok: true, value: { kind: "written" } });
    expect([votes(), logged()]).toEqual([CORRECTED, [ROW]]);
  });

  it("does nothing where another has changed the vote", async () => {
    const vote = correction();
    roll.putVote("Bømlo", "1", "Blank");
    expect(await correctVote(vote, "nb")).toEqual({ ok: true, value: { kind: "conflict", theirs: "Blank" } });
    expect([roll.vote("Bømlo", "1"), logged()]).toEqual(["Blank", []]);
  });

  it("does nothing where the member is gone", async () => {
    const vote = correction();
    roll.deleteRow("Bømlo");
    expect(await correctVote(vote, "nb")).toEqual({ ok: true, value: { kind: "gone", what: "member" } });
    expect(logged()).toEqual([]);
  });

  it.each(Array.from({ length: 8 }, (_, index) => index + 1))(
    "gives the vote to that member or to none, where another sorts the rows before request %i",
    async (turn) => {
      const vote = correction();
      roll.meddle = (request) => request === turn && roll.sort((a, b) => b.localeCompare(a));
      const answer = await correctVote(vote, "nb");
      roll.meddle = () => undefined;
      const isWritten = answer.ok && answer.value.kind === "written";
      expect([votes(), logged()]).toEqual(isWritten ? [CORRECTED, [ROW]] : [AS_BEFORE, []]);
    },
  );

  it.each(Array.from({ length: 8 }, (_, index) => index + 1))(
    "does not lose another's vote that is written before request %i",
    async (turn) => {
      const vote = correction();
      const theirs: string[] = [];
      roll.meddle = (request) => {
        if (request !== turn) return;
        theirs.push("Blank");
        roll.putVote("Bømlo", "1", "Blank");
      };
      const answer = await correctVote(vote, "nb");
      const isWritten = answer.ok && answer.value.kind === "written";
      expect(roll.vote("Bømlo", "1")).toBe(theirs[0] ?? "Mot");
      expect(logged()).toEqual(isWritten ? [ROW] : []);
    },
  );

  const FAULTS: readonly Fault[] = [
    { what: "throttle", batches: "writes" },
    { what: "throttle", times: "always" },
    { what: "refuse", batches: "writes" },
    { what: "timeOut", done: false, batches: "writes" },
    { what: "timeOut", done: true, batches: "writes" },
    { what: "requestTooLarge", batches: "writes" },
    { what: "responseTooLarge", batches: "writes" },
    ...[1, 2, 3, 5, 8, 12].map((atChange): Fault => ({ what: "breakOff", atChange, batches: "writes" })),
    { what: "protectSheet", sheet: "Stemmer" },
  ];

  it.each(FAULTS)("writes both or neither under %o, and says which", async (fault) => {
    const vote = correction();
    roll.plan.set([fault]);
    const answer = await correctVote(vote, "nb");
    expect(roll.plan.met().length).toBeGreaterThan(0);
    roll.plan.clear();
    const isWritten = answer.ok && answer.value.kind === "written";
    expect([votes(), logged()]).toEqual(isWritten ? [CORRECTED, [ROW]] : [AS_BEFORE, []]);
  });
});
