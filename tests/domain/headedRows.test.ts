import { expect, test } from "vitest";
import { headedRows } from "../../src/domain/headedRows";
import { names } from "../../src/domain/names";

const COLUMNS = { rule: names("Regel", "Regel", "Rule"), value: names("Verdi", "Verdi", "Value") };

const read = (...rows: (string | number | null)[][]): unknown => headedRows(rows, COLUMNS, ["rule"]);

test("headings are found in any order and language, below a title, other columns between them", () => {
  expect(read(["Vår avtale", null, null], [" VERDI ", "Egen", "Rule"], [8, "x", "board.size.max"])).toEqual({
    ok: true,
    value: [{ row: 0, cells: { rule: "board.size.max", value: 8 } }],
  });
});

test("a column without heading is blank, and a row in which no column of ours says anything is left out but counted", () => {
  expect(read(["Regel", "Egen"], [null, "x"], [" ", null], ["a", null])).toEqual({
    ok: true,
    value: [{ row: 2, cells: { rule: "a", value: null } }],
  });
});

test("a required heading that is missing is named in every language that has its own", () => {
  const missing = { ok: false, problem: { key: "heading.missing", params: { text: "Regel / Rule" } } };
  expect(read(["Verdi"], [8])).toEqual(missing);
  expect(read()).toEqual(missing);
});

test("a heading that stands twice is named as it is written, in whichever languages", () => {
  expect(read(["Regel", "Verdi", "Value"])).toEqual({
    ok: false,
    problem: { key: "heading.twice", params: { text: "Value" } },
  });
});
