import { describe, expect, it } from "vitest";
import { readRuleAnswer } from "../../../../src/domain/bylaws/documents/ruleAnswer";

describe("readRuleAnswer", () => {
  it.each([
    ["meeting.quorum: 1/2", "meeting.quorum", null],
    ["meeting.votes (fylkeskommune): 1", "meeting.votes", "fylkeskommune"],
    ["Meeting.Tie : leder", "meeting.tie", null],
    ["board.term (Valgkomité (ny)): 2", "board.term", "Valgkomité (ny)"],
  ])("reads %s", (after, rule, scope) => {
    expect(readRuleAnswer(after, "Årsmøtet")).toEqual({ rule, scope, by: "Årsmøtet" });
  });

  it.each([null, "", "noe annet", "meeting.unknown: 1", "meeting.quorum"])("is none in %s", (after) => {
    expect(readRuleAnswer(after, null)).toBeNull();
  });
});
