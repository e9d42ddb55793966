import { expect, it } from "vitest";
import { columnGroups } from "../../../../src/taskpane/meeting/election/columnGroups";

it("puts columns in groups, the last of what is left", () => {
  expect(columnGroups(["a", "b", "c"], 2)).toEqual([
    { first: 0, columns: ["a", "b"] },
    { first: 2, columns: ["c"] },
  ]);
  expect(columnGroups([], 2)).toEqual([]);
});
