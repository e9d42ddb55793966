import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openFixture, type Fixture } from "./fixture/openFixture";

// Custom functions in Office.js' own runtime, from cells of the grid.

let fixture: Fixture;

beforeAll(async () => {
  fixture = await openFixture();
});

beforeEach(() =>
  fixture.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:Z1200").clear();
      await context.sync();
    }),
  ),
);

afterAll(async () => {
  await fixture.workbench.close();
});

const fill = async (address: string, values: readonly (readonly (string | number | boolean)[])[]): Promise<void> => {
  await fixture.workbench.setCells("Sheet1", address, values);
  await fixture.workbench.idle();
};
const values = async (address: string): Promise<unknown[][]> =>
  (await fixture.workbench.readCells("Sheet1", address)).map((row) => row.map((cell) => cell.value));

test("an array spills, and a sum over it is right", async () => {
  await fill("A1:A3", [[1], [2], [3]]);
  await fill("B1:C1", [["=TRY.TIMES(A1:A3,10)", "=SUM(B1:B3)"]]);
  expect(await values("B1:C3")).toEqual([
    [10, 60],
    [20, ""],
    [30, ""],
  ]);
});

test("the name is read whatever its case", async () => {
  await fill("A1:B1", [[4, "=try.times(A1,2)"]]);
  expect(await values("B1")).toEqual([[8]]);
});

test("a changed precedent calculates again, and so does what depends on the spill", async () => {
  await fill("A1:A2", [[1], [2]]);
  await fill("B1:C1", [["=TRY.TIMES(A1:A2,10)", "=SUM(B1:B2)"]]);
  await fixture.workbench.typeInto("Sheet1", "A2", "5");
  await fixture.workbench.idle();
  expect(await values("B1:C2")).toEqual([
    [10, 60],
    [50, ""],
  ]);
});

test("functions inside functions are called from the inside out", async () => {
  await fill("A1:A2", [[1], [2]]);
  await fill("B1", [["=TRY.TIMES(TRY.TIMES(A1:A2,10),3)+1"]]);
  expect(await values("B1:B2")).toEqual([[31], [61]]);
});

test("an error keeps its words, in its place of an array and of a whole call", async () => {
  await fill("A1:A3", [[1], ["many"], [3]]);
  await fill("B1:C1", [["=TRY.TIMES(A1:A3,10)", '=TRY.FAIL("na","no rate can meet the need")']]);
  expect(await values("B1:C3")).toEqual([
    [10, "#N/A"],
    ["#VALUE!", ""],
    [30, ""],
  ]);
  expect(await fixture.workbench.errorText("Sheet1", "B2")).toEqual({
    code: "#VALUE!",
    message: 'not a number: "many"',
  });
  expect(await fixture.workbench.errorText("Sheet1", "C1")).toEqual({
    code: "#N/A",
    message: "no rate can meet the need",
  });
  expect(await fixture.workbench.errorText("Sheet1", "B1")).toBeNull();
  expect(await fixture.workbench.log()).toContainEqual({
    kind: "functionError",
    text: "Sheet1!C1 TRY.FAIL: #N/A no rate can meet the need",
  });
  await fixture.workbench.select("Sheet1", "C1");
  expect(await fixture.workbench.page.textContent('[data-role="cell-error"]')).toBe("#N/A no rate can meet the need");
});

test("blanks are null, what is left out is null, errors arrive as errors, one cell as a range where a range is asked for", async () => {
  await fill("A1:A4", [["text"], [""], [true], ["=NA()"]]);
  await fill("B1", [["=TRY.SHOW(A1:A4)"]]);
  await fill("C1", [["=TRY.SHOW(A1,A2)"]]);
  await fill("D1", [['=TRY.SHOW(5,"x",A4)']]);
  // The runtime makes an error object of it before the function is called.
  const notAvailable = expect.objectContaining({ valueType: "CustomFunctionError", code: "#N/A" }) as object;
  expect(JSON.parse(String((await values("B1"))[0]?.[0]))).toEqual([
    [["text"], [null], [true], [notAvailable]],
    null,
    null,
  ]);
  expect(JSON.parse(String((await values("C1"))[0]?.[0]))).toEqual([[["text"]], null, null]);
  expect(JSON.parse(String((await values("D1"))[0]?.[0]))).toEqual([[[5]], "x", notAvailable]);
});

test("text that looks like something else stays what it is", async () => {
  await fill("A1", [["=TRY.TEXTS()"]]);
  const cells = await fixture.workbench.readCells("Sheet1", "A1:A5");
  expect(cells.map(([cell]) => [cell?.kind, cell?.value])).toEqual([
    ["text", "2/3"],
    ["text", "2026-01-31"],
    ["text", "0301"],
    ["text", "TRUE"],
    ["text", "=1+1"],
  ]);
});

test("a spill that something stands in the way of is #SPILL!, until it is gone", async () => {
  await fill("A1:A3", [[1], [2], [3]]);
  await fill("B2", [["in the way"]]);
  await fill("B1", [["=TRY.TIMES(A1:A3,10)"]]);
  expect(await values("B1:B3")).toEqual([["#SPILL!"], ["in the way"], [""]]);
  await fill("B2", [[""]]);
  expect(await values("B1:B3")).toEqual([[10], [20], [30]]);
});

