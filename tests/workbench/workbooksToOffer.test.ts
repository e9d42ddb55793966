import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { workbooksToOffer } from "../../workbench/workbooksToOffer";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "workbooks-"));
  for (const name of ["b.xlsx", "a.xlsx", "data.json"]) writeFileSync(path.join(folder, name), "");
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a folder's workbooks are offered by name, and nothing else in it", () => {
  expect([...workbooksToOffer(folder, null)]).toEqual(
    ["a.xlsx", "b.xlsx"].map((name) => [name, path.join(folder, name)]),
  );
});

test("one's own workbook comes first, and in place of one of the same name", () => {
  const own = path.join("elsewhere", "b.xlsx");
  expect([...workbooksToOffer(folder, own)]).toEqual([
    ["b.xlsx", path.resolve(own)],
    ["a.xlsx", path.join(folder, "a.xlsx")],
  ]);
});

test("there are none where there is no folder and no file", () => {
  expect(workbooksToOffer(null, null).size).toBe(0);
  expect(workbooksToOffer(path.join(folder, "missing"), null).size).toBe(0);
});
