import { describe, expect, it } from "vitest";
import cases from "../../data/majority-cases.json";
import { whole } from "../../../src/domain/numbers/exact";
import { toNumber } from "../../../src/domain/numbers/toNumber";
import { decide } from "../../../src/domain/votes/decision";
import { readMajorityRule } from "../../../src/domain/votes/majorityRule";
import { quorum } from "../../../src/domain/votes/quorum";
import { fewestVotes } from "../../../src/domain/votes/requirement";
import { readShare, type Share } from "../../../src/domain/votes/share";

function share(text: string): Share {
  const read = readShare(text);
  if (!read.ok || read.value === null) throw new Error(`${text} is not read`);
  return read.value;
}

describe("votes whose outcome others have published", () => {
  it.each(cases.decisions)("$id: $statedRule", ({ for: votesFor, against, blank, rule, of, outcome, required }) => {
    const read = readMajorityRule(rule);
    if (!read.ok || read.value === null) throw new Error(`${rule} is not read`);
    const count = { for: whole(votesFor), against: whole(against), blank: whole(blank) };
    const result = decide({ count, rule: read.value, of: of === null ? null : whole(of), castingVote: null });
    expect(result).toMatchObject({ ok: true, value: { outcome, required: whole(required) } });
  });

  it.each(cases.requirements)("$id: $statedRule, of $base", ({ base, share: text, required }) => {
    expect(toNumber(fewestVotes(whole(base), share(text)))).toBe(required);
  });

  it.each(cases.quorums)("$id: $statedRule", ({ voted, members, share: text, isMet }) => {
    expect(quorum(whole(voted), whole(members), share(text))).toMatchObject({ ok: true, value: { isMet } });
  });

  it("dib-95: more than two thirds is more than twice as many for as against", () => {
    for (let yes = 0; yes <= 40; yes += 1) {
      for (let no = yes === 0 ? 1 : 0; no <= 40; no += 1) {
        const count = { for: whole(yes), against: whole(no), blank: whole(5) };
        const rule = { share: share(">2/3"), base: "votes" as const };
        const outcome = yes > 2 * no ? "adopted" : "rejected";
        expect(decide({ count, rule, of: null, castingVote: null })).toMatchObject({ ok: true, value: { outcome } });
      }
    }
  });
});
