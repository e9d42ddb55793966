import { afterAll, beforeAll, expect, test } from "vitest";
import type { Workbench } from "../../../workbench/driver/openWorkbench";
import { openFixture, type Fixture } from "./fixture/openFixture";

// What people do to sheets by hand, and what formulas, the API and events make of it.

let fixture: Fixture;
let workbench: Workbench;

beforeAll(async () => {
  fixture = await openFixture();
  ({ workbench } = fixture);
  await workbench.addSheet("Min liste");
  await workbench.setCells("Min liste", "A1:B4", [
    ["Name", "Votes"],
    ["a", 1],
    ["b", 2],
    ["c", 3],
  ]);
  await workbench.setCells("Sheet1", "A1:A4", [
    ["='Min liste'!$B$3"],
    ["=SUM('Min liste'!B2:B4)"],
    ["=SUM('Min liste'!B:B)"],
    ["='Min liste'!B4*2"],
  ]);
});

afterAll(async () => {
  await workbench.close();
});

async function formulas(): Promise<{ formulas: string[]; text: string[] }> {
  await workbench.idle();
  const [written, shown] = [
    await workbench.readFormulas("Sheet1", "A1:A4"),
    await workbench.readText("Sheet1", "A1:A4"),
  ];
  return { formulas: written.flat(), text: shown.flat() };
}

const AT_FIRST = ["2", "6", "6", "6"];

test("formulas follow a sheet that is given another name, quotes and all", async () => {
  expect(await workbench.renameSheet("Min liste", "It's år 2")).toBe(true);
  expect(await formulas()).toEqual({
    formulas: ["='It''s år 2'!$B$3", "=SUM('It''s år 2'!B2:B4)", "=SUM('It''s år 2'!B:B)", "='It''s år 2'!B4*2"],
    text: AT_FIRST,
  });
  expect(await workbench.renameSheet("It's år 2", "sheet1")).toBe(false);
  expect(await workbench.renameSheet("It's år 2", "Liste")).toBe(true);
  expect((await formulas()).formulas).toEqual(["=Liste!$B$3", "=SUM(Liste!B2:B4)", "=SUM(Liste!B:B)", "=Liste!B4*2"]);
});

test("formulas follow rows and columns that come and go, and a cell that is deleted gives #REF!", async () => {
  await workbench.insertRows("Liste", "3:4");
  await workbench.insertColumns("Liste", "A:A");
  expect(await formulas()).toEqual({
    formulas: ["=Liste!$C$5", "=SUM(Liste!C2:C6)", "=SUM(Liste!C:C)", "=Liste!C6*2"],
    text: AT_FIRST,
  });
  await workbench.deleteRows("Liste", "3:4");
  await workbench.deleteColumns("Liste", "A:A");
  expect(await formulas()).toEqual({
    formulas: ["=Liste!$B$3", "=SUM(Liste!B2:B4)", "=SUM(Liste!B:B)", "=Liste!B4*2"],
    text: AT_FIRST,
  });
  await workbench.deleteRows("Liste", "3:3");
  expect(await formulas()).toEqual({
    formulas: ["=#REF!", "=SUM(Liste!B2:B3)", "=SUM(Liste!B:B)", "=Liste!B3*2"],
    text: ["#REF!", "4", "4", "6"],
  });
  expect(await workbench.undo()).toBe(true);
  expect(await formulas()).toEqual({
    formulas: ["=Liste!$B$3", "=SUM(Liste!B2:B4)", "=SUM(Liste!B:B)", "=Liste!B4*2"],
    text: AT_FIRST,
  });
});

test("rows are sorted, hidden and merged by hand, and the add-in sees it", async () => {
  expect(await workbench.sortRows("Liste", "A2:B4", { by: 1, descending: true })).toBe(true);
  await workbench.idle();
  expect((await workbench.readAll())[1]).toEqual({
    name: "Liste",
    visibility: "Visible",
    isProtected: false,
    address: "A1:B4",
    values: [
      ["Name", "Votes"],
      ["c", 3],
      ["b", 2],
      ["a", 1],
    ],
    formulas: [
      ["", ""],
      ["", ""],
      ["", ""],
      ["", ""],
    ],
  });
  expect(await workbench.hideRows("Liste", "2:3")).toBe(true);
  await workbench.setCells("Liste", "D1:E1", [["kept", "lost"]]);
  expect(await workbench.mergeCells("Liste", "D1:E1")).toBe(true);
  const seen = await fixture.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Liste");
      const range = sheet.getRange("A1:B4").load("rowHidden,columnHidden");
      const hidden = sheet.getRange("A2:B3").load("rowHidden,hidden");
      const view = range.getVisibleView().load("rowCount,columnCount,cellAddresses,values");
      const merged = sheet.getRange("A1:F2").getMergedAreasOrNullObject();
      merged.load("address,areas/items/address");
      const none = range.getMergedAreasOrNullObject();
      const title = sheet.getRange("D1:E1").load("values");
      await context.sync();
      title.values = [["new", "beneath"]];
      title.load("values");
      await context.sync();
      return {
        rows: [range.rowHidden, hidden.rowHidden, hidden.hidden],
        view: [view.rowCount, view.columnCount, view.cellAddresses, view.values],
        merged: [merged.address, merged.areas.items.map(({ address }) => address), none.isNullObject],
        title: title.values,
      };
    }),
  );
  expect(seen).toEqual({
    rows: [null, true, true],
    view: [
      2,
      2,
      [
        ["Liste!A1", "Liste!B1"],
        ["Liste!A4", "Liste!B4"],
      ],
      [
        ["Name", "Votes"],
        ["a", 1],
      ],
    ],
    merged: ["Liste!D1:E1", ["Liste!D1:E1"], true],
    title: [["new", ""]],
  });
  expect(await workbench.showRows("Liste", "2:3")).toBe(true);
  expect(await workbench.sortRows("Liste", "A1:E4")).toBe(false);
  expect(await workbench.unmergeCells("Liste", "D1:E1")).toBe(true);
});

