import fc from "fast-check";
import { describe, expect, it } from "vitest";
import cases from "../../data/apportionment.json";
import { apportion } from "../../../src/domain/elections/apportion";
import { readMethod } from "../../../src/domain/elections/method";
import { whole, ZERO } from "../../../src/domain/numbers/exact";
import { exact } from "../numbers/exactNumbers";
import { bigintCount } from "./bigintCount";
import { counted, DIVISOR_METHODS, drawn, METHODS, seatsToFill, sumOf, votesOfLists } from "./counts";

describe("elections whose result others have published", () => {
  it.each(cases.published)("$id: $method, $seats seats", ({ votes, seats, method, expected }) => {
    const read = readMethod(method);
    if (!read.ok || read.value === null) throw new Error(`${method} is not read`);
    const result = counted(votes, seats, read.value);
    expect(result.kind).toBe("apportioned");
    expect(result.seats).toEqual(expected);
  });
});

describe("the last seats under kommuneloven § 7-6", () => {
  it.each(cases.lastSeats)("$votes, $seats seats", ({ votes, seats, settled, lot, byMostVotes }) => {
    const result = counted(votes, seats, "dhondt");
    expect(result.seats).toEqual(settled);
    expect(result.open).toEqual(lot);
    if (byMostVotes !== null) expect(result.tie?.lists).toEqual(expect.arrayContaining(byMostVotes));
    expect(result.kind).toBe(lot === null ? "apportioned" : "lotNeeded");
  });

  it("go to the list with more votes where quotients are equal, and it is said between whom", () => {
    expect(counted([10, 5, 4], 2, "dhondt")).toMatchObject({
      seats: [2, 0, 0],
      tie: { lists: [0, 1], seats: 1 },
      lot: null,
    });
    expect(counted([10, 5, 4], 3, "dhondt")).toMatchObject({ seats: [2, 1, 0], tie: null, lot: null });
  });

  it("take a lot only between those who have the same votes too", () => {
    const result = counted([10, 5, 5], 3, "dhondt");
    expect(result).toMatchObject({
      kind: "lotNeeded",
      seats: [2, 0, 0],
      tie: { lists: [0, 1, 2], seats: 2 },
      lot: { lists: [1, 2], seats: 1, drawn: [] },
      open: { lists: [1, 2], seats: 1 },
    });
    expect(counted([10, 5, 5], 3, "dhondt", [2])).toMatchObject({
      kind: "apportioned",
      seats: [2, 0, 1],
      lot: { drawn: [2] },
      open: null,
    });
  });

  it("are drawn one by one: what is drawn is settled, and the rest is still asked for", () => {
    expect(counted([3, 3, 3], 2, "dhondt", [1])).toMatchObject({
      kind: "lotNeeded",
      seats: [0, 1, 0],
      open: { lists: [0, 2], seats: 1 },
    });
    expect(counted([3, 3, 3], 2, "dhondt", [1, 1, 0])).toMatchObject({ kind: "apportioned", seats: [1, 1, 0] });
  });

  it("look at no lot that is not needed, and say that none was", () => {
    expect(counted([10, 5, 4], 5, "dhondt", [2, 1, 0])).toMatchObject({ seats: [3, 1, 1], lot: null });
    expect(counted([9, 9, 1], 5, "dhondt", [2, 1])).toMatchObject({ seats: [2, 3, 0], lot: { drawn: [1] } });
  });

  it("fall to nobody where nobody has votes", () => {
    expect(apportion({ votes: [ZERO, ZERO], seats: 3, method: "dhondt", lots: [] })).toEqual({ kind: "noVotes" });
    expect(apportion({ votes: [], seats: 3, method: "dhondt", lots: [0] })).toEqual({ kind: "noVotes" });
  });
});

describe("ties under a first divisor of 1.4", () => {
  it("are found exactly: 21 / 1.4 is 45 / 3, which floating point makes 15.000000000000002", () => {
    expect(counted([45, 21], 2, "modified-sainte-lague")).toMatchObject({
      seats: [2, 0],
      tie: { lists: [0, 1], seats: 1 },
    });
    expect(counted([45, 21], 3, "modified-sainte-lague")).toMatchObject({ seats: [2, 1], tie: null });
    expect(counted([21, 21, 45], 2, "modified-sainte-lague")).toMatchObject({ seats: [0, 0, 2], lot: null });
    expect(counted([21, 21, 45], 3, "modified-sainte-lague")).toMatchObject({ open: { lists: [0, 1], seats: 1 } });
  });
});

