import { describe, expect, it } from "vitest";
import { slate } from "../../../src/domain/elections/slate";

describe("slate", () => {
  it("elects by acclamation where one stands and nobody demands a vote, seat by seat", () => {
    expect(
      slate([
        { candidates: ["plass 1"], isVoteDemanded: false },
        { candidates: ["plass 2", "plass 3"], isVoteDemanded: false },
        { candidates: ["plass 4"], isVoteDemanded: true },
        { candidates: [], isVoteDemanded: true },
        { candidates: ["plass 5"], isVoteDemanded: false },
      ]),
    ).toEqual(["acclaimed", "voteNeeded", "voteNeeded", "noCandidate", "acclaimed"]);
    expect(slate([])).toEqual([]);
  });
});
