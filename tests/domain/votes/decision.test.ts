import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Message } from "../../../src/domain/message";
import { type CastingVote, decide, type Decision } from "../../../src/domain/votes/decision";
import { readMajorityRule } from "../../../src/domain/votes/majorityRule";
import { toText } from "../../../src/domain/numbers/toText";
import { exact } from "../numbers/exactNumbers";

type Votes = readonly [votesFor: string | number, against: string | number, blank: string | number];

function decideBy(
  ruleText: string,
  [votesFor, against, blank]: Votes,
  of: string | number | null = null,
  castingVote: CastingVote | null = null,
): ReturnType<typeof decide> {
  const rule = readMajorityRule(ruleText);
  if (!rule.ok || rule.value === null) throw new Error(`${ruleText} is not read`);
  const count = { for: exact(votesFor), against: exact(against), blank: exact(blank) };
  return decide({ count, rule: rule.value, of: of === null ? null : exact(of), castingVote });
}

type Settled = Exclude<Decision, { outcome: "noVotes" }>;

function settled(result: ReturnType<typeof decide>): Settled {
  if (!result.ok || result.value.outcome === "noVotes") throw new Error(`Not settled: ${JSON.stringify(result)}`);
  return result.value;
}

const keys = (steps: readonly Message[]): string[] => steps.map((step) => step.key);