describe.each(METHODS)("%s", (method) => {
  it("agrees with a count in integers, ties and lots with it", () => {
    fc.assert(
      fc.property(votesOfLists, seatsToFill, (votes, seats) => {
        const { seats: settled, open } = counted(votes, seats, method);
        expect({ seats: settled, open }).toEqual(bigintCount(votes, seats, method));
      }),
      { numRuns: 2000 },
    );
  });

  it("hands out all the seats, and as many as are settled while a lot is needed", () => {
    fc.assert(
      fc.property(votesOfLists, seatsToFill, (votes, seats) => {
        const before = counted(votes, seats, method);
        expect(sumOf(before.seats) + (before.open?.seats ?? 0)).toBe(seats);
        expect(before.seats.filter((_, list) => votes[list] === 0).every((own) => own === 0)).toBe(true);
        const after = drawn(votes, seats, method);
        expect(after.kind).toBe("apportioned");
        expect(sumOf(after.seats)).toBe(seats);
        expect(after.seats.every((own, list) => own >= (before.seats[list] ?? Infinity))).toBe(true);
      }),
    );
  });

  it("gives each list the same whatever the order of the lists", () => {
    const shuffled = votesOfLists.chain((votes) =>
      fc.tuple(fc.constant(votes), fc.shuffledSubarray([...votes.keys()], { minLength: votes.length })),
    );
    fc.assert(
      fc.property(shuffled, seatsToFill, fc.boolean(), ([votes, order], seats, isDrawn) => {
        const lots = isDrawn ? [...votes.keys()] : [];
        const plain = counted(votes, seats, method, lots);
        const moved = counted(
          order.map((list) => votes[list] ?? NaN),
          seats,
          method,
          lots.map((list) => order.indexOf(list)),
        );
        expect(moved.seats).toEqual(order.map((list) => plain.seats[list]));
        const open = moved.open?.lists.map((list) => order[list] ?? NaN).sort((a, b) => a - b);
        expect(open).toEqual(plain.open?.lists);
      }),
    );
  });

  it("gives the same for the same shares of the votes, and for votes in parts", () => {
    fc.assert(
      fc.property(votesOfLists, seatsToFill, fc.integer({ min: 2, max: 1000 }), (votes, seats, factor) => {
        const { seats: plain, open } = counted(votes, seats, method);
        const scaled = [votes.map((own) => whole(own * factor)), votes.map((own) => exact(`${own}e-3`))];
        const huge = votes.map((own) => exact(`${own}e+300`));
        for (const other of [...scaled, huge]) {
          expect(apportion({ votes: other, seats, method, lots: [] })).toMatchObject({ seats: plain, open });
        }
      }),
      { numRuns: 30 },
    );
  });

  it("never takes a seat from a list that has more votes", () => {
    fc.assert(
      fc.property(votesOfLists, seatsToFill, fc.nat(5), fc.integer({ min: 1, max: 20 }), (votes, seats, pick, more) => {
        const list = pick % votes.length;
        const raised = votes.map((own, index) => (index === list ? own + more : own));
        const before = counted(votes, seats, method).seats[list] ?? NaN;
        expect(counted(raised, seats, method).seats[list]).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe.each(DIVISOR_METHODS)("%s", (method) => {
  it("takes no seat from anyone when there is one more", () => {
    fc.assert(
      fc.property(votesOfLists, seatsToFill, (votes, seats) => {
        const before = drawn(votes, seats, method).seats;
        const after = drawn(votes, seats + 1, method).seats;
        expect(after.every((own, list) => own >= (before[list] ?? Infinity))).toBe(true);
      }),
    );
  });
});

describe("largest-remainder", () => {
  it("may take one away, which is why one more seat is no rule of it (the Alabama paradox)", () => {
    expect(counted([6, 6, 2], 10, "largest-remainder").seats).toEqual([4, 4, 2]);
    expect(counted([6, 6, 2], 11, "largest-remainder").seats).toEqual([5, 5, 1]);
  });
});

describe("readMethod", () => {
  it("reads the four names, and finds none in a blank or its 0", () => {
    for (const method of METHODS) expect(readMethod(` ${method.toUpperCase()} `)).toEqual({ ok: true, value: method });
    for (const cell of [null, "", 0]) expect(readMethod(cell)).toEqual({ ok: true, value: null });
  });

  it("does not know any other", () => {
    expect(readMethod("hare")).toEqual({ ok: false, problem: { key: "method.unknown", params: { text: "hare" } } });
  });
});
