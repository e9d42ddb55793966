import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Seat, SeatCells } from "../../../../src/domain/board/seat";
import type { Repair } from "../../../../src/domain/board/slate/repairSlate";
import { MOST_SHOWN } from "../../../../src/domain/board/slate/searchSwaps";
import { slateAfter } from "../../../../src/domain/board/slate/slateAfter";
import { trySlate } from "../../../../src/domain/board/slate/trySlate";
import {
  anyCandidate,
  anyRules,
  bruteForce,
  candidate,
  FIRST_ROW,
  HARD_RULES,
  hardCandidates,
  hardSetting,
  keyOf,
  progressOf,
  repaired,
  rulesOf,
  settingOf,
} from "./slates";

/** Those elected before, and those who sit in another body. */
const EARLIER: readonly Partial<SeatCells>[] = [
  { body: "Styret", seat: "medlem", name: "plass 0", from: "1.12.2021", to: "1.12.2023", gender: "K" },
  { body: "Styret", seat: "medlem", name: "plass 1", from: "1.12.2021", to: "1.12.2023", gender: "M" },
  { body: "Styret", seat: "medlem", name: "plass 1", from: "1.12.2019", to: "1.12.2021", gender: "M" },
  { body: "Styret", seat: "leder", name: "plass 20", from: "1.12.2022", to: "1.12.2024", member: "Moss", gender: "K" },
  { body: "Styret", seat: "medlem", name: "plass 3", from: "1.12.2022", to: "1.12.2024", office: "Rådmann" },
  { body: "Valgkomité", seat: "medlem", name: "plass 2", from: "1.12.2022", to: "1.12.2024", gender: "K" },
];

/** What is found, as it is compared: how few swaps, how many slates, and which. */
function slatesOf(slate: readonly Seat[], repair: Repair): object | null {
  if (repair.kind === "none") return null;
  return {
    swaps: repair.swaps,
    count: Number(repair.count),
    shown: repair.shown.map((swap) => keyOf(slateAfter(slate, swap))).sort(),
  };
}

