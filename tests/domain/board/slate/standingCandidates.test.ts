import { describe, expect, it } from "vitest";
import { standingCandidates } from "../../../../src/domain/board/slate/standingCandidates";
import { BLANK_LIST_ROW } from "../../elections/blankListRow";

const rows = [
  { list: "A", place: 2, name: "plass 2", office: "rådmann" },
  { list: "A", place: 1, name: "plass 1", gender: "K", member: "Moss" },
  { list: "B", place: 1, name: "Plass  1", gender: "M" },
  { list: "B", place: 2, member: "Hole" },
  { list: "C" },
].map((cells, row) => ({ row, cells: { ...BLANK_LIST_ROW, ...cells } }));

describe("standingCandidates", () => {
  it("has everyone once, by the list that they are on first, in the order of their places", () => {
    const { candidates, lists } = standingCandidates(rows);
    expect(
      candidates.map(({ row, name, member, office, gender, list }) => [row, name, member, office, gender, list]),
    ).toEqual([
      [1, "plass 1", "Moss", null, "woman", "A"],
      [0, "plass 2", null, "rådmann", null, "A"],
      [3, null, "Hole", null, null, "B"],
    ]);
    expect(lists).toEqual([
      { name: "A", rows: [1, 0] },
      { name: "B", rows: [1, 3] },
    ]);
  });
});
