import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/domain/cell";
import { ONE } from "../../../../src/domain/numbers/exact";
import { readBallot } from "../../../../src/domain/votes/ballot";
import {
  ballotOf,
  casting,
  type Casting,
  type Choice,
  CHOICES,
  countUnwritten,
  type Given,
  isOnItsWay,
  nextToCall,
  NOTHING_CAST,
  toSend,
} from "../../../../src/taskpane/meeting/vote/casting";
import type { Voter } from "../../../../src/taskpane/meeting/vote/voters";
import type { VoteOutcome } from "../../../../src/workbook/meeting/castVotes";

const PLACE = { sheet: "Stemmer", headingRow: 0, memberColumn: 0 };

function voter(id: number, held: Cell = null): Voter {
  const ballot = readBallot(held);
  return {
    id,
    name: `Medlem ${id}`,
    votes: ONE,
    delegate: null,
    holder: null,
    cell: { item: "1", member: `Medlem ${id}`, row: id + 1, column: 1 },
    held,
    ballot: ballot.ok ? ballot.value : null,
  };
}

const WORDS = { for: "For", against: "Mot", abstained: "Avholdende", blank: "Blank" } as const;
const wordOf = (given: Given): Cell => (given === null ? null : WORDS[given]);
const CAST: VoteOutcome = { kind: "cast" };

const give = (state: Casting, id: number, given: Choice, held: Cell = null): Casting =>
  casting(state, { kind: "given", votes: [{ voter: voter(id, held), given }] });
const send = (state: Casting): Casting => casting(state, { kind: "sent", ids: toSend(state).map(({ id }) => id) });
const settle = (state: Casting, outcomes: readonly VoteOutcome[]): Casting => {
  const ids = state.entries.filter(({ progress }) => progress.kind === "sent").map(({ id }) => id);
  return casting(state, { kind: "settled", ids, cast: { outcomes, place: PLACE, doubtful: [] }, wordOf });
};
const undo = (state: Casting, ...voters: readonly Voter[]): Casting => casting(state, { kind: "undone", voters });
const read = (state: Casting, ...voters: readonly Voter[]): Casting => casting(state, { kind: "read", voters });
const sent = (state: Casting): unknown => toSend(state).map(({ id, given, held }) => [id, given, held]);

