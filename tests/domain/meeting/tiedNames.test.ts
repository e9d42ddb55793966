import { describe, expect, it } from "vitest";
import type { Candidate, ElectionList } from "../../../src/domain/elections/readLists";
import { decideElection } from "../../../src/domain/meeting/decideElection";
import { candidateName, tiedNames } from "../../../src/domain/meeting/tiedNames";
import { whole } from "../../../src/domain/numbers/exact";
import { agendaItem } from "./meetingOf";

const candidate = (row: number, votes: number | null, name: string | null = `plass ${row + 1}`): Candidate => {
  const counted = votes === null ? null : whole(votes);
  return { row, name, gender: null, member: null, votes: counted, secondCount: null, secondVote: null };
};

const list = (name: string, row: number, votes: number, secondVote: number | null = null): ElectionList => {
  const second = secondVote === null ? null : whole(secondVote);
  return { name, row, candidates: [candidate(row, votes)], votes: whole(votes), secondVote: second };
};

function tied(method: string, seats: number, lists: readonly ElectionList[], drawn: readonly string[] = []): unknown {
  const agreed = { isDecided: null, isAdopted: null };
  const at = { bylaws: [], lists: { lists, problems: [] }, drawn, castingVote: null, agreed };
  return tiedNames(decideElection(agendaItem({ kind: "valg", method, seats }), at));
}

describe("tiedNames", () => {
  it("are the lists that stand equal, drawn or not, and none where votes decide", () => {
    const equal = [list("A", 0, 3), list("B", 1, 3), list("C", 2, 1)];
    expect(tied("forholdsvalg", 1, equal)).toEqual(["A", "B"]);
    expect(tied("forholdsvalg", 1, equal, ["B"])).toEqual(["A", "B"]);
    expect(tied("forholdsvalg", 2, equal)).toEqual([]);
  });

  it("are the candidates with most votes in a second vote", () => {
    const second = [list("A", 0, 2, 2), list("B", 1, 2, 2), list("C", 2, 2, 1)];
    expect(tied("flertallsvalg", 1, second)).toEqual(["A", "B"]);
    expect(tied("flertallsvalg", 1, second, ["A"])).toEqual(["A", "B"]);
    expect(tied("flertallsvalg", 1, [list("A", 0, 3), list("B", 1, 1)])).toEqual([]);
  });

  it("by most votes are those with as many as the last to be elected, by name", () => {
    const candidates = [candidate(0, 5), candidate(1, 3), candidate(2, 3, null)];
    const alone: ElectionList = { name: "A", row: 0, candidates, votes: whole(5), secondVote: null };
    expect(tied("flest stemmer", 2, [alone])).toEqual(["plass 2", "3"]);
    expect(tied("flest stemmer", 2, [alone], ["3"])).toEqual(["plass 2", "3"]);
    expect(tied("flest stemmer", 1, [alone])).toEqual([]);
  });

  it("are not one set where each seat of a slate has a vote of its own", () => {
    expect(tied("innstilling", 1, [list("A", 0, 1)])).toBeNull();
  });
});

describe("candidateName", () => {
  it("is the row where the sheet has no name", () => {
    expect([candidateName(candidate(4, null)), candidateName(candidate(4, null, null))]).toEqual(["plass 5", "5"]);
  });
});
