import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BOARD_RULES } from "../../../src/domain/board/boardRules";
import type { SeatCells } from "../../../src/domain/board/seat";
import { BYLAW_IDS, type BylawId } from "../../../src/domain/bylaws/bylawId";
import published from "../../data/gender-balance.json";
import { anyBylaws, anyDay, anySeat, VALUES, verdictsOf } from "./anyBoard";
import { membersOf } from "./seats";

const anyRows = fc.array(anySeat, { minLength: 1, maxLength: 9 });

/** Rules that one member more can only break. */
const AT_MOST: readonly BylawId[] = [
  "board.size.max",
  "board.office",
  "board.office.excluded",
  "board.eligible",
  "board.spread.max",
  "board.term",
  "board.term.overlap",
  "board.term.consecutive",
  "board.reelection",
  "board.observers",
  "board.exclusive",
];

describe("the rules of composition", () => {
  it("are those that the bylaws can set, in their order, and each of them is tried here", () => {
    const ids = BYLAW_IDS.filter((id) => id.startsWith("board."));
    expect(BOARD_RULES.map(({ id }) => id)).toEqual(ids);
    expect(Object.keys(VALUES)).toEqual(ids);
  });

  it("say the same in whatever order the rows stand", () => {
    fc.assert(
      fc.property(
        anyRows.chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows))),
        anyBylaws,
        anyDay,
        ([rows, others], bylaws, on) => {
          const verdicts = (all: readonly Partial<SeatCells>[]) =>
            [...verdictsOf(all, bylaws, on)].map(([key, { verdict }]) => `${key}: ${verdict}`).sort();
          expect(verdicts(others)).toEqual(verdicts(rows));
        },
      ),
      { numRuns: 250 },
    );
  });

  it("find no breach of an 'at most' cleared by a member more", () => {
    fc.assert(
      fc.property(
        anyRows,
        anySeat,
        fc.constantFrom("medlem", "leder"),
        anyBylaws,
        anyDay,
        (rows, one, seat, bylaws, on) => {
          const after = verdictsOf([...rows, { ...one, seat }], bylaws, on);
          for (const [key, { verdict, reason }] of verdictsOf(rows, bylaws, on)) {
            const isAtMost = AT_MOST.some((rule) => key.endsWith(` ${rule}`)) || reason.endsWith(".tooMany");
            const isOfDeputies = key.includes("board.deputies");
            if (verdict === "broken" && isAtMost && !isOfDeputies)
              expect([key, after.get(key)?.verdict]).toEqual([key, "broken"]);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("are not changed by observers, except the rule of observers", () => {
    fc.assert(
      fc.property(
        anyRows,
        fc.array(anySeat, { minLength: 1, maxLength: 4 }),
        anyBylaws,
        anyDay,
        (rows, more, bylaws, on) => {
          const bodies = rows.map(({ body }) => body ?? null);
          const observers = more.map((cells, index) => ({
            ...cells,
            seat: "observatør",
            body: bodies[index % bodies.length] ?? null,
          }));
          const after = verdictsOf([...observers, ...rows], bylaws, on);
          for (const [key, before] of verdictsOf(rows, bylaws, on)) {
            if (!key.endsWith("board.observers")) expect([key, after.get(key)]).toEqual([key, before]);
          }
        },
      ),
      { numRuns: 250 },
    );
  });

  it("are each met by some board, broken by some, and not decided of some", () => {
    const seen = new Map<string, Set<string>>();
    const boards = fc.sample(fc.tuple(anyRows, anyBylaws, anyDay), { numRuns: 2000, seed: 6 });
    for (const [rows, bylaws, on] of boards) {
      for (const [key, { verdict }] of verdictsOf(rows, bylaws, on)) {
        const rule = key.split(" ").at(-1) ?? "";
        seen.set(rule, (seen.get(rule) ?? new Set()).add(verdict));
      }
    }
    for (const { id } of BOARD_RULES) {
      expect([id, [...(seen.get(id) ?? [])].sort()]).toEqual([id, ["broken", "met", "undecidable"]]);
    }
  });
});

describe.each(["ldl28", "koml"] as const)("board.gender = %s", (rule) => {
  const least: Readonly<Record<string, number>> = published[rule].leastOfEachBySize;
  const SIZES = Array.from({ length: 19 }, (_, index) => index + 2);
  const bylaws = [{ rule: "board.gender", value: rule, scope: null, severity: null, source: null, row: 0 }];
  const verdict = (rows: readonly Partial<SeatCells>[]) => verdictsOf(rows, bylaws, null).get(" board.gender")?.verdict;

  it.each(SIZES)("says of every body of %d, and of its deputies, what is published", (size) => {
    for (let women = 0; women <= size; women += 1) {
      const expected = Math.min(women, size - women) >= (least[size] ?? NaN) ? "met" : "broken";
      const members = membersOf(women, size - women);
      const balanced = membersOf(1, 1);
      const deputies = members.map((cells) => ({ ...cells, seat: "vara" }));
      expect([women, verdict(members), verdict([...balanced, ...deputies])]).toEqual([women, expected, expected]);
    }
  });
});

function shuffled<Row>(rows: readonly Row[]): fc.Arbitrary<Row[]> {
  return fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });
}