describe("casting", () => {
  it("sends a vote at once, and holds those that come meanwhile for the next sync", () => {
    const first = send(give(NOTHING_CAST, 0, "for"));
    const more = give(give(first, 1, "against"), 2, "blank");
    expect([toSend(more), countUnwritten(more)]).toEqual([[], 3]);
    const then = settle(more, [CAST]);
    expect([sent(then), countUnwritten(then)]).toEqual([
      [
        [1, "against", null],
        [2, "blank", null],
      ],
      2,
    ]);
  });

  it("shows a vote as given before it is in the sheet, and until a reading has it", () => {
    const given = give(NOTHING_CAST, 0, "for");
    expect(ballotOf(given, voter(0))).toBe("for");
    const stored = settle(send(given), [CAST]);
    // The first reading may have begun before the vote was written, a second one cannot.
    expect(ballotOf(read(stored, voter(0)), voter(0))).toBe("for");
    expect(ballotOf(read(read(stored, voter(0)), voter(0)), voter(0))).toBe("notCast");
    expect(read(stored, voter(0, "For")).entries).toEqual([]);
    expect(ballotOf(read(stored, voter(0, "Mot")), voter(0, "Mot"))).toBe("against");
  });

  it("takes back a vote that has not been sent without a word to the sheet", () => {
    const undone = undo(give(NOTHING_CAST, 0, "for"), voter(0));
    expect([undone.entries, undone.history]).toEqual([[], []]);
  });

  it("takes back a vote that has been sent when it has come there", () => {
    const undone = undo(send(give(NOTHING_CAST, 0, "for")), voter(0));
    expect([toSend(undone), ballotOf(undone, voter(0))]).toEqual([[], "notCast"]);
    expect(sent(settle(undone, [CAST]))).toEqual([[0, null, "For"]]);
  });

  it("takes back one vote after another", () => {
    const stored = settle(send(give(give(NOTHING_CAST, 0, "for"), 1, "against")), [CAST, CAST]);
    const twice = undo(undo(stored, voter(0), voter(1)), voter(0), voter(1));
    expect(sent(twice)).toEqual([
      [1, null, "Mot"],
      [0, null, "For"],
    ]);
    expect(undo(twice, voter(0), voter(1))).toEqual(twice);
  });

  it("takes back a vote that a reading has shown to be in the sheet", () => {
    const seen = read(settle(send(give(NOTHING_CAST, 0, "for")), [CAST]), voter(0, "For"));
    expect(sent(undo(seen, voter(0, "For")))).toEqual([[0, null, "For"]]);
  });

  it("does not take back what someone else has written since", () => {
    const seen = read(settle(send(give(NOTHING_CAST, 0, "for")), [CAST]), voter(0, "Mot"));
    const undone = undo(seen, voter(0, "Mot"));
    expect([undone.entries, undone.history]).toEqual([[], []]);
  });

  it("stops at a conflict with both votes, and goes on when it is settled", () => {
    const given = give(give(NOTHING_CAST, 0, "for"), 1, "against");
    const stopped = settle(send(given), [{ kind: "conflict", theirs: "Mot" }, CAST]);
    expect(stopped.conflicts).toEqual([{ id: 0, mine: "for", theirs: "Mot" }]);
    expect(ballotOf(stopped, voter(0, "Mot"))).toBe("against");
    const waiting = give(stopped, 2, "for");
    expect(toSend(waiting)).toEqual([]);
    expect(sent(casting(waiting, { kind: "conflictSettled", id: 0 }))).toEqual([[2, "for", null]]);
  });

  it.each<VoteOutcome>([
    { kind: "refused", fault: { code: "GeneralException", message: "" } },
    { kind: "protected", sheet: "Stemmer" },
    { kind: "busy" },
    { kind: "gone", what: "item" },
  ])("keeps what was not written, and sends it when it is tried again: $kind", (outcome) => {
    const stopped = settle(send(give(NOTHING_CAST, 0, "for")), [outcome]);
    expect([stopped.halt, toSend(stopped), countUnwritten(stopped)]).toEqual([outcome, [], 1]);
    expect(sent(casting(stopped, { kind: "triedAgain" }))).toEqual([[0, "for", null]]);
  });

  it("looks first where it is not known whether a vote was written, alone, and where it stood then", () => {
    const fault = { code: "InvalidOrTimedOutSession", message: "" };
    const given = give(send(give(NOTHING_CAST, 0, "for")), 1, "against");
    const stopped = settle(given, [{ kind: "unknown", fault, row: 7, column: 3 }]);
    expect(stopped.unsurePlace).toEqual(PLACE);
    const again = casting(read(stopped, voter(0), voter(1)), { kind: "triedAgain" });
    expect(toSend(again).map(({ cell }) => [cell.row, cell.column])).toEqual([[7, 3]]);
    expect(sent(settle(send(again), [CAST]))).toEqual([[1, "against", null]]);
  });

  it("sends a vote to where its member is now", () => {
    const moved = { ...voter(0), cell: { item: "1", member: "Medlem 0", row: 9, column: 4 } };
    const [entry] = toSend(read(give(NOTHING_CAST, 0, "for"), moved));
    expect([entry?.cell.row, entry?.cell.column]).toEqual([9, 4]);
  });

  it("tells a vote on its way from one in the sheet", () => {
    const given = give(NOTHING_CAST, 0, "for");
    expect([isOnItsWay(given, voter(0)), isOnItsWay(settle(send(given), [CAST]), voter(0))]).toEqual([true, false]);
  });

  it("calls the next who has not voted, and from the top when the end is reached", () => {
    const called = [voter(0), voter(1, "For"), voter(2), voter(3)];
    const idOf = (state: Casting, after: number | null): number | undefined => nextToCall(state, called, after)?.id;
    expect([idOf(NOTHING_CAST, null), idOf(NOTHING_CAST, 0), idOf(NOTHING_CAST, 3)]).toEqual([0, 2, 0]);
    const all = [0, 2, 3].reduce((state, id) => give(state, id, "for"), NOTHING_CAST);
    expect(idOf(all, 3)).toBeUndefined();
  });

  it("brings every vote to the sheet once, as it was given last, whatever comes in between", () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant("give" as const), id: fc.nat(3), given: fc.constantFrom(...CHOICES) }),
      fc.record({ kind: fc.constant("undo" as const) }),
      fc.record({ kind: fc.constant("send" as const) }),
      fc.record({ kind: fc.constant("read" as const) }),
      fc.record({ kind: fc.constant("answer" as const), isRefused: fc.boolean() }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const sheet = new Map<number, Cell>();
        const intended = new Map<number, Given>();
        const undoable: { readonly id: number; readonly before: Given }[] = [];
        let state = NOTHING_CAST;
        const seen = (): Voter[] => [0, 1, 2, 3].map((id) => voter(id, sheet.get(id) ?? null));
        const answer = (isRefused: boolean): void => {
          const onTheWay = state.entries.filter(({ progress }) => progress.kind === "sent");
          for (const { id, progress, held } of onTheWay) {
            // The sheet holds what it was thought to hold: nothing is written over unseen.
            expect(sheet.get(id) ?? null).toEqual(held);
            if (!isRefused && progress.kind === "sent") sheet.set(id, wordOf(progress.given));
          }
          state = settle(
            state,
            onTheWay.map(() => (isRefused ? { kind: "busy" } : CAST)),
          );
          state = casting(state, { kind: "triedAgain" });
        };
        for (const one of steps) {
          if (one.kind === "give") {
            const now = seen()[one.id] ?? voter(one.id);
            undoable.push({ id: one.id, before: intended.get(one.id) ?? null });
            intended.set(one.id, one.given);
            state = casting(state, { kind: "given", votes: [{ voter: now, given: one.given }] });
          } else if (one.kind === "undo") {
            const last = undoable.pop();
            if (last !== undefined) intended.set(last.id, last.before);
            state = undo(state, ...seen());
          } else if (one.kind === "send") state = send(state);
          else if (one.kind === "read") state = casting(state, { kind: "read", voters: seen() });
          else answer(one.isRefused);
        }
        for (let turn = 0; turn < 4; turn += 1) {
          state = send(state);
          answer(false);
        }
        expect(countUnwritten(state)).toBe(0);
        for (const [id, given] of intended) expect(sheet.get(id) ?? null).toEqual(wordOf(given));
      }),
    );
  });
});
