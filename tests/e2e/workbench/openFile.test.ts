import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openFixture, type Fixture } from "./fixture/openFixture";

// A workbook from disk, as another program wrote it.

let folder: string;
let fixture: Fixture;

async function makeWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Medlemmer 2025", { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.addTable({
    name: "Medlemmer",
    ref: "A1",
    headerRow: true,
    totalsRow: true,
    columns: [{ name: "Nr", totalsRowLabel: "Sum" }, { name: "Navn" }, { name: "Folketall", totalsRowFunction: "sum" }],
    rows: [
      ["0301", "Oslo", 700_000],
      ["4601", "Bergen", 283_929],
      ["2/3", "En tekst", 10],
    ],
  });
  sheet.getCell("E1").value = "Avgift";
  sheet.getCell("E2").value = {
    formula: "_xldudf_TRY_TIMES(Medlemmer[Folketall],3)",
    shareType: "array",
    ref: "E2:E4",
    result: 1,
  } as ExcelJS.CellFormulaValue;
  [3, 4].forEach((row) => (sheet.getCell(`E${row}`).value = 1));
  sheet.getCell("F2").value = { formula: "SUM(E2:E4)", result: 1 };
  sheet.getCell("G2").value = {
    formula: "C2*2",
    shareType: "shared",
    ref: "G2:G3",
    result: 1,
  } as ExcelJS.CellFormulaValue;
  sheet.getCell("G3").value = { sharedFormula: "G2", result: 1 };
  sheet.getCell("H2").value = { formula: "SUM(Folk)", result: 1 };
  sheet.getCell("C2").numFmt = "#,##0";
  sheet.getCell("A6").note = "a comment";
  book.definedNames.add("'Medlemmer 2025'!$C$2:$C$4", "Folk");
  book.addWorksheet("Skjult", { state: "hidden" }).getCell("A1").value = 1;
  const locked = book.addWorksheet("Laast");
  locked.getCell("A1").value = "kept";
  await locked.protect("", {});
  return new Uint8Array(await book.xlsx.writeBuffer());
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "workbench-file-"));
  const file = path.join(folder, "årsmøte 2025.xlsx");
  await writeFile(file, await makeWorkbook());
  fixture = await openFixture({ file });
  await fixture.workbench.idle();
});

afterAll(async () => {
  await fixture.workbench.close();
  await rm(folder, { recursive: true });
});

test("its values, formulas and spilled function are there, calculated", async () => {
  expect(await fixture.workbench.readText("Medlemmer 2025", "A1:H4")).toEqual([
    ["Nr", "Navn", "Folketall", "", "Avgift", "", "", ""],
    ["0301", "Oslo", "700\u00a0000", "", "2100000", "2951817", "1400000", "983939"],
    ["4601", "Bergen", "283929", "", "851787", "", "567858", ""],
    ["2/3", "En tekst", "10", "", "30", "", "", ""],
  ]);
  expect(await fixture.workbench.readFormulas("Medlemmer 2025", "E2:H3")).toEqual([
    ["=TRY.TIMES(Medlemmer[Folketall],3)", "=SUM(E2:E4)", "=C2*2", "=SUM(Folk)"],
    ["", "", "=C3*2", ""],
  ]);
});

test("a changed population changes the fee, its sum and what stands by name", async () => {
  await fixture.workbench.typeInto("Medlemmer 2025", "C3", "100");
  await fixture.workbench.idle();
  expect(await fixture.workbench.readText("Medlemmer 2025", "E3:H3")).toEqual([["300", "", "200", ""]]);
  expect(await fixture.workbench.readText("Medlemmer 2025", "F2:H2")).toEqual([["2100330", "1400000", "700110"]]);
});

test("the add-in sees its sheets, its table with total row, its names and its protection", async () => {
  const seen = await fixture.pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets, tables, names } = context.workbook;
      context.workbook.load("name");
      worksheets.load("items/name,items/visibility");
      tables.load("items/name,items/showTotals");
      names.load("items/name,items/formula");
      const table = tables.getItem("Medlemmer");
      const whole = table.getRange().load("address");
      const body = table.getDataBodyRange().load("address,values");
      const total = table.getTotalRowRange().load("address,values");
      const { protection } = worksheets.getItem("Laast");
      protection.load("protected");
      await context.sync();
      return {
        name: context.workbook.name,
        sheets: worksheets.items.map(({ name, visibility }) => [name, visibility]),
        tables: tables.items.map(({ name, showTotals }) => [name, showTotals]),
        names: names.items.map(({ name, formula }) => [name, formula as unknown]),
        parts: [whole.address, body.address, total.address],
        numbers: body.values.map(([number]) => number as unknown),
        total: total.values,
        isProtected: protection.protected,
      };
    }),
  );
  expect(seen).toEqual({
    name: "årsmøte 2025.xlsx",
    sheets: [
      ["Medlemmer 2025", "Visible"],
      ["Skjult", "Hidden"],
      ["Laast", "Visible"],
    ],
    tables: [["Medlemmer", true]],
    names: [["Folk", "='Medlemmer 2025'!$C$2:$C$4"]],
    parts: ["'Medlemmer 2025'!A1:C5", "'Medlemmer 2025'!A2:C4", "'Medlemmer 2025'!A5:C5"],
    numbers: ["0301", "4601", "2/3"],
    total: [["Sum", "", 700_110]],
    isProtected: true,
  });
});

test("what is not shown is said", async () => {
  expect(await fixture.workbench.log()).toEqual([
    { kind: "leftOut", text: "årsmøte 2025.xlsx: comments on Medlemmer 2025" },
  ]);
});

test("a file that is none is told of, and the open workbook stays", async () => {
  expect(await fixture.workbench.openFile("odd.xlsx", new TextEncoder().encode("nothing of the kind"))).toBe(false);
  expect((await fixture.workbench.log()).at(-1)).toEqual({
    kind: "failure",
    text: expect.stringMatching(/^odd\.xlsx cannot be read as an \.xlsx file/) as string,
  });
  expect(await fixture.workbench.readText("Medlemmer 2025", "A2")).toEqual([["0301"]]);
});

test("another file takes its place, with a runtime of its own", async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Ny");
  sheet.getCell("A1").value = 4;
  sheet.getCell("B1").value = { formula: "_xldudf_TRY_TIMES(A1,2)", result: 0 };
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const chosen = fixture.workbench.page.waitForEvent("framenavigated");
  await fixture.workbench.page
    .locator('input[type="file"]')
    .setInputFiles({ name: "ny.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await chosen;
  const pane = await fixture.workbench.pane();
  await pane.waitForSelector("main[data-ready]");
  await fixture.workbench.idle();
  expect(await fixture.workbench.readText("Ny", "A1:B1")).toEqual([["4", "8"]]);
  expect(await fixture.workbench.page.textContent('[data-role="file-name"]')).toBe("ny.xlsx");
  expect(await fixture.workbench.page.locator("iframe").count()).toBe(1);
});

test("nothing went wrong in the browser", () => {
  expect(fixture.workbench.problems()).toEqual([]);
});
