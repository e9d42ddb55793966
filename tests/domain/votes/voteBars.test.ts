import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { whole } from "../../../src/domain/numbers/exact";
import { BALLOTS } from "../../../src/domain/votes/ballot";
import type { Tally } from "../../../src/domain/votes/tally";
import { voteBars } from "../../../src/domain/votes/voteBars";

const counted = (votes: Readonly<Partial<Record<keyof Tally, number>>>): Partial<Tally> =>
  Object.fromEntries(Object.entries(votes).map(([ballot, count]) => [ballot, whole(count)]));

describe("voteBars", () => {
  it("draws for and against always, the others where there are any, and none of votes not cast", () => {
    const { bars, line } = voteBars(
      counted({ for: 15, against: 0, abstained: 0, blank: 3, invalid: 0, notCast: 14 }),
      whole(30),
    );
    expect(bars.map(({ ballot, part }) => [ballot, part])).toEqual([
      ["for", 0.5],
      ["against", 0],
      ["blank", 0.1],
      ["notCast", null],
    ]);
    expect(line).toBe(1);
  });

  it("has no line where nothing says how many it takes, and no length where nobody voted", () => {
    expect(voteBars(counted({ for: 2, against: 1 }), null).line).toBeNull();
    expect(voteBars(counted({ for: 0, against: 0 }), whole(0))).toEqual({
      bars: [
        { ballot: "for", votes: whole(0), part: 0 },
        { ballot: "against", votes: whole(0), part: 0 },
      ],
      line: null,
    });
  });

  it("keeps the order of a tally, and no bar is longer than the room or shorter than one of fewer votes", () => {
    const votes = fc.record(Object.fromEntries(BALLOTS.map((ballot) => [ballot, fc.nat(1000)])));
    fc.assert(
      fc.property(votes, fc.nat(1000), (count, required) => {
        const { bars, line } = voteBars(counted(count), whole(required));
        expect(bars.map(({ ballot }) => ballot)).toEqual(
          BALLOTS.filter((ballot) => bars.some((bar) => bar.ballot === ballot)),
        );
        const drawn = bars.flatMap(({ ballot, part }) => (part === null ? [] : [{ count: count[ballot] ?? 0, part }]));
        for (const one of drawn) {
          expect(one.part >= 0 && one.part <= 1).toBe(true);
          for (const other of drawn) if (one.count > other.count) expect(one.part).toBeGreaterThan(other.part);
        }
        if (line !== null) expect(line >= 0 && line <= 1).toBe(true);
      }),
    );
  });
});
