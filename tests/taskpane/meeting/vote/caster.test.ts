import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Cell } from "../../../../src/domain/cell";
import { ONE } from "../../../../src/domain/numbers/exact";
import { readBallot } from "../../../../src/domain/votes/ballot";
import { type Caster, createCaster } from "../../../../src/taskpane/meeting/vote/caster";
import { type Choice, countUnwritten } from "../../../../src/taskpane/meeting/vote/casting";
import type { Voter } from "../../../../src/taskpane/meeting/vote/voters";
import { MEMBERS, PLACE, Roll } from "../../../workbook/meeting/roll";

const WORDS = { for: "For", against: "Mot", abstained: "Avholdende", blank: "Blank" } as const;

let roll: Roll;
let caster: Caster;

beforeEach(() => {
  vi.stubGlobal("setTimeout", (work: () => void) => setImmediate(work));
  roll = new Roll();
  caster = createCaster();
  caster.aim({ place: PLACE, wordOf: (given) => (given === null ? null : WORDS[given]) });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function voters(): Voter[] {
  return MEMBERS.map((member, id) => {
    const { item, row, column } = roll.toCast(member, "1", "");
    const held: Cell = roll.at(row, column) === "" ? null : roll.at(row, column);
    const ballot = readBallot(held);
    const read = ballot.ok ? ballot.value : null;
    return {
      id,
      name: member,
      votes: ONE,
      delegate: null,
      holder: null,
      cell: { item, member, row, column },
      held,
      ballot: read,
    };
  });
}

const give = (id: number, given: Choice): void =>
  caster.dispatch({ kind: "given", votes: voters().flatMap((voter) => (voter.id === id ? [{ voter, given }] : [])) });
const settled = (): Promise<void> => vi.waitFor(() => expect(countUnwritten(caster.state())).toBe(0));
const votes = (): unknown => MEMBERS.map((member) => roll.vote(member, "1"));

describe("the caster", () => {
  it("sends the first vote at once, and those that come meanwhile together", async () => {
    give(0, "for");
    for (const [id, given] of [
      [1, "against"],
      [2, "blank"],
      [3, "for"],
    ] as const)
      give(id, given);
    await settled();
    expect([votes(), roll.requests]).toEqual([["For", "Mot", "Blank", "For", "", ""], 2]);
  });

  it("sends what was given before there was a place when there is one", async () => {
    caster = createCaster();
    give(0, "for");
    expect(roll.requests).toBe(0);
    caster.aim({ place: PLACE, wordOf: () => "For" });
    await settled();
    expect(roll.vote("Alver", "1")).toBe("For");
  });

  it("takes a vote back that has been read from the sheet, and one that is on its way", async () => {
    give(0, "for");
    await settled();
    caster.dispatch({ kind: "read", voters: voters() });
    give(1, "against");
    caster.dispatch({ kind: "undone", voters: voters() });
    caster.dispatch({ kind: "undone", voters: voters() });
    await settled();
    expect(votes()).toEqual(["", "", "", "", "", ""]);
  });

  it("tells whoever listens, until they no longer do", async () => {
    const heard = vi.fn();
    const stop = caster.listen(heard);
    give(0, "for");
    await settled();
    const count = heard.mock.calls.length;
    stop();
    give(1, "for");
    await settled();
    expect([count > 0, heard.mock.calls.length - count]).toEqual([true, 0]);
  });

  it("looks first where it was unsure, and then writes what has been given since", async () => {
    roll.plan.set([{ what: "timeOut", done: true, times: "always" }]);
    give(0, "for");
    await vi.waitFor(() => expect(caster.state().halt?.kind).toBe("unknown"));
    roll.plan.clear();
    caster.dispatch({ kind: "triedAgain" });
    give(1, "against");
    await settled();
    expect([votes(), caster.state().halt]).toEqual([["For", "Mot", "", "", "", ""], null]);
  });
});
