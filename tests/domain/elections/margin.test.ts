import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marginOf } from "../../../src/domain/elections/margin";
import { toNumber } from "../../../src/domain/numbers/toNumber";
import { counted, DIVISOR_METHODS, drawn, seatsToFill, votesOfLists } from "./counts";
import { bigintCount } from "./bigintCount";

describe("marginOf", () => {
  it("says who was nearest the last seat, and by how many votes it was won", () => {
    // The third seat went for 10 / 2. With 5 votes 4 would be equal, but has fewer votes; with 7, 10 gives 3.5, under 4.
    const margin = marginOf(counted([10, 6, 4], 3, "dhondt"));
    expect(margin?.last.list).toBe(0);
    expect(margin?.nearest).toEqual({ lists: [2], votes: { units: 2, scale: 0 } });
    expect(margin?.lead).toEqual({ units: 3, scale: 0 });
  });

  it("is not known while a lot is needed, nor where quotas move with the votes", () => {
    expect(marginOf(counted([5, 5], 1, "dhondt"))).toBeNull();
    expect(marginOf(drawn([5, 5], 1, "dhondt"))).toMatchObject({
      nearest: { lists: [1], votes: { units: 1 } },
      lead: { units: 1 },
    });
    expect(marginOf(counted([5, 4], 1, "largest-remainder"))).toBeNull();
  });

  it("has nobody nearest where nobody else stood, and no lead where nobody else has votes", () => {
    expect(marginOf(counted([5], 1, "dhondt"))).toMatchObject({ nearest: null, lead: null });
    expect(marginOf(counted([5, 0], 1, "dhondt"))).toMatchObject({ nearest: { lists: [1] }, lead: null });
  });

  it.each(DIVISOR_METHODS)("is what trying every number of votes finds, under %s", (method) => {
    fc.assert(
      fc.property(votesOfLists, seatsToFill, (votes, seats) => {
        fc.pre(votes.every((own) => own < 100));
        const result = drawn(votes, seats, method);
        const margin = marginOf(result);
        if (margin === null) throw new Error("Nothing is left to draw");
        const { last, nearest, lead } = margin;
        const settledWith = (list: number, own: number): readonly number[] =>
          bigintCount(
            votes.map((one, index) => (index === list ? own : one)),
            seats,
            method,
          ).seats;
        const wonBy = (list: number, more: number): boolean =>
          (settledWith(list, (votes[list] ?? NaN) + more)[list] ?? NaN) > (result.seats[list] ?? NaN);
        const others = [...votes.keys()].filter((list) => list !== last.list);
        if (nearest === null) expect(others).toEqual([]);
        else {
          const more = toNumber(nearest.votes);
          expect(others.filter((list) => wonBy(list, more))).toEqual(nearest.lists);
          if (more > 0) expect(others.filter((list) => wonBy(list, more - 1))).toEqual([]);
        }
        if (lead === null) return;
        const [own, less] = [votes[last.list] ?? NaN, toNumber(lead)];
        const mayHave = (fewer: number): number => {
          const { seats: settled, open } = bigintCount(
            votes.map((one, index) => (index === last.list ? own - fewer : one)),
            seats,
            method,
          );
          return (settled[last.list] ?? NaN) + (open?.lists.includes(last.list) === true ? 1 : 0);
        };
        const before = result.seats[last.list] ?? NaN;
        expect(mayHave(less)).toBeLessThan(before);
        if (less > 0) expect(mayHave(less - 1)).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 400 },
    );
  });
});
