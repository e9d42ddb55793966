import { describe, expect, it } from "vitest";
import { whole } from "../../../src/domain/numbers/exact";
import { toNumber } from "../../../src/domain/numbers/toNumber";
import { type CastingVote, decide } from "../../../src/domain/votes/decision";
import { readMajorityRule } from "../../../src/domain/votes/majorityRule";
import { BASES, baseOf, everyVoting, fewest, outcomeOf, SHARES, type Voting } from "./secondTable";

function decided(
  voting: Voting,
  castingVote: CastingVote | null,
): { outcome: string; base?: number; required?: number } {
  const { yes, no, blank, share, base, of } = voting;
  const rule = readMajorityRule(`${share}:${base}`);
  if (!rule.ok || rule.value === null) throw new Error(`${share}:${base} is not read`);
  const result = decide({
    count: { for: whole(yes), against: whole(no), blank: whole(blank) },
    rule: rule.value,
    of: base === "present" || base === "entitled" ? whole(of) : null,
    castingVote,
  });
  if (!result.ok) return { outcome: result.problem.key };
  const decision = result.value;
  if (decision.outcome === "noVotes") return { outcome: decision.outcome };
  return { outcome: decision.outcome, base: toNumber(decision.base), required: toNumber(decision.required) };
}

// 41 x 41 x 41 votes under each rule. A mismatch is collected rather than thrown, so that the first one is shown and no time
// goes to a million assertions that hold.
describe.each(SHARES)("decide by %s agrees with the second table for every vote up to 40 of a kind", (share) => {
  it.each(BASES)("of %s", { timeout: 60_000 }, (base) => {
    let first: unknown = null;
    let counted = 0;
    for (const voting of everyVoting(share, base)) {
      counted += 1;
      const outcome = outcomeOf(voting);
      const expected =
        outcome === "noVotes"
          ? { outcome }
          : { outcome, base: baseOf(voting), required: fewest(baseOf(voting), share) };
      const got = decided(voting, null);
      if (got.outcome !== expected.outcome || got.base !== expected.base || got.required !== expected.required) {
        first ??= { voting, expected, got };
      }
    }
    expect(first).toBeNull();
    expect(counted).toBe(41 ** 3);
  });
});

describe("the casting vote", () => {
  it.each(BASES)("settles every tie of %s and changes nothing else", (base) => {
    const wrong: unknown[] = [];
    for (const share of SHARES) {
      for (let yes = 0; yes <= 20; yes += 1) {
        for (let no = 0; no <= 20; no += 1) {
          const voting = { yes, no, blank: 3, share, base, of: yes + no + 5 };
          const without = outcomeOf(voting);
          const expected = (vote: CastingVote): string =>
            without !== "tied" ? without : vote === "for" ? "adopted" : "rejected";
          for (const vote of ["for", "against"] as const) {
            const got = decided(voting, vote).outcome;
            if (got !== expected(vote)) wrong.push({ voting, vote, got });
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
