import { describe, expect, it } from "vitest";
import { electionItemOf, electionVerdict } from "../../../../src/taskpane/meeting/election/electionVerdict";
import { electionOf, type GivenElection } from "./electionOf";

const BY_LISTS = ["5", "Valg", "valg", null, null, "forholdsvalg", 1];
const BY_MAJORITY = ["5", "Valg", "valg", null, null, "flertallsvalg", 1];

function verdict(given: GivenElection, tieRule: "lot" | "again" | null = null): string {
  return electionVerdict(electionOf(given).election, tieRule);
}

function list(name: string, votes: number | null, second: number | null = null, secondVote: number | null = null) {
  return [name, 1, null, null, null, null, votes, second, secondVote];
}

describe("electionVerdict", () => {
  it.each<[string, GivenElection]>([
    ["noLists", { agenda: [BY_MAJORITY] }],
    ["noVotes", { agenda: [BY_MAJORITY], lists: [list("A", null)] }],
    ["elected", { agenda: [BY_MAJORITY], lists: [list("A", 3), list("B", 1)] }],
    ["secondVoteNeeded", { agenda: [BY_MAJORITY], lists: [list("A", 2), list("B", 2)] }],
    ["lotNeeded", { agenda: [BY_MAJORITY], lists: [list("A", 2, null, 2), list("B", 2, null, 2)] }],
    ["lotNeeded", { agenda: [BY_LISTS], lists: [list("A", 2), list("B", 2)] }],
    ["notElected", { agenda: [["5", "Valg", "valg", null, null, "avtalevalg", 1]], lists: [list("A", null)] }],
    ["waiting", { lists: [list("A", 3)], bylaws: [["meeting.election", null, null]] }],
    ["undecided", { agenda: [["5", "Valg", "valg", null, null, "forholdsvalg"]], lists: [list("A", 3)] }],
    ["undecided", { agenda: [BY_MAJORITY], lists: [list("A", 3, 4)] }],
  ])("is %s", (expected, given) => {
    expect(verdict(given)).toBe(expected);
  });

  it("is of proposals where the item is no election", () => {
    const bylaws = [["meeting.alternatives", null, "endelig avstemning"]];
    const agenda = [["5", "Budsjett", "budsjett"]];
    const of = (...votes: [number, number | null][]): string =>
      verdict({ bylaws, agenda, lists: votes.map(([own, last], index) => list(`F${index}`, own, null, last)) });
    expect(of([5, null], [1, null])).toBe("adopted");
    expect(of([2, null], [2, null], [1, null])).toBe("finalVoteNeeded");
    expect(of([2, 3], [2, 3], [1, null])).toBe("tied");
  });

  it("asks for no lots where the bylaws have the vote taken again", () => {
    const lists = [list("A", 2, null, 2), list("B", 2, null, 2)];
    expect(verdict({ agenda: [BY_MAJORITY], lists }, "again")).toBe("voteAgain");
  });

  it("holds back a secret ballot among unequal members, what the tellers disagree on too, and nothing before a vote", () => {
    const agenda = [["5", "Valg", "valg", null, "hemmelig", "flertallsvalg", 1]];
    const members = [
      ["Bergen", 5],
      ["Alver", 1],
    ];
    expect(verdict({ agenda, members, lists: [list("A", null)] })).toBe("noVotes");
    expect(verdict({ agenda, members, lists: [list("A", 5, 5)] })).toBe("atRisk");
    const differing = electionOf({ agenda, members, lists: [list("A", 5, 6)] }).election;
    expect([electionVerdict(differing, null), differing.problems]).toEqual(["atRisk", []]);
  });
});

describe("electionItemOf", () => {
  const decided = electionOf({ agenda: [BY_MAJORITY], lists: [list("A", 3)] }).election;

  it("is no election where votes for and against decide it, since nobody is on a list", () => {
    const counted = { ...decided, decision: { ...decided.decision, countedBy: "counts" as const } };
    expect(electionItemOf(counted)).not.toBeNull();
    expect(electionItemOf({ ...counted, election: { ...decided.election, lists: [] } })).toBeNull();
    expect(electionItemOf({ ...decided, election: { ...decided.election, lists: [] } })).not.toBeNull();
  });

  it("is none where it ended without a vote, nor where the item is no election", () => {
    expect(electionItemOf({ ...decided, decision: { ...decided.decision, withoutVote: "postponed" } })).toBeNull();
    expect(electionItemOf({ ...decided, election: null })).toBeNull();
  });
});
