import { describe, expect, it } from "vitest";
import { type Bylaw, findBylaw } from "../../../src/domain/bylaws/bylaw";

function bylaw(rule: string, scope: string | null, value: string, row: number): Bylaw {
  return { rule, scope, value, severity: null, source: null, row };
}

const BYLAWS = [
  bylaw("meeting.majority", "Vedtektsendring", "2/3:entitled", 0),
  bylaw(" Meeting.Majority ", null, "majority:votes", 1),
  bylaw("meeting.tie", "valg", "falls", 2),
];

describe("findBylaw", () => {
  it("puts the rule for a scope before the rule for all", () => {
    expect(findBylaw(BYLAWS, "meeting.majority", "vedtektsendring ")?.row).toBe(0);
    expect(findBylaw(BYLAWS, "meeting.majority", "budsjett")?.row).toBe(1);
    expect(findBylaw(BYLAWS, "meeting.majority", null)?.row).toBe(1);
  });

  it("does not stretch a rule for one scope to another", () => {
    expect(findBylaw(BYLAWS, "meeting.tie", "sak")).toBeNull();
    expect(findBylaw(BYLAWS, "meeting.tie", null)).toBeNull();
  });

  it("finds nothing where the bylaws do not mention the rule", () => {
    expect(findBylaw(BYLAWS, "meeting.quorum", null)).toBeNull();
    expect(findBylaw([], "fees.rate", null)).toBeNull();
  });

  it("keeps a rule without a value apart from one that is not mentioned: the first is open in so many words", () => {
    const open: Bylaw = { rule: "meeting.quorum", scope: null, value: null, severity: null, source: "§ 6", row: 0 };
    expect(findBylaw([open], "meeting.quorum", "valg")).toBe(open);
  });
});
