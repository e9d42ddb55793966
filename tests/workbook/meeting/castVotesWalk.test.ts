import fc from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Fault } from "../../../workbench/faults/fault";
import { castVotes, type VoteOutcome } from "../../../src/workbook/meeting/castVotes";
import { MEMBERS, PLACE, Roll } from "./roll";

// Votes are cast while another person writes, sorts and puts columns in, and something may go wrong at any request. In the
// end every vote stands once, where it belongs, what the other person wrote stands, and each outcome says what is there.

beforeEach(() => {
  vi.stubGlobal("setTimeout", (work: () => void) => setImmediate(work));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

type Meddling =
  | { readonly kind: "writes"; readonly member: number; readonly item: number }
  | { readonly kind: "sorts"; readonly isDown: boolean }
  | { readonly kind: "insertsColumn"; readonly at: number };

/** What happens at one request: what another person does just before it, or what goes wrong with it. */
interface Turn {
  readonly meddlings: readonly Meddling[];
  readonly fault: Fault | null;
}

const ITEMS = ["1", "2", "3"];

const meddling: fc.Arbitrary<Meddling> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("writes" as const), member: fc.nat(5), item: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("sorts" as const), isDown: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("insertsColumn" as const), at: fc.integer({ min: 1, max: 4 }) }),
  },
);

/** Faults with which nothing was done, so that others may have come in between. */
const NOTHING_DONE: readonly Fault[] = [{ what: "throttle" }, { what: "cellEdit", endsAfter: 1 }];
/** Faults after which it is not known what was done. What another person writes at that very moment cannot be told from ours. */
const UNKNOWN_DONE: readonly Fault[] = [
  { what: "timeOut", done: false },
  { what: "timeOut", done: true },
  { what: "responseTooLarge" },
  { what: "breakOff", atChange: 1 },
  { what: "breakOff", atChange: 2 },
];

const turn: fc.Arbitrary<Turn> = fc.oneof(
  fc.record({ meddlings: fc.array(meddling, { maxLength: 3 }), fault: fc.constant(null) }),
  fc.record({ meddlings: fc.array(meddling, { maxLength: 2 }), fault: fc.constantFrom(...NOTHING_DONE) }),
  fc.record({ meddlings: fc.constant([]), fault: fc.constantFrom(...UNKNOWN_DONE) }),
);

const isLost = ({ fault }: Turn): boolean => UNKNOWN_DONE.some((one) => one === fault);
const isMoved = ({ meddlings }: Turn): boolean => meddlings.some(({ kind }) => kind !== "writes");

const cellKey = (member: string, item: string): string => `${member} ${item}`;

/** What the other person has written last in each cell; every text is another. */
function follow(roll: Roll, turns: readonly Turn[]): Map<string, string> {
  const theirs = new Map<string, string>();
  let inserted = 0;
  const does = (one: Meddling): void => {
    switch (one.kind) {
      case "writes": {
        const [member = "", item = ""] = [MEMBERS[one.member], ITEMS[one.item]];
        const text = `deira ${theirs.size} ${roll.requests}`;
        theirs.set(cellKey(member, item), text);
        roll.putVote(member, item, text);
        return;
      }
      case "sorts":
        roll.sort((a, b) => (one.isDown ? -1 : 1) * a.localeCompare(b));
        return;
      case "insertsColumn":
        if (inserted < 2) roll.insertColumn(one.at, `Eige ${inserted}`);
        inserted += 1;
    }
  };
  roll.meddle = (request) => {
    const { meddlings, fault } = turns[request - 1] ?? { meddlings: [], fault: null };
    meddlings.forEach(does);
    roll.plan.set(fault === null ? [] : [fault]);
  };
  return theirs;
}

it("loses no vote, counts none twice, and says of each what is there", async () => {
  const kinds = new Map<VoteOutcome["kind"], number>();
  const scenario = fc.record({
    turns: fc.array(turn, { maxLength: 10 }),
    voters: fc.subarray([...MEMBERS], { minLength: 1 }),
    early: fc.subarray([...MEMBERS]),
    item: fc.constantFrom(...ITEMS),
  });
  await fc.assert(
    fc.asyncProperty(scenario, async ({ turns, voters, early, item }) => {
      const roll = new Roll(ITEMS);
      for (const member of MEMBERS) {
        for (const one of ITEMS)
          if (one !== item || early.includes(member)) roll.putVote(member, one, `først ${member} ${one}`);
      }
      const before = new Map(
        MEMBERS.flatMap((member) => ITEMS.map((one) => [cellKey(member, one), roll.vote(member, one)])),
      );
      const votes = voters.map((member, index) => roll.toCast(member, item, index % 2 === 0 ? "For" : "Mot"));
      const theirs = follow(roll, turns);
      const first = await castVotes(votes, PLACE);
      roll.plan.clear();
      roll.meddle = () => undefined;
      const unsure = votes.flatMap((vote, index) => {
        const one = first.outcomes[index];
        return one?.kind === "unknown" ? [{ index, vote: { ...vote, row: one.row, column: one.column } }] : [];
      });
      const again = await castVotes(
        unsure.map(({ vote }) => vote),
        first.place,
        true,
      );
      const later = new Map(unsure.map(({ index }, at) => [index, again.outcomes[at]]));
      const outcomes = first.outcomes.map((one, index) => later.get(index) ?? one);
      const doubtful = [...first.doubtful, ...again.doubtful];
      const ends = outcomes.map(({ kind }) => kind);
      for (const kind of ends) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);

      const expected = new Map([...before, ...theirs]);
      votes.forEach((vote, index) => {
        const key = cellKey(vote.member, item);
        const kind = outcomes[index]?.kind;
        if (kind === "conflict") expect([...theirs.keys()]).toContain(key);
        if (kind === "cast" && !theirs.has(key)) expected.set(key, index % 2 === 0 ? "For" : "Mot");
      });
      const found = new Map(
        MEMBERS.flatMap((member) => ITEMS.map((one) => [cellKey(member, one), roll.vote(member, one)])),
      );
      expect(found).toEqual(expected);
      // Where an answer was lost and the rows were moved after it, it cannot be known that they were not moved before.
      const mayDoubt = turns.some(isLost) && turns.some(isMoved);
      expect(doubtful.filter(({ held }) => held !== null || !mayDoubt)).toEqual([]);
      expect(roll.table.flat().filter((cell) => MEMBERS.some((member) => member === cell))).toHaveLength(
        MEMBERS.length,
      );
      expect(roll.table.flat().filter((cell) => cell === "For" || cell === "Mot").length).toBe(
        [...expected.values()].filter((cell) => cell === "For" || cell === "Mot").length,
      );
      expect(ends).not.toContain("gone");
    }),
    { numRuns: 200 },
  );
  expect(kinds.get("cast")).toBeGreaterThan(100);
  expect(kinds.get("conflict")).toBeGreaterThan(5);
}, 60_000);
