import { describe, expect, it } from "vitest";
import { candidateText, electedText, listName, standingsOf } from "../../../../src/taskpane/meeting/election/standings";
import { electionOf } from "./electionOf";

const { lists } = electionOf({
  lists: [
    ["Liste A", 2, "plass 2", null, "Bergen"],
    ["Liste A", 1, null, null, null],
    ["Kandidat 1", null, "plass 3", null, "Alver"],
    ["plass 4", null, "Plass 4", null, null],
    ["Bergen", null, null, null, "Bergen"],
  ],
}).election.election;

describe("standings", () => {
  it("find who a row is by its place on the list, not by where it stands", () => {
    expect(standingsOf([0, 9, 1], lists).map(({ list, place }) => `${list.name} ${place}`)).toEqual([
      "Liste A 2",
      "Liste A 1",
    ]);
  });

  it("name those who are alone on a list once", () => {
    expect(lists.map(listName)).toEqual(["Liste A", "Kandidat 1: plass 3 (Alver)", "plass 4", "Bergen"]);
  });

  it("name candidates by what the sheet has of them", () => {
    expect(lists[0]?.candidates.map(candidateText)).toEqual([null, "plass 2 (Bergen)"]);
  });

  it("name those elected by themselves, and a proposal by its list", () => {
    expect(electedText([0, 3, 1], lists)).toBe("plass 2 (Bergen), Plass 4, Liste A");
  });
});