test("Excel's calls see the spill: used range, parent, spilling-to and hasSpill", async () => {
  await fill("A1:A3", [[1], [2], [3]]);
  await fill("C2", [["=TRY.TIMES(A1:A3,10)"]]);
  const seen = await fixture.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const used = sheet.getUsedRange(true).load("address");
      const spilled = sheet.getRange("C3").load("values,formulas,hasSpill");
      const parent = sheet.getRange("C3").getSpillParentOrNullObject().load("address");
      const all = sheet.getRange("C2").getSpillingToRangeOrNullObject().load("address");
      const none = sheet.getRange("A1").getSpillParentOrNullObject();
      const mixed = sheet.getRange("A1:C3").load("hasSpill");
      await context.sync();
      return {
        used: used.address,
        values: spilled.values,
        hasSpill: spilled.hasSpill,
        parent: parent.address,
        all: all.address,
        none: none.isNullObject,
        mixed: mixed.hasSpill,
      };
    }),
  );
  expect(seen).toEqual({
    used: "Sheet1!A1:C4",
    values: [[20]],
    hasSpill: true,
    parent: "Sheet1!C2",
    all: "Sheet1!C2:C4",
    none: true,
    mixed: null,
  });
});

test("a cell that waits for its function reads as #BUSY!", async () => {
  const seen = await fixture.pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.formulas = [['=TRY.SHOW("x")']];
      range.load("values,valueTypes");
      await context.sync();
      return [range.values, range.valueTypes];
    }),
  );
  expect(seen).toEqual([[["#BUSY!"]], [["Error"]]]);
  await fixture.workbench.idle();
  expect(await values("A1")).toEqual([['[[["x"]],null,null]']]);
});

test("a thousand rows in one call, and the same number of calls for one row each", async () => {
  const numbers = Array.from({ length: 1000 }, (_, row) => [row + 1]);
  await fixture.workbench.setCells("Sheet1", "A1:A1000", numbers);
  const before = await fixture.workbench.functionCallCount();
  await fill("B1:C1", [["=TRY.TIMES(A1:A1000,2)", "=SUM(B1:B1000)"]]);
  expect(await values("C1")).toEqual([[1_001_000]]);
  expect((await fixture.workbench.functionCallCount()) - before).toBe(1);
  await fill(
    "D1:D1000",
    numbers.map(([row]) => [`=TRY.TIMES(A${row},3)`]),
  );
  expect(await values("D1000")).toEqual([[3000]]);
  expect((await fixture.workbench.functionCallCount()) - before).toBe(1001);
});

test("twenty thousand rows spill, and lookups on the spill find what is there", async () => {
  await fixture.workbench.setCells(
    "Sheet1",
    "A1:A20000",
    Array.from({ length: 20_000 }, (_, row) => [row + 1]),
  );
  await fill("B1", [["=TRY.TIMES(A1:A20000,2)"]]);
  await fill("C1:C3", [
    ["=MATCH(39998,B1:B20000,0)"],
    ['=COUNTIF(B1:B20000,">20000")'],
    ["=VLOOKUP(40000,B1:B20000,1,FALSE)"],
  ]);
  expect(await values("C1:C3")).toEqual([[19_999], [10_000], [40_000]]);
  await fixture.workbench.typeInto("Sheet1", "A19999", "50000");
  await fixture.workbench.idle();
  expect(await values("C1:C2")).toEqual([["#N/A"], [10_000]]);
  await fixture.workbench.setCells(
    "Sheet1",
    "A1:C20000",
    Array.from({ length: 20_000 }, () => ["", "", ""]),
  );
}, 60_000);

test("numbers and formulas are typed as Norwegians type them", async () => {
  await fill("A1", [[1]]);
  await fixture.workbench.typeInto("Sheet1", "A2", "30 000");
  await fixture.workbench.typeInto("Sheet1", "A3", "0,5");
  await fixture.workbench.typeInto("Sheet1", "B1", "=TRY.TIMES(A1:A3;2)");
  await fixture.workbench.idle();
  expect(await values("A1:B3")).toEqual([
    [1, 2],
    [30_000, 60_000],
    [0.5, 1],
  ]);
});

test("the wrong number of arguments, or of cells, is #VALUE! with words", async () => {
  await fill("A1:A2", [[1], [2]]);
  await fill("B1:C1", [["=TRY.TIMES(A1:A2)", '=TRY.FAIL(A1:A2,"x")']]);
  expect(await values("B1:C1")).toEqual([["#VALUE!", "#VALUE!"]]);
  expect((await fixture.workbench.errorText("Sheet1", "B1"))?.message).toBe("Takes 2 to 2 arguments, was given 1.");
  expect((await fixture.workbench.errorText("Sheet1", "C1"))?.message).toMatch(/^code takes one cell/);
});

test("nothing went wrong in the browser", () => {
  expect(fixture.workbench.problems()).toEqual([]);
});
