import { describe, expect, it } from "vitest";
import { type ListField, type ListRow, readLists } from "../../../src/domain/elections/readLists";
import type { Cell } from "../../../src/domain/cell";
import { toText } from "../../../src/domain/numbers/toText";
import { BLANK_LIST_ROW } from "./blankListRow";

function rows(...given: readonly Partial<Record<ListField, Cell>>[]): ListRow[] {
  return given.map((cells, row) => ({ row, cells: { ...BLANK_LIST_ROW, ...cells } }));
}

describe("readLists", () => {
  it("gathers the rows of a list, in the order of their places", () => {
    const { lists, problems } = readLists(
      rows(
        { list: "A", place: 2, name: "plass 2", gender: "M", votes: 20 },
        { list: "B", place: 1, name: "plass 3", gender: "K", votes: "18" },
        { list: " a ", place: 1, name: "plass 1", gender: "K" },
        { list: "A", name: "plass 4" },
      ),
    );
    expect(problems).toEqual([]);
    expect(lists.map(({ name, row, votes }) => [name, row, votes && toText(votes)])).toEqual([
      ["A", 0, "20"],
      ["B", 1, "18"],
    ]);
    expect(lists[0]?.candidates.map(({ name, gender }) => [name, gender])).toEqual([
      ["plass 1", "woman"],
      ["plass 2", "man"],
      ["plass 4", null],
    ]);
  });

  it("takes what two tellers agree on, and names what they do not", () => {
    const { lists, problems } = readLists(
      rows({ list: "A", votes: 20, secondCount: 20 }, { list: "B", votes: 18, secondCount: 17 }),
    );
    expect(lists.map(({ votes }) => votes && toText(votes))).toEqual(["20", null]);
    expect(problems).toMatchObject([{ row: 1, field: "secondCount", problem: { key: "item.tellersDiffer" } }]);
  });

  it("names a row of no list, and what cannot be read", () => {
    const { problems } = readLists(
      rows({ name: "plass 1" }, { list: "A", gender: "x", votes: -1, place: "første", secondVote: "mange" }),
    );
    expect(problems.map(({ row, field, problem }) => `${row} ${field} ${problem.key}`)).toEqual([
      "0 list list.nameless",
      "1 place number.notANumber",
      "1 gender gender.unknownWord",
      "1 votes number.negative",
      "1 secondVote number.notANumber",
    ]);
  });
});