describe("decide", () => {
  it("names base, threshold and votes for, in that order", () => {
    // Digi Vestland's council: 27 of 27. Of 27 a majority is 14.
    const { outcome, base, required, wasTied, steps } = settled(decideBy("majority:votes", [27, 0, 0]));
    expect([outcome, toText(base), toText(required), wasTied]).toEqual(["adopted", "27", "14", false]);
    expect(steps).toEqual([
      { key: "decision.base.votes", params: { votes: exact(27) } },
      { key: "decision.needs.majority", params: { required: exact(14), base: exact(27) } },
      { key: "decision.reached", params: { for: exact(27), required: exact(14) } },
    ]);
  });

  it("says how many votes were missing", () => {
    // Two thirds of 10 is 7.
    const { outcome, steps } = settled(decideBy("2/3:cast", [4, 3, 3]));
    expect(outcome).toBe("rejected");
    expect(steps).toEqual([
      { key: "decision.base.cast", params: { votes: exact(10) } },
      { key: "decision.needs.atLeast", params: { numerator: 2, denominator: 3, required: exact(7) } },
      { key: "decision.missed", params: { for: exact(4), required: exact(7), missing: exact(3) } },
    ]);
  });

  it("has a sentence for each base and each share", () => {
    expect(keys(settled(decideBy("unanimous:present", [3, 0, 0], 4)).steps)).toEqual([
      "decision.base.present",
      "decision.needs.unanimous",
      "decision.missed",
    ]);
    expect(keys(settled(decideBy(">2/3:entitled", [3, 0, 0], 4)).steps)).toEqual([
      "decision.base.entitled",
      "decision.needs.moreThan",
      "decision.reached",
    ]);
  });

  describe("on a tie", () => {
    it("leaves it tied where nobody settles it", () => {
      const { outcome, wasTied, steps } = settled(decideBy("majority:votes", [5, 5, 1]));
      expect([outcome, wasTied]).toEqual(["tied", true]);
      expect(keys(steps)).toEqual(["decision.base.votes", "decision.needs.majority", "decision.tied"]);
    });

    it("is settled by the chair, either way, and says so", () => {
      const carried = settled(decideBy("majority:votes", [5, 5, 0], null, "for"));
      expect([carried.outcome, carried.wasTied]).toEqual(["adopted", true]);
      expect(keys(carried.steps).slice(-2)).toEqual(["decision.tied", "decision.castingVoteFor"]);
      const lost = settled(decideBy("majority:votes", [5, 5, 0], null, "against"));
      expect([lost.outcome, lost.wasTied]).toEqual(["rejected", true]);
      expect(keys(lost.steps).slice(-2)).toEqual(["decision.tied", "decision.castingVoteAgainst"]);
    });

    it("is a tie whatever the base, though the votes for are no majority of it", () => {
      for (const base of ["cast", "present", "entitled"]) {
        expect(settled(decideBy(`majority:${base}`, [5, 5, 4], 20)).outcome).toBe("tied");
      }
    });

    it("is none under another share: half may be enough, and more than half is not reached", () => {
      expect(settled(decideBy("1/2:votes", [5, 5, 0])).outcome).toBe("adopted");
      expect(settled(decideBy(">1/2:votes", [5, 5, 0], null, "for")).outcome).toBe("rejected");
    });

    it("is none where all votes are blank", () => {
      expect(settled(decideBy("majority:cast", [0, 0, 5])).outcome).toBe("rejected");
    });
  });

  it("finds nothing to decide where nobody has voted", () => {
    expect(decideBy("majority:votes", [0, 0, 0])).toEqual({ ok: true, value: { outcome: "noVotes" } });
    expect(decideBy("2/3:entitled", [0, 0, 0], 43)).toEqual({ ok: true, value: { outcome: "noVotes" } });
  });

  it("finds nothing to decide where nobody has voted, before anyone asks how many were there", () => {
    for (const base of ["present", "entitled"]) {
      expect(decideBy(`majority:${base}`, [0, 0, 0])).toEqual({ ok: true, value: { outcome: "noVotes" } });
    }
  });

  it("needs the number of those present or entitled where the rule counts them, and says which", () => {
    for (const base of ["present", "entitled"]) {
      expect(decideBy(`majority:${base}`, [5, 3, 0])).toEqual({
        ok: false,
        problem: { key: "majorityRule.ofMissing", params: { base } },
      });
    }
  });

  it("does not take more votes than there are people to give them", () => {
    expect(decideBy("majority:present", [5, 3, 2], 9)).toEqual({
      ok: false,
      problem: { key: "majorityRule.ofBelowVotes", params: { of: exact(9), votes: exact(10) } },
    });
    expect(decideBy("majority:present", [5, 3, 2], 10)).toMatchObject({ ok: true });
  });

  it("compares parts of votes exactly where votes are weighted", () => {
    // 0.1 + 0.2 for, 0.3 against: in floating point the first is more.
    const { outcome } = settled(decideBy("majority:votes", ["0.3", "0.3", 0]));
    expect(outcome).toBe("tied");
    const { required, steps } = settled(decideBy("majority:votes", ["3.6", "3.9", 0]));
    expect(toText(required)).toBe("4");
    expect(steps.at(-1)).toEqual({
      key: "decision.missed",
      params: { for: exact("3.6"), required: exact(4), missing: exact("0.4") },
    });
  });

  it("comes out the same when every number is multiplied", () => {
    const votes = fc.tuple(fc.nat(60), fc.nat(60), fc.nat(60));
    const rule = fc.constantFrom("majority:votes", "2/3:cast", ">2/3:votes", "unanimous:cast", "3/4:entitled");
    fc.assert(
      fc.property(votes, rule, fc.integer({ min: 2, max: 1e6 }), (counts, text, factor) => {
        const times = (by: number): Votes => [counts[0] * by, counts[1] * by, counts[2] * by];
        const of = (by: number): number => (counts[0] + counts[1] + counts[2] + 3) * by;
        const one = decideBy(text, times(1), of(1));
        const many = decideBy(text, times(factor), of(factor));
        expect(many.ok && many.value.outcome).toBe(one.ok && one.value.outcome);
      }),
      { numRuns: 500 },
    );
  });

  it("never turns against a proposal that gets one vote more", () => {
    const rule = fc.constantFrom("majority:votes", "majority:cast", "2/3:votes", ">2/3:cast", "3/4:entitled");
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(40), rule, (votesFor, against, blank, text) => {
        const before = decideBy(text, [votesFor, against, blank], 200);
        fc.pre(before.ok && before.value.outcome === "adopted");
        expect(settled(decideBy(text, [votesFor + 1, against, blank], 200)).outcome).toBe("adopted");
      }),
      { numRuns: 500 },
    );
  });
});
