import { describe, expect, it } from "vitest";
import { toText } from "../../../../src/domain/numbers/toText";
import { turnout } from "../../../../src/taskpane/meeting/election/turnout";
import { electionOf } from "./electionOf";

const MEMBERS = ["Bergen", "Alver", "Osterøy", "Kinn"].map((name) => [name, 1]);
const QUORUM = [
  ["meeting.quorum", null, "1/2"],
  ["meeting.blanks", null, "teller med"],
];

function of(method: string, votes: number, blank: number, members = MEMBERS): unknown {
  const { election } = electionOf({
    members,
    bylaws: QUORUM,
    agenda: [["5", "Valg", "valg", blank, null, method, 1]],
    lists: [["A", 1, null, null, null, null, votes]],
  });
  const found = turnout(election);
  if (found === null) return null;
  return [toText(found.given), found.of && toText(found.of), found.isTooMany, found.quorum?.isMet ?? null];
}

describe("turnout", () => {
  it("counts blank votes as given, of all who may vote", () => {
    expect(of("forholdsvalg", 1, 1)).toEqual(["2", "4", false, true]);
    expect(of("flertallsvalg", 1, 0)).toEqual(["1", "4", false, false]);
  });

  it("says so where more votes are given than there are", () => {
    expect(of("forholdsvalg", 4, 1)).toEqual(["5", "4", true, null]);
  });

  it("says nothing of a quorum where members have different numbers of votes", () => {
    expect(
      of("forholdsvalg", 5, 1, [
        ["Bergen", 5],
        ["Alver", 1],
      ]),
    ).toEqual(["6", "6", false, null]);
  });

  it("is not known by most votes, where a voter may give several, nor before anybody has voted", () => {
    expect([of("flest stemmer", 3, 0), of("forholdsvalg", 0, 2)]).toEqual([null, null]);
  });
});