describe("repairSlate", () => {
  it("finds what trying every subset finds, with whatever rules and candidates", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyCandidate, fc.boolean()), { minLength: 1, maxLength: 9 }),
        anyRules,
        fc.subarray([...EARLIER]),
        (standing, bylaws, rows) => {
          const candidates = standing.map(([fields], row) => candidate(row, fields));
          const slate = candidates.filter((_seat, row) => standing[row]?.[1] === true);
          const setting = settingOf(bylaws, rows);
          const expected = bruteForce(slate, candidates, setting);
          const found = slatesOf(slate, repaired(slate, candidates, setting));
          if (expected === null || expected.slates.length <= MOST_SHOWN) {
            expect(found).toEqual(
              expected === null
                ? null
                : { swaps: expected.swaps, count: expected.slates.length, shown: expected.slates },
            );
          } else {
            expect(found).toMatchObject({ swaps: expected.swaps, count: expected.slates.length });
            expect(found).toHaveProperty("shown.length", MOST_SHOWN);
            expect(expected.slates).toEqual(expect.arrayContaining((found as { shown: string[] }).shown));
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  it("finds what trying every subset of twelve candidates finds", () => {
    fc.assert(
      fc.property(fc.array(anyCandidate, { minLength: 12, maxLength: 12 }), anyRules, (standing, bylaws) => {
        const candidates = standing.map((fields, row) => candidate(row, fields));
        const slate = candidates.slice(0, 5);
        const setting = settingOf(bylaws, EARLIER);
        const expected = bruteForce(slate, candidates, setting);
        const found = repaired(slate, candidates, setting);
        expect(found.kind === "none" ? null : { swaps: found.swaps, count: Number(found.count) }).toEqual(
          expected === null ? null : { swaps: expected.swaps, count: expected.slates.length },
        );
      }),
      { numRuns: 12 },
    );
  });

  it("finds the same whatever the order of the candidates", () => {
    const candidates = hardCandidates(14, 7);
    const slate = candidates.slice(0, 6);
    const setting = hardSetting(rulesOf({ "board.size.max": 5, "board.gender": "ldl28", "board.leader": 1 }));
    const found = repaired(slate, candidates, setting);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(candidates, { minLength: 14 }),
        fc.shuffledSubarray(slate, { minLength: 6 }),
        (others, same) => {
          expect(repaired(same, others, setting)).toEqual(found);
        },
      ),
    );
  });

  it("makes eight of DigiViken's nine, and keeps both genders", () => {
    const nine = Array.from("KMKMKMKMM").map((gender, row) =>
      candidate(row, { gender: gender === "K" ? "woman" : "man", office: "Kommunedirektør" }),
    );
    const more = [candidate(9, { gender: "woman", office: "Rådgiver" })];
    const rules = rulesOf({
      "board.size.max": 8,
      "board.office": "kommunedirektør",
      "board.gender": "koml",
      "board.term": 2,
    });
    const found = repaired(nine, [...nine, ...more], settingOf(rules));
    expect(found).toMatchObject({ kind: "found", swaps: 1, seats: 8, count: 5n });
    const outOf = (repair: Repair): number[] =>
      repair.kind === "none" ? [] : repair.shown.flatMap((swap) => swap.out.map(({ row }) => row - FIRST_ROW));
    expect(outOf(found).sort()).toEqual([1, 3, 5, 7, 8]);
    // With three women among the nine, 40 per cent of eight are four: one of them cannot go, and another must come.
    const few = nine.map((seat, row) =>
      row === 0 ? candidate(0, { gender: "man", office: "Kommunedirektør" }) : seat,
    );
    expect(repaired(few, [...few, ...more], settingOf(rules))).toMatchObject({ kind: "none" });
    const fit = [candidate(9, { gender: "woman", office: "Rådmann" })];
    expect(repaired(few, [...few, ...fit], settingOf(rules))).toMatchObject({ swaps: 2, count: 15n });
  });

  it("leaves a slate as it is where nothing is wrong with it", () => {
    const slate = [candidate(0, { gender: "woman" }), candidate(1, { gender: "man" })];
    const found = repaired(slate, [...slate, candidate(2)], settingOf(rulesOf({ "board.gender": "koml" })));
    expect(found).toEqual({ kind: "found", swaps: 0, seats: 2, count: 1n, shown: [{ out: [], in: [] }] });
  });

  it("asks nothing where the bylaws leave the rules open, or say that a breach is less than that", () => {
    const slate = [candidate(0), candidate(1)];
    const open = rulesOf({ "board.gender": null, "board.office": null });
    const advice = rulesOf({ "board.size.max": 1 }, "advice");
    expect(repaired(slate, slate, settingOf([...open, ...advice]))).toMatchObject({ swaps: 0, count: 1n });
  });

  it("names the rule that no choice of the candidates meets", () => {
    const men = [0, 1, 2, 3, 4].map((row) => candidate(row, { gender: "man", office: "Rådgiver" }));
    const slate = men.slice(0, 4);
    const why = (rules: Record<string, string | number>): unknown => repaired(slate, men, settingOf(rulesOf(rules)));
    expect(why({ "board.gender": "koml", "board.term": 2 })).toEqual({
      kind: "none",
      seats: 4,
      alone: ["board.gender"],
      together: [],
    });
    expect(why({ "board.size.exact": 7, "board.term": 2 })).toMatchObject({ seats: 7, alone: ["board.size.exact"] });
    expect(why({ "board.size.min": 5, "board.size.max": 3 })).toMatchObject({
      seats: null,
      alone: ["board.size.min", "board.size.max"],
    });
    expect(why({ "board.size.max": "flere" })).toMatchObject({ seats: null, alone: ["board.size.max"] });
    expect(why({ "board.gender": "rettferdig" })).toMatchObject({ seats: 4, alone: ["board.gender"] });
  });

  it("names the rules that only together leave no slate", () => {
    const women = [0, 1].map((row) => candidate(row, { gender: "woman", office: "Rådgiver" }));
    const men = [2, 3, 4, 5].map((row) => candidate(row, { gender: "man", office: "Kommunedirektør" }));
    const rules = rulesOf({ "board.gender": "koml", "board.office": "kommunedirektør", "board.term": 2 });
    const found = repaired(men, [...women, ...men], settingOf(rules));
    expect(found).toEqual({ kind: "none", seats: 4, alone: [], together: ["board.office", "board.gender"] });
  });

  it("answers for forty candidates and eight seats, with rules that pull against each other", () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const candidates = hardCandidates(40, seed);
      const slate = candidates.slice(0, 8);
      const setting = hardSetting(HARD_RULES);
      const found = repaired(slate, candidates, setting);
      if (found.kind === "none") continue;
      expect(found.swaps).toBeGreaterThan(0);
      for (const swap of found.shown) {
        const { findings } = trySlate(slateAfter(slate, swap), candidates, setting);
        expect(findings.map(({ verdict }) => verdict)).toEqual(findings.map(() => "met"));
      }
      expect(new Set(found.shown.map((swap) => keyOf(slateAfter(slate, swap)))).size).toBe(found.shown.length);
      expect(found.shown).toHaveLength(Math.min(MOST_SHOWN, Number(found.count)));
    }
  });

  it("counts exactly where there are more slates than can be looked at one by one", () => {
    const candidates = Array.from({ length: 60 }, (_, row) =>
      candidate(row, { gender: row < 30 ? "man" : "woman", office: row < 30 ? "Rådgiver" : "Kommunedirektør" }),
    );
    const found = repaired(candidates.slice(0, 30), candidates, settingOf(rulesOf({ "board.gender": "koml" })));
    // Twelve of thirty men go out, and twelve of thirty women come in.
    expect(found).toMatchObject({ swaps: 12, count: 86_493_225n ** 2n });
  });

  it("tells how far it has come, step by step", () => {
    const candidates = hardCandidates(40, 3);
    const told = progressOf(candidates.slice(0, 8), candidates, hardSetting(HARD_RULES), 20);
    expect(told.length).toBeGreaterThan(3);
    const swaps = told.filter(({ stage }) => stage === "searching").map((step) => step.swaps);
    expect(swaps).toEqual([...swaps].sort((a, b) => a - b));
    expect(told.every(({ most, swaps: now }) => now <= most && most === 8)).toBe(true);
  });
});
