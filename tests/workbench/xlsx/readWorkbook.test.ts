import ExcelJS from "exceljs";
import { strToU8, zipSync, unzipSync, strFromU8 } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { readWorkbook, type ReadWorkbook } from "../../../workbench/xlsx/readWorkbook";

const NAMES = ["TRY.TIMES"];

async function bytesOf(book: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function opened(bytes: Uint8Array, name = "book.xlsx"): ReadWorkbook {
  const workbook = readWorkbook(bytes, name, NAMES);
  if ("failure" in workbook) throw new Error(workbook.failure);
  return workbook;
}

/** The same file with one part changed, as another program might have written it. */
function withPart(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const part = files[name];
  if (!part) throw new Error(`no ${name}`);
  return zipSync({ ...files, [name]: strToU8(change(strFromU8(part))) });
}

const SHEET_1 = "xl/worksheets/sheet1.xml";

describe("a workbook", () => {
  let workbook: ReadWorkbook;
  let bytes: Uint8Array;

  beforeAll(async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("Medlemmer", {
      views: [{ state: "frozen", ySplit: 1 }],
      properties: { tabColor: { argb: "FF0F5C3F" } },
    });
    sheet.addTable({
      name: "Members",
      ref: "A1",
      headerRow: true,
      totalsRow: true,
      columns: [{ name: "Nr" }, { name: "Folketall", totalsRowFunction: "sum" }],
      rows: [
        ["0301", 5],
        ["2/3", 6],
      ],
    });
    sheet.getCell("D1").value = { richText: [{ text: "rich " }, { text: "text", font: { bold: true } }] };
    sheet.getCell("D2").value = true;
    sheet.getCell("D3").value = { error: "#N/A" };
    sheet.getCell("D4").value = 46_053;
    sheet.getCell("D4").numFmt = "yyyy-mm-dd";
    sheet.getCell("D5").value = { formula: "B2*2", result: 10 };
    sheet.getCell("E1").style = {
      font: { bold: true, italic: true, color: { argb: "FFFF0000" } },
      fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFCC00" } },
      alignment: { wrapText: true, horizontal: "center", vertical: "middle" },
    };
    sheet.getCell("E1").value = "looks";
    sheet.getCell("F1").value = {
      formula: "_xldudf_TRY_TIMES(B2:B3,2)",
      shareType: "array",
      ref: "F1:F2",
      result: 10,
    } as ExcelJS.CellFormulaValue;
    sheet.getCell("F2").value = 12;
    sheet.getCell("G1").value = {
      formula: "B2+1",
      result: 6,
      shareType: "shared",
      ref: "G1:G2",
    } as ExcelJS.CellFormulaValue;
    sheet.getCell("G2").value = { sharedFormula: "G1", result: 7 };
    sheet.getColumn(1).width = 20;
    sheet.getRow(2).height = 30;
    sheet.mergeCells("H1:I2");
    book.definedNames.add("Medlemmer!$B$2:$B$3", "People");
    book.addWorksheet("Skjult", { state: "hidden" }).getCell("A1").value = 1;
    book.addWorksheet("Dypt", { state: "veryHidden" });
    await book.addWorksheet("Laast").protect("", {});
    bytes = await bytesOf(book);
    workbook = opened(bytes);
  });

  const sheet = (name = "Medlemmer"): NonNullable<ReadWorkbook["data"]["sheets"]>[string] => {
    const found = Object.values(workbook.data.sheets ?? {}).find((one) => one.name === name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  const cell = (row: number, column: number): object => sheet().cellData?.[row]?.[column] ?? {};

  test("has its sheets in order, hidden, deeply hidden and protected as they were", () => {
    const sheets = (workbook.data.sheetOrder ?? []).map((id) => workbook.data.sheets?.[id]);
    expect(sheets.map((one) => [one?.name, one?.hidden])).toEqual([
      ["Medlemmer", 0],
      ["Skjult", 1],
      ["Dypt", 1],
      ["Laast", 0],
    ]);
    expect(workbook.extras.veryHiddenSheetIds).toEqual([sheet("Dypt").id]);
    expect(workbook.extras.protectedSheetIds).toEqual([sheet("Laast").id]);
    expect(workbook.extras.activeSheetId).toBe(sheet().id);
  });

  test("has values with their exact types: text stays text", () => {
    expect(cell(1, 0)).toMatchObject({ v: "0301", t: 1 });
    expect(cell(2, 0)).toMatchObject({ v: "2/3", t: 1 });
    expect(cell(1, 1)).toMatchObject({ v: 5, t: 2 });
    expect(cell(0, 3)).toMatchObject({ v: "rich text", t: 1 });
    expect(cell(1, 3)).toMatchObject({ v: 1, t: 3 });
    expect(cell(2, 3)).toMatchObject({ v: "#N/A", t: 1 });
    expect(cell(3, 3)).toMatchObject({ v: 46_053, t: 2 });
  });

  test("has formulas without their old results: ordinary, shared, and arrays whose other cells are left to spill", () => {
    expect(cell(4, 3)).toEqual({ f: "=B2*2" });
    expect(cell(0, 5)).toEqual({ f: "=TRY.TIMES(B2:B3,2)" });
    expect(cell(1, 5)).toEqual({});
    expect(cell(0, 6)).toMatchObject({ f: "=B2+1" });
    const { si } = cell(0, 6) as { si?: string };
    expect(si).toBeDefined();
    expect(cell(1, 6)).toEqual({ si });
  });

  test("has its looks", () => {
    const styleOf = (row: number, column: number): unknown =>
      workbook.data.styles?.[String((cell(row, column) as { s?: string }).s)];
    expect(styleOf(0, 4)).toMatchObject({
      bl: 1,
      it: 1,
      cl: { rgb: "#FF0000" },
      bg: { rgb: "#FFCC00" },
      tb: 3,
      ht: 2,
      vt: 2,
    });
    expect(styleOf(3, 3)).toMatchObject({ n: { pattern: "yyyy-mm-dd" } });
    expect(sheet().columnData).toMatchObject({ 0: { w: 145 } });
    expect(sheet().rowData).toMatchObject({ 1: { h: 40 } });
    expect(sheet().mergeData).toEqual([{ startRow: 0, endRow: 1, startColumn: 7, endColumn: 8 }]);
    expect(sheet().freeze).toEqual({ xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 });
    expect(sheet().tabColor).toBe("#0F5C3F");
  });

  test("has its tables, without the total row that Univer has no place for, and its names", () => {
    const resource = (name: string): unknown =>
      JSON.parse(workbook.data.resources?.find((one) => one.name === name)?.data ?? "null");
    const tables = Object.values(resource("SHEET_TABLE_PLUGIN") as Record<string, { tables: { id: string }[] }>);
    const [table] = tables[0]?.tables ?? [];
    expect(table).toMatchObject({
      name: "Members",
      range: { startRow: 0, endRow: 2, startColumn: 0, endColumn: 1 },
      columns: [{ displayName: "Nr" }, { displayName: "Folketall" }],
    });
    expect(workbook.extras.tablesWithTotals).toEqual([table?.id]);
    const names = Object.values(resource("SHEET_DEFINED_NAME_PLUGIN") as Record<string, object>);
    expect(names).toMatchObject([{ name: "People", formulaOrRefString: "Medlemmer!$B$2:$B$3" }]);
  });

  test("says nothing was left out where nothing was", () => {
    expect(workbook.leftOut).toEqual([]);
  });

  test("is read the same where the file prefixes its tags and writes its text inside the cells", () => {
    const changed = withPart(bytes, SHEET_1, (xml) =>
      xml
        .replace('<c r="B2"', '<c r="Z2" t="inlineStr"><is><t xml:space="preserve"> kept_x000A_</t></is></c><c r="B2"')
        .replaceAll(/<(\/?)(worksheet|sheetData|row|c|v|f|is|t)\b/g, "<$1x:$2")
        .replace("xmlns=", "xmlns:x="),
    );
    const [id = ""] = opened(changed).data.sheetOrder ?? [];
    const cells = opened(changed).data.sheets?.[id]?.cellData;
    expect(cells?.[1]?.[25]).toEqual({ v: " kept\n", t: 1 });
    expect(cells?.[1]?.[1]).toMatchObject({ v: 5, t: 2 });
  });
});

describe("what is left out is said", () => {
  test("by sheet and by part", async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("Ark");
    sheet.getCell("A1").value = { text: "link", hyperlink: "https://example.org" };
    sheet.getCell("A2").note = "a comment";
    sheet.getCell("A3").dataValidation = { type: "whole", operator: "between", formulae: [1, 5] };
    sheet.addConditionalFormatting({
      ref: "A1:A5",
      rules: [{ type: "expression", formulae: ["TRUE"], priority: 1, style: { font: { bold: true } } }],
    });
    const { leftOut } = opened(await bytesOf(book));
    expect(leftOut).toEqual(
      expect.arrayContaining([
        "comments on Ark",
        "conditional formats on Ark",
        "data validation on Ark",
        "links (their text is shown) on Ark",
      ]),
    );
  });

  test("a reference to a spill, and one to another workbook", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("Ark").getCell("A1").value = {
      formula: "SUM(_xlfn.ANCHORARRAY(B1))+[1]Other!A1",
      date1904: false,
    };
    const { leftOut } = opened(await bytesOf(book));
    expect(leftOut).toEqual(
      expect.arrayContaining([
        "links to other workbooks on Ark",
        "references to a spill (E1#), which give #NAME? here on Ark",
      ]),
    );
  });
});