test("a range that the add-in holds moves along with its cells between two syncs", async () => {
  await fixture.pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Liste").getRange("A4:B4").load("values");
      context.trackedObjects.add(range);
      await context.sync();
      Object.assign(window, { held: range });
    }),
  );
  await workbench.insertRows("Liste", "1:2");
  const seen = await fixture.pane.evaluate(async () => {
    const { held } = window as unknown as { held: Excel.Range };
    held.load("address,values");
    await held.context.sync();
    return [held.address, held.values];
  });
  expect(seen).toEqual(["Liste!A6:B6", [["a", 1]]]);
  await workbench.deleteRows("Liste", "1:2");
});

test("a protected sheet is left as it is, by hand too, until it is no longer protected", async () => {
  expect(await workbench.protectSheet("Liste")).toBe(true);
  const refused = [
    await workbench.insertRows("Liste", "1:1"),
    await workbench.deleteRows("Liste", "1:1"),
    await workbench.sortRows("Liste", "A2:B4"),
    await workbench.mergeCells("Liste", "A1:B1"),
    await workbench.editAsOther("Liste", "A1", [["x"]]),
  ];
  expect(refused).toEqual([false, false, false, false, false]);
  expect(await workbench.unprotectSheet("Liste")).toBe(true);
  expect(await workbench.editAsOther("Liste", "F1", [["theirs"]])).toBe(true);
  expect(await workbench.readText("Liste", "F1")).toEqual([["theirs"]]);
});

test("loads before and after a write in one batch answer the state before and after it", async () => {
  const seen = await fixture.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("H1:H2").values = [[1], ["=H1*10"]];
      await context.sync();
      const before = sheet.getRange("H1:H2").load("values,formulas");
      sheet.getRange("H1").values = [[2]];
      const after = sheet.getRange("H1:H2").load("values");
      sheet.getRange("H1:H2").clear();
      const cleared = sheet.getRange("H1:H2").load("values");
      await context.sync();
      return [before.values, before.formulas, after.values, cleared.values];
    }),
  );
  expect(seen).toEqual([
    [[1], [10]],
    [[1], ["=H1*10"]],
    [[2], [20]],
    [[""], [""]],
  ]);
});

test("the add-in learns where it runs, and may have everything calculated anew", async () => {
  const seen = await fixture.pane.evaluate(async () => {
    const { diagnostics, requirements } = Office.context;
    const state = await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.calculate(Excel.CalculationType.full);
      application.load("calculationState");
      await context.sync();
      return application.calculationState;
    });
    return { ...diagnostics, hasApi: requirements.isSetSupported("ExcelApi", "1.14"), state };
  });
  expect(seen).toEqual({
    host: "Excel",
    platform: "OfficeOnline",
    version: "16.0.99999.0",
    hasApi: true,
    state: "Done",
  });
  expect((await formulas()).text).toEqual(["2", "6", "6", "2"]);
});

test("a sheet of a million rows is read in parts in good time, and a limit can refuse the whole", async () => {
  await workbench.addSheet("Long");
  await workbench.setCells("Long", "A1:B1", [["first", 1]]);
  await workbench.setCells("Long", "A1048576", [["last"]]);
  const rows = Array.from({ length: 20_000 }, (_, row) => Array.from({ length: 10 }, (_cell, column) => row * column));
  await workbench.setCells("Long", "A2:J20001", rows);
  await workbench.idle();
  await workbench.setFaults([{ what: "responseTooLarge", moreThan: 5_000_000, times: "always" }]);
  const seen = await fixture.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Long");
      const used = sheet.getUsedRangeOrNullObject(true).load("address,rowCount,columnCount");
      await context.sync();
      const began = performance.now();
      const part = sheet.getRange("A2:J20001").load("values");
      await context.sync();
      const ms = performance.now() - began;
      sheet.getRange("A1:B1048576").load("values");
      const code = await context.sync().then(
        () => "none",
        (error: unknown) => (error as { code: string }).code,
      );
      return { address: used.address, rows: used.rowCount, last: part.values[19_999], ms, code };
    }),
  );
  await workbench.clearFaults();
  expect(seen).toMatchObject({ address: "Long!A:J", rows: 1_048_576, code: "ResponsePayloadSizeLimitExceeded" });
  expect(seen.last).toEqual(rows[19_999]);
  expect(seen.ms).toBeLessThan(2000);
  expect(await workbench.deleteSheet("Long")).toBe(true);
});

test("a sheet that is deleted gives #REF! to what it was for, and does not come back", async () => {
  expect(await workbench.deleteSheet("Liste")).toBe(true);
  expect((await formulas()).text).toEqual(["#REF!", "#REF!", "#REF!", "#REF!"]);
  expect(await workbench.deleteSheet("Sheet1")).toBe(false);
  expect(await workbench.undo()).toBe(false);
  expect((await workbench.readAll()).map(({ name }) => name)).toEqual(["Sheet1"]);
});

test("nothing went wrong in the browser", async () => {
  expect(workbench.problems()).toEqual([]);
  expect((await workbench.log()).filter(({ kind }) => kind === "unknownCall" || kind === "failure")).toEqual([]);
});
