import { expect, test } from "vitest";
import { BOARD_COLUMNS } from "../../src/domain/board/boardColumns";
import { BYLAW_COLUMNS } from "../../src/domain/bylaws/bylawColumns";
import { allNames, columnsByHeading, names, same } from "../../src/domain/names";

test("a thing that two languages call the same has the name once", () => {
  expect(allNames(names("Sak", "Sak", "Item"))).toEqual(["Sak", "Item"]);
  expect(allNames(same("Type"))).toEqual(["Type"]);
});

test.each([
  ["board", BOARD_COLUMNS],
  ["bylaws", BYLAW_COLUMNS],
])("every heading of the %s is known in all languages, and stands over one column", (_, columns) => {
  const byHeading = columnsByHeading<string>(columns);
  for (const [column, heading] of Object.entries(columns)) {
    for (const name of allNames(heading)) expect(byHeading.get(name.toLowerCase())).toBe(column);
  }
});