describe("what cannot be read is told in words", () => {
  test.each([
    ["text", strToU8("not a workbook")],
    ["nothing", new Uint8Array()],
    ["another zip file", zipSync({ "a.txt": strToU8("a") })],
    ["an older workbook", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
  ])("%s", (_what, bytes) => {
    const result = readWorkbook(bytes, "odd.xlsx", NAMES);
    expect(result).toEqual({ failure: expect.stringMatching(/^odd\.xlsx is|^odd\.xlsx cannot be read/) as string });
  });

  test("a part that stops in the middle, and one that is not there", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("Ark").getCell("A1").value = 1;
    const bytes = await bytesOf(book);
    const cut = withPart(bytes, SHEET_1, (xml) => xml.slice(0, xml.length / 2));
    expect(readWorkbook(cut, "cut.xlsx", NAMES)).toMatchObject({
      failure: expect.stringContaining("sheet1.xml is cut off") as string,
    });
    const files = unzipSync(bytes);
    const rest = Object.fromEntries(Object.entries(files).filter(([name]) => name !== SHEET_1));
    expect(readWorkbook(zipSync(rest), "less.xlsx", NAMES)).toMatchObject({
      failure: expect.stringContaining("sheet1.xml is missing") as string,
    });
  });
});

test("rows hidden by hand or by a filter are hidden, and nothing stands beneath merged cells", async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Filtered");
  sheet.addRows([["Name"], ["a"], ["b"], ["c"]]);
  sheet.autoFilter = "A1:A4";
  sheet.getRow(3).hidden = true;
  sheet.getColumn(2).hidden = true;
  sheet.getCell("C1").value = "first";
  sheet.mergeCells("C1:D1");
  const bytes = withPart(await bytesOf(book), SHEET_1, (xml) =>
    xml.replace(/<c r="D1"[^>]*\/>|<c r="D1"[^>]*>.*?<\/c>/, '<c r="D1"><v>5</v></c>'),
  );
  const { sheets } = opened(bytes).data;
  const [data] = Object.values(sheets ?? {});
  expect(data?.rowData?.[2]).toMatchObject({ hd: 1 });
  expect(data?.rowData?.[1]?.hd).toBeUndefined();
  expect(data?.columnData?.[1]).toMatchObject({ hd: 1 });
  expect(data?.cellData?.[0]?.[2]).toMatchObject({ v: "first" });
  expect(data?.cellData?.[0]?.[3]?.v).toBeUndefined();
  expect(data?.mergeData).toHaveLength(1);
});
