import { beforeEach, describe, expect, test } from "vitest";
import { runBatch } from "../../../workbench/host/interpreter";
import { HostError } from "../../../workbench/host/errors";
import type { Json } from "../../../workbench/host/wire/json";
import type { BatchOutcome } from "../../../workbench/host/wire/query";
import { BatchWriter } from "../support/batch";
import { createTestHost, type TestHost } from "../support/hostContext";
import { MemoryGrid } from "../support/memoryGrid";

let test1: TestHost;
let writer: BatchWriter;
let root: number;
let sheet: number;

beforeEach(() => {
  test1 = createTestHost(
    new MemoryGrid(["Sheet1", "O'Brien 2025"], { "=TWO()": [["a"], ["b"]], "=A1+1": 6, "=BAD()": "#N/A" }),
  );
  writer = new BatchWriter();
  root = writer.root();
  sheet = writer.item(writer.property(root, "Worksheets"), "Sheet1");
});

const run = (): Promise<BatchOutcome> => runBatch(writer.batch(), test1.host);

function valueOf(outcome: BatchOutcome, action: number): Json {
  const result = outcome.results.find(({ ActionId }) => ActionId === action);
  if (!result) throw new Error(`action ${action} has no result: ${JSON.stringify(outcome.error)}`);
  return result.Value;
}

const range = (address: string): number => writer.method(sheet, "GetRange", [address]);

describe("objects", () => {
  test("a range has a reference, a sheet an id, a collection its items", async () => {
    const used = range("B2:C3");
    const sheets = writer.load(writer.property(root, "Worksheets"), "items/name", "items/visibility");
    const outcome = await run();
    const instantiated = outcome.results.map(({ Value }) => Value);
    expect(instantiated).toContainEqual({ Id: "id-1" });
    expect(instantiated).toContainEqual({ _ReferenceId: "range-1" });
    expect(valueOf(outcome, sheets)).toEqual({
      _Items: [
        { Id: "id-1", Name: "Sheet1", Visibility: "Visible" },
        { Id: "id-2", Name: "O'Brien 2025", Visibility: "Visible" },
      ],
    });
    expect(used).toBeGreaterThan(0);
  });

  test("a range is found again by its reference, until it is let go", async () => {
    range("B2");
    await run();
    const later = new BatchWriter();
    const loaded = later.load(later.reference("range-1"), "address");
    expect(valueOf(await runBatch(later.batch(), test1.host), loaded)).toMatchObject({ Address: "Sheet1!B2" });
    const last = new BatchWriter();
    last.call(last.root(), "_RemoveReference", ["range-1"]);
    last.load(last.reference("range-1"), "address");
    expect((await runBatch(last.batch(), test1.host)).error?.Code).toBe("InvalidObjectPath");
  });

  test("what is not there is null, and so is all that is reached through it", async () => {
    const none = writer.method(writer.property(root, "Worksheets"), "GetItemOrNullObject", ["None"]);
    const used = writer.method(none, "GetUsedRangeOrNullObject", [true]);
    writer.call(used, "_KeepReference");
    const loaded = writer.load(used, "values");
    expect(valueOf(await run(), loaded)).toBeNull();
  });

  test("a null object cannot be written to", async () => {
    const none = writer.method(writer.property(root, "Tables"), "GetItemOrNullObject", ["None"]);
    writer.set(none, "Name", "New");
    expect((await run()).error).toMatchObject({ Code: "InvalidObjectPath" });
  });

  test("an object may be an argument", async () => {
    const bounds = writer.method(range("A1"), "GetBoundingRect", [null], [range("C3")]);
    const loaded = writer.load(bounds, "address");
    expect(valueOf(await run(), loaded)).toMatchObject({ Address: "Sheet1!A1:C3" });
  });
});

describe("loading", () => {
  test("takes what is named, deep, and nothing else", async () => {
    const loaded = writer.load(range("A1"), "address", "worksheet/name", "format/font/bold");
    expect(valueOf(await run(), loaded)).toEqual({
      _ReferenceId: "range-2",
      Address: "Sheet1!A1",
      Worksheet: { Id: "id-1", Name: "Sheet1" },
      Format: { Font: { Bold: false } },
    });
  });

  test("takes everything where nothing is named", async () => {
    const loaded = writer.load(sheet);
    expect(valueOf(await run(), loaded)).toEqual({
      Id: "id-1",
      Name: "Sheet1",
      Position: 0,
      Visibility: "Visible",
      TabColor: "",
    });
  });

  test("of a collection means its items, and may be a part of them", async () => {
    const sheets = writer.property(root, "Worksheets");
    const named = writer.load(sheets, "name");
    const second = writer.loadSome(sheets, ["items/name"], 1, 1);
    const outcome = await run();
    expect(valueOf(outcome, named)).toEqual({
      _Items: [
        { Id: "id-1", Name: "Sheet1" },
        { Id: "id-2", Name: "O'Brien 2025" },
      ],
    });
    expect(valueOf(outcome, second)).toEqual({ _Items: [{ Id: "id-2", Name: "O'Brien 2025" }] });
  });

  test("before and after a write in the same batch gives the state before and after", async () => {
    const cells = range("A1:A2");
    writer.set(cells, "Values", [[5], ["=A1+1"]]);
    const before = writer.load(cells, "values", "formulas");
    writer.set(range("A1"), "Values", [["theirs"]]);
    const after = writer.load(cells, "values");
    writer.call(cells, "Clear");
    const cleared = writer.load(cells, "values");
    const outcome = await run();
    expect(valueOf(outcome, before)).toMatchObject({ Values: [[5], [6]], Formulas: [[5], ["=A1+1"]] });
    expect(valueOf(outcome, after)).toMatchObject({ Values: [["theirs"], [6]] });
    expect(valueOf(outcome, cleared)).toMatchObject({ Values: [[""], [""]] });
  });

  test("waits for formulas only where a value depends on them", async () => {
    writer.load(range("A1"), "address", "rowIndex");
    await run();
    expect(test1.grid.settledCount).toBe(0);
    writer.load(range("A1"), "values");
    await run();
    expect(test1.grid.settledCount).toBe(1);
  });
});

describe("ranges", () => {
  test("are written and read as Excel does", async () => {
    const cells = range("A1:B3");
    writer.set(cells, "Values", [
      [5, "text"],
      ["=A1+1", ""],
      ["=BAD()", true],
    ]);
    const loaded = writer.load(cells, "values", "formulas", "valueTypes", "text");
    expect(valueOf(await run(), loaded)).toMatchObject({
      Values: [
        [5, "text"],
        [6, ""],
        ["#N/A", true],
      ],
      Formulas: [
        [5, "text"],
        ["=A1+1", ""],
        ["=BAD()", true],
      ],
      ValueTypes: [
        ["Double", "String"],
        ["Double", "Empty"],
        ["Error", "Boolean"],
      ],
      Text: [
        ["5", "text"],
        ["6", ""],
        ["#N/A", "TRUE"],
      ],
    });
  });

  test("a property's name may come in camel case, as `set` sends it", async () => {
    const cell = range("A1");
    writer.set(cell, "values", [[7]]);
    const loaded = writer.load(cell, "values");
    expect(valueOf(await run(), loaded)).toMatchObject({ Values: [[7]] });
  });

  test("one value goes to every cell, rows of another shape are refused", async () => {
    const cells = range("A1:B2");
    writer.set(cells, "Values", 3);
    const loaded = writer.load(cells, "values");
    writer.set(cells, "Values", [[1]]);
    const outcome = await run();
    expect(valueOf(outcome, loaded)).toMatchObject({
      Values: [
        [3, 3],
        [3, 3],
      ],
    });
    expect(outcome.error).toMatchObject({ Code: "InvalidArgument", Location: "Range.Values" });
  });

  test("a write of many cells is refused whole where its shape does not fit", async () => {
    const cells = range("A1:B3");
    writer.call(cells, "_ValidateArraySize", [3, 2]);
    writer.call(cells, "_ValidateArraySize", [2, 2]);
    const outcome = await run();
    expect(outcome.error).toMatchObject({ Code: "InvalidArgument", ActionIndex: outcome.results.length });
  });

  test.each([
    ["GetCell", [1, 1], "Sheet1!C3"],
    ["GetRow", [1], "Sheet1!B3:C3"],
    ["GetColumn", [1], "Sheet1!C2:C4"],
    ["GetLastCell", [], "Sheet1!C4"],
    ["GetLastRow", [], "Sheet1!B4:C4"],
    ["GetEntireColumn", [], "Sheet1!B:C"],
    ["GetEntireRow", [], "Sheet1!2:4"],
    ["GetOffsetRange", [1, -1], "Sheet1!A3:B5"],
    ["GetResizedRange", [-2, 1], "Sheet1!B2:D2"],
    ["GetAbsoluteResizedRange", [1, 1], "Sheet1!B2"],
    ["GetRowsBelow", [2], "Sheet1!B5:C6"],
    ["GetRowsAbove", [1], "Sheet1!B1:C1"],
    ["GetColumnsAfter", [1], "Sheet1!D2:D4"],
    ["GetColumnsBefore", [1], "Sheet1!A2:A4"],
    ["GetIntersectionOrNullObject", ["C4:E9"], "Sheet1!C4"],
  ])("%s(%j) of B2:C4 is %s", async (name, args, address) => {
    const loaded = writer.load(writer.method(range("B2:C4"), name, args), "address");
    expect(valueOf(await run(), loaded)).toMatchObject({ Address: address });
  });

  test("hidden rows and columns are told of: null where some are hidden and some are not", async () => {
    test1.grid.setRowsHidden({ sheetId: "id-1", row: 1, column: 0, rowCount: 2, columnCount: 1 }, true);
    writer.set(range("C:C"), "ColumnHidden", true);
    const some = writer.load(range("A1:C4"), "rowHidden", "columnHidden", "hidden");
    const all = writer.load(range("A2:A3"), "rowHidden", "columnHidden", "hidden");
    const none = writer.load(range("A5:B9"), "rowHidden", "columnHidden", "hidden");
    writer.set(range("A2:A3"), "rowHidden", false);
    const shown = writer.load(range("A1:A4"), "rowHidden");
    const outcome = await run();
    expect(valueOf(outcome, some)).toMatchObject({ RowHidden: null, ColumnHidden: null, Hidden: null });
    expect(valueOf(outcome, all)).toMatchObject({ RowHidden: true, ColumnHidden: false, Hidden: true });
    expect(valueOf(outcome, none)).toMatchObject({ RowHidden: false, ColumnHidden: false, Hidden: false });
    expect(valueOf(outcome, shown)).toMatchObject({ RowHidden: false });
  });

  test("a visible view leaves out what is hidden", async () => {
    writer.set(range("A1:B3"), "Values", [
      [1, 2],
      [3, 4],
      [5, "=A1+1"],
    ]);
    writer.set(range("2:2"), "RowHidden", true);
    const view = writer.load(
      writer.method(range("A1:B3"), "GetVisibleView"),
      "rowCount",
      "columnCount",
      "cellAddresses",
      "values",
      "formulas",
    );
    expect(valueOf(await run(), view)).toEqual({
      RowCount: 2,
      ColumnCount: 2,
      CellAddresses: [
        ["Sheet1!A1", "Sheet1!B1"],
        ["Sheet1!A3", "Sheet1!B3"],
      ],
      Values: [
        [1, 2],
        [5, 6],
      ],
      Formulas: [
        [1, 2],
        [5, "=A1+1"],
      ],
    });
  });

  test("merged cells are found, and only the first takes a value", async () => {
    const cells = range("A1:C1");
    writer.set(cells, "Values", [["a", "b", "c"]]);
    writer.call(range("A1:B1"), "Merge");
    const merged = writer.load(
      writer.method(cells, "GetMergedAreasOrNullObject"),
      "address",
      "areaCount",
      "areas/items/address",
    );
    const none = writer.load(writer.method(range("A2:C2"), "GetMergedAreasOrNullObject"), "address");
    const before = writer.load(cells, "values");
    writer.set(cells, "Values", [["x", "y", "z"]]);
    const after = writer.load(cells, "values");
    writer.call(cells, "Unmerge");
    const gone = writer.load(writer.method(cells, "GetMergedAreasOrNullObject"), "address");
    const outcome = await run();
    expect(outcome.error).toBeNull();
    expect(valueOf(outcome, merged)).toMatchObject({
      Address: "Sheet1!A1:B1",
      AreaCount: 1,
      Areas: { _Items: [{ Address: "Sheet1!A1:B1" }] },
    });
    expect([valueOf(outcome, none), valueOf(outcome, gone)]).toEqual([null, null]);
    expect(valueOf(outcome, before)).toMatchObject({ Values: [["a", "", "c"]] });
    expect(valueOf(outcome, after)).toMatchObject({ Values: [["x", "", "z"]] });
  });

  test.each([
    ["RowInserted", 0, 2, "Sheet1!B4:C6"],
    ["RowInserted", 2, 1, "Sheet1!B2:C5"],
    ["RowInserted", 4, 1, "Sheet1!B2:C4"],
    ["RowDeleted", 0, 1, "Sheet1!B1:C3"],
    ["RowDeleted", 2, 5, "Sheet1!B2:C2"],
    ["RowDeleted", 0, 2, "Sheet1!B1:C2"],
    ["ColumnInserted", 1, 1, "Sheet1!C2:D4"],
    ["ColumnDeleted", 2, 1, "Sheet1!B2:B4"],
  ] as const)(
    "a range that is held moves along: %s at %i, %i of them, makes B2:C4 %s",
    async (change, at, count, address) => {
      range("B2:C4");
      await run();
      const isRow = change.startsWith("Row");
      const area = {
        sheetId: "id-1",
        row: isRow ? at : 0,
        column: isRow ? 0 : at,
        rowCount: isRow ? count : 1_048_576,
        columnCount: isRow ? 16_384 : count,
      };
      test1.host.references.shift({ area, change });
      const later = new BatchWriter();
      const loaded = later.load(later.reference("range-1"), "address");
      expect(valueOf(await runBatch(later.batch(), test1.host), loaded)).toMatchObject({ Address: address });
    },
  );

  test("a range that is held is gone when its cells are", async () => {
    range("B2:C4");
    await run();
    const area = { sheetId: "id-1", row: 0, column: 0, rowCount: 9, columnCount: 16_384 };
    test1.host.references.shift({ area, change: "RowDeleted" });
    const later = new BatchWriter();
    later.load(later.reference("range-1"), "address");
    expect((await runBatch(later.batch(), test1.host)).error?.Code).toBe("InvalidObjectPath");
  });

  test("a place off the sheet is refused", async () => {
    writer.load(writer.method(range("A1"), "GetOffsetRange", [-1, 0]), "address");
    expect((await run()).error?.Code).toBe("InvalidArgument");
  });

  test("a spill is seen from its anchor, its cells and the used range", async () => {
    writer.set(range("B2"), "Formulas", [["=TWO()"]]);
    const parent = writer.load(writer.method(range("B3"), "GetSpillParentOrNullObject"), "address");
    const all = writer.load(writer.method(range("B2"), "GetSpillingToRangeOrNullObject"), "address");
    const none = writer.load(writer.method(range("A1"), "GetSpillParentOrNullObject"), "address");
    const used = writer.load(writer.method(sheet, "GetUsedRange", [true]), "address", "values");
    const mixed = writer.load(range("B2:B4"), "hasSpill");
    const outcome = await run();
    expect(valueOf(outcome, parent)).toMatchObject({ Address: "Sheet1!B2" });
    expect(valueOf(outcome, all)).toMatchObject({ Address: "Sheet1!B2:B3" });
    expect(valueOf(outcome, none)).toBeNull();
    expect(valueOf(outcome, used)).toMatchObject({ Address: "Sheet1!B2:B3", Values: [["a"], ["b"]] });
    expect(valueOf(outcome, mixed)).toMatchObject({ HasSpill: null });
  });

  test("the used range of nothing is the first cell, or a null object", async () => {
    const first = writer.load(writer.method(sheet, "GetUsedRange", [true]), "address");
    const nothing = writer.load(writer.method(sheet, "GetUsedRangeOrNullObject", [true]), "address");
    const outcome = await run();
    expect(valueOf(outcome, first)).toMatchObject({ Address: "Sheet1!A1" });
    expect(valueOf(outcome, nothing)).toBeNull();
  });

  test("the block around a cell ends at blank rows and columns, corners included", async () => {
    writer.set(range("B2:C2"), "Values", [["x", "y"]]);
    writer.set(range("D3"), "Values", [["corner"]]);
    writer.set(range("F3"), "Values", [["apart"]]);
    const loaded = writer.load(writer.method(range("B2"), "GetSurroundingRegion"), "address");
    expect(valueOf(await run(), loaded)).toMatchObject({ Address: "Sheet1!B2:D3" });
  });

  test("a sheet's name is quoted where Excel quotes it, and found by such an address", async () => {
    const other = writer.load(writer.method(sheet, "GetRange", ["'O''Brien 2025'!A1:B2"]), "address");
    expect(valueOf(await run(), other)).toMatchObject({ Address: "'O''Brien 2025'!A1:B2" });
  });
});

describe("refusals", () => {
  test("a sheet that is protected refuses every change", async () => {
    test1.grid.setProtected("id-1", true);
    writer.set(range("A1"), "Values", [[1]]);
    expect((await run()).error).toMatchObject({ Code: "AccessDenied", Location: "Range.Values" });
    expect(test1.grid.read({ sheetId: "id-1", row: 0, column: 0, rowCount: 1, columnCount: 1 })[0]?.[0]?.kind).toBe(
      "empty",
    );
  });

  test.each<[string, () => unknown]>([
    ["a format", () => writer.set(writer.property(range("A1"), "Format"), "WrapText", true)],
    ["a width", () => writer.set(writer.property(range("A1"), "Format"), "ColumnWidth", 50)],
    ["a number format", () => writer.set(range("A1"), "NumberFormat", [["0"]])],
    ["hiding a row", () => writer.set(range("1:1"), "RowHidden", true)],
    ["merging", () => writer.call(range("A1:B1"), "Merge")],
    [
      "a border",
      () =>
        writer.set(
          writer.item(writer.property(writer.property(range("A1"), "Format"), "Borders"), "EdgeTop"),
          "Style",
          "Continuous",
        ),
    ],
    ["clearing", () => writer.call(range("A1:B1"), "Clear", ["Contents"])],
    ["a table", () => writer.method(writer.property(sheet, "Tables"), "Add", ["A1:B2", true])],
    ["deleting a table", () => writer.call(writer.item(writer.property(root, "Tables"), "Members"), "Delete")],
  ])("a sheet that is protected refuses %s, until it is no longer", async (_what, ask) => {
    await test1.grid.addTable({ sheetId: "id-1", row: 5, column: 5, rowCount: 2, columnCount: 2 }, "Members");
    const protection = writer.property(sheet, "Protection");
    writer.call(protection, "Protect");
    const isProtected = writer.load(protection, "protected");
    ask();
    const outcome = await run();
    expect(valueOf(outcome, isProtected)).toMatchObject({ Protected: true });
    expect(outcome.error).toMatchObject({ Code: "AccessDenied" });
    writer = new BatchWriter();
    root = writer.root();
    sheet = writer.item(writer.property(root, "Worksheets"), "Sheet1");
    writer.call(writer.property(sheet, "Protection"), "Unprotect");
    ask();
    expect((await run()).error).toBeNull();
  });

  test("the last sheet to be seen cannot go", async () => {
    test1.grid.setVisibility("id-2", "Hidden");
    writer.call(sheet, "Delete");
    expect((await run()).error?.Code).toBe("InvalidOperation");
  });

  test.each([
    ["", "InvalidArgument"],
    ["a".repeat(32), "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["sheet1", "ItemAlreadyExists"],
  ])("a new sheet cannot be called %j", async (name, code) => {
    writer.method(writer.property(root, "Worksheets"), "Add", [name]);
    expect((await run()).error?.Code).toBe(code);
  });

  test("a call that is not known ends the batch with ApiNotFound and a line in the log, what came before stays done", async () => {
    writer.set(range("A1"), "Values", [[1]]);
    const charts = writer.property(sheet, "Charts");
    writer.set(range("A2"), "Values", [[2]]);
    const outcome = await run();
    expect(outcome.error).toMatchObject({ Code: "ApiNotFound", Location: "Worksheet.Charts" });
    expect(test1.host.log.entries()).toEqual([
      { kind: "unknownCall", text: "Worksheet.Charts is not known to the workbench" },
    ]);
    expect(test1.host.log.calls()).toContainEqual({ className: "Worksheet", member: "Charts" });
    const written = test1.grid.read({ sheetId: "id-1", row: 0, column: 0, rowCount: 2, columnCount: 1 });
    expect(written.map(([cell]) => cell?.value)).toEqual([1, ""]);
    expect(charts).toBeGreaterThan(0);
  });

  test.each([
    ["a property", (): number => writer.load(range("A1"), "hyperlink"), "Range.Hyperlink"],
    ["a method", (): number => writer.call(range("A1"), "Calculate"), "Range.Calculate"],
    ["a member of every object", (): number => writer.call(range("A1"), "toString"), "Range.toString"],
    ["a service", (): number => writer.service("Microsoft.Unknown"), "service.Microsoft.Unknown"],
    ["a property that cannot be set", (): number => writer.set(range("A1"), "Address", "B2"), "Range.Address"],
  ])("%s that is not known is told by name", async (_what, ask, location) => {
    ask();
    expect((await run()).error).toMatchObject({ Code: "ApiNotFound", Location: location });
  });

  test("a gate may stop a batch at any action", async () => {
    writer.set(range("A1"), "Values", [[1]]);
    const outcome = await runBatch(writer.batch(), test1.host, (_action, index) => {
      if (index === 2) throw new HostError("GeneralException");
    });
    expect(outcome.error).toMatchObject({ Code: "GeneralException", ActionIndex: 2 });
    expect(outcome.results).toHaveLength(2);
  });
});

describe("pages", () => {
  const layout = (): number => writer.property(sheet, "PageLayout");

  test("a sheet is set up for print, and says so", async () => {
    const page = layout();
    writer.set(page, "Orientation", "Landscape");
    writer.set(page, "PaperSize", "A4");
    writer.set(page, "Zoom", { horizontalFitToPages: 1 });
    writer.set(page, "CenterHorizontally", true);
    writer.set(page, "LeftMargin", 36);
    writer.call(page, "SetPrintTitleRows", ["$1:$2"]);
    writer.call(page, "SetPrintArea", ["A1:D100"]);
    const footers = writer.property(writer.property(page, "HeadersFooters"), "DefaultForAllPages");
    writer.set(footers, "CenterFooter", "R&&D, &P/&N");
    writer.set(footers, "RightHeader", "2026");
    const loaded = writer.load(page, "orientation", "paperSize", "zoom", "centerHorizontally", "leftMargin");
    const texts = writer.load(footers);
    const rows = writer.load(writer.method(page, "GetPrintTitleRowsOrNullObject"), "address");
    const area = writer.load(writer.method(page, "GetPrintAreaOrNullObject"), "address");
    const outcome = await run();
    expect(outcome.error).toBeNull();
    expect(valueOf(outcome, loaded)).toEqual({
      Orientation: "Landscape",
      PaperSize: "A4",
      Zoom: { horizontalFitToPages: 1 },
      CenterHorizontally: true,
      LeftMargin: 36,
    });
    expect(valueOf(outcome, texts)).toEqual({
      LeftHeader: "",
      CenterHeader: "",
      RightHeader: "2026",
      LeftFooter: "",
      CenterFooter: "R&&D, &P/&N",
      RightFooter: "",
    });
    expect(valueOf(outcome, rows)).toMatchObject({ Address: "Sheet1!1:2" });
    expect(valueOf(outcome, area)).toMatchObject({ Address: "Sheet1!A1:D100" });
  });

  test("a new sheet is upright and at its own size, with nothing repeated", async () => {
    const page = layout();
    const loaded = writer.load(page, "orientation", "zoom");
    const rows = writer.load(writer.method(page, "GetPrintTitleRowsOrNullObject"), "address");
    const area = writer.load(writer.method(page, "GetPrintAreaOrNullObject"), "address");
    const outcome = await run();
    expect(valueOf(outcome, loaded)).toEqual({ Orientation: "Portrait", Zoom: { scale: 100 } });
    expect([valueOf(outcome, rows), valueOf(outcome, area)]).toEqual([null, null]);
  });

  test.each<[string, () => unknown]>([
    ["another orientation", () => writer.set(layout(), "Orientation", "Upright")],
    ["paper it does not know", () => writer.set(layout(), "PaperSize", "A99")],
    ["a scale and pages to fit at once", () => writer.set(layout(), "Zoom", { scale: 50, horizontalFitToPages: 1 })],
    ["a scale that is too small", () => writer.set(layout(), "Zoom", { scale: 9 })],
    ["half a page", () => writer.set(layout(), "Zoom", { horizontalFitToPages: 0.5 })],
    ["no zoom at all", () => writer.set(layout(), "Zoom", {})],
    ["a margin below nothing", () => writer.set(layout(), "TopMargin", -1)],
    ["titles that are not whole rows", () => writer.call(layout(), "SetPrintTitleRows", ["A1:B1"])],
    ["an area of another sheet", () => writer.call(layout(), "SetPrintArea", ["'O''Brien 2025'!A1:B2"])],
    [
      "a footer of more than 255 characters",
      () =>
        writer.set(
          writer.property(writer.property(layout(), "HeadersFooters"), "DefaultForAllPages"),
          "CenterFooter",
          "a".repeat(254),
        ),
    ],
    [
      "a page that ends before the first row",
      () => writer.method(writer.property(sheet, "HorizontalPageBreaks"), "Add", ["A1"]),
    ],
  ])("%s is refused", async (_what, ask) => {
    ask();
    expect((await run()).error?.Code).toBe("InvalidArgument");
  });

  test("pages end where they are told to, each once, in order", async () => {
    const breaks = writer.property(sheet, "HorizontalPageBreaks");
    writer.method(breaks, "Add", ["A20"]);
    writer.method(breaks, "Add", ["B10:C12"]);
    writer.method(breaks, "Add", ["A20"]);
    const both = writer.load(breaks, "items/rowIndex");
    const cell = writer.load(writer.method(writer.item(breaks, "9"), "GetCellAfterBreak"), "address");
    writer.call(writer.item(breaks, "9"), "Delete");
    const one = writer.call(breaks, "GetCount");
    writer.call(breaks, "RemovePageBreaks");
    const none = writer.call(breaks, "GetCount");
    const outcome = await run();
    expect(outcome.error).toBeNull();
    expect(valueOf(outcome, both)).toEqual({
      _Items: [
        { _Id: "9", RowIndex: 9 },
        { _Id: "19", RowIndex: 19 },
      ],
    });
    expect(valueOf(outcome, cell)).toMatchObject({ Address: "Sheet1!A10" });
    expect([valueOf(outcome, one), valueOf(outcome, none)]).toEqual([1, 0]);
  });
});

describe("borders", () => {
  const border = (address: string, index: string): number =>
    writer.item(writer.property(writer.property(range(address), "Format"), "Borders"), index);

  test("a line is drawn along an edge, and is the edge of the cells beyond it too", async () => {
    writer.set(border("A2:B3", "EdgeBottom"), "Style", "Continuous");
    const own = writer.load(border("A3", "EdgeBottom"), "style", "weight");
    const beyond = writer.load(border("A4:B4", "EdgeTop"), "style");
    const inside = writer.load(border("A2:B3", "InsideHorizontal"), "style");
    const mixed = writer.load(border("A3:C3", "EdgeBottom"), "style");
    writer.set(border("A4:B4", "EdgeTop"), "Style", "None");
    const gone = writer.load(border("A2:B3", "EdgeBottom"), "style");
    const outcome = await run();
    expect(outcome.error).toBeNull();
    expect(valueOf(outcome, own)).toMatchObject({ Style: "Continuous", Weight: "Thin" });
    expect(valueOf(outcome, beyond)).toMatchObject({ Style: "Continuous" });
    expect(valueOf(outcome, inside)).toMatchObject({ Style: "None" });
    expect(valueOf(outcome, mixed)).toMatchObject({ Style: null });
    expect(valueOf(outcome, gone)).toMatchObject({ Style: "None" });
  });

  test("a line is as thick as it is told to be", async () => {
    writer.set(border("A1", "EdgeTop"), "Weight", "Medium");
    writer.set(border("A1", "EdgeTop"), "Style", "Continuous");
    const medium = writer.load(border("A1", "EdgeTop"), "style", "weight");
    writer.set(border("A1", "EdgeTop"), "Style", "Double");
    const double = writer.load(border("A1", "EdgeTop"), "style");
    const outcome = await run();
    expect(valueOf(outcome, medium)).toMatchObject({ Style: "Continuous", Weight: "Medium" });
    expect(valueOf(outcome, double)).toMatchObject({ Style: "Double" });
  });

  test.each<[string, string, () => unknown]>([
    ["an index that is none", "InvalidArgument", () => border("A1", "EdgeUp")],
    [
      "a style it cannot draw",
      "UnsupportedOperation",
      () => writer.set(border("A1", "EdgeTop"), "Style", "SlantDashDot"),
    ],
    ["a weight that is none", "InvalidArgument", () => writer.set(border("A1", "EdgeTop"), "Weight", "Heavy")],
  ])("%s is refused", async (_what, code, ask) => {
    ask();
    expect((await run()).error?.Code).toBe(code);
  });

  test("a font's size is set and read, and one that no font has is refused", async () => {
    const font = writer.property(writer.property(range("A1"), "Format"), "Font");
    const ordinary = writer.load(font, "size");
    writer.set(font, "Size", 14);
    const large = writer.load(font, "size");
    writer.set(font, "Size", 0);
    const outcome = await run();
    expect([valueOf(outcome, ordinary), valueOf(outcome, large)]).toEqual([{ Size: 11 }, { Size: 14 }]);
    expect(outcome.error?.Code).toBe("InvalidArgument");
  });
});

describe("tables and names", () => {
  test("a table's parts, with and without a total row", async () => {
    const table = await test1.grid.addTable(
      { sheetId: "id-1", row: 1, column: 1, rowCount: 4, columnCount: 2 },
      "Members",
    );
    const found = writer.item(writer.property(root, "Tables"), "members");
    const parts = ["GetRange", "GetHeaderRowRange", "GetDataBodyRange"].map((name) =>
      writer.load(writer.method(found, name), "address"),
    );
    const outcome = await run();
    expect(parts.map((part) => valueOf(outcome, part))).toMatchObject([
      { Address: "Sheet1!B2:C5" },
      { Address: "Sheet1!B2:C2" },
      { Address: "Sheet1!B3:C5" },
    ]);
    writer.method(found, "GetTotalRowRange");
    expect((await run()).error?.Code).toBe("ItemNotFound");
    expect(table.name).toBe("Members");
  });

  test("a new table gets headings and a free name, and may not overlap another", async () => {
    writer.set(range("A1"), "Values", [["Name"]]);
    const added = writer.method(writer.property(sheet, "Tables"), "Add", ["A1:B3", true]);
    const loaded = writer.load(added, "name", "showTotals");
    const headings = writer.load(range("A1:B1"), "values");
    writer.method(writer.property(sheet, "Tables"), "Add", ["B2:C4", true]);
    const outcome = await run();
    expect(valueOf(outcome, loaded)).toMatchObject({ Name: "Table1", ShowTotals: false });
    expect(valueOf(outcome, headings)).toMatchObject({ Values: [["Name", "Column2"]] });
    expect(outcome.error?.Code).toBe("InvalidArgument");
  });

  test("a name is made of a range, found whatever its case, and leads to it", async () => {
    const names = writer.property(root, "Names");
    writer.method(names, "Add", ["Rate", null, "kr"], [0, range("B2:B3")]);
    const found = writer.item(names, "RATE");
    const loaded = writer.load(found, "formula", "type", "scope", "comment");
    const target = writer.load(writer.method(found, "GetRange"), "address");
    const byName = writer.load(writer.method(sheet, "GetRange", ["rate"]), "address");
    const outcome = await run();
    expect(valueOf(outcome, loaded)).toMatchObject({
      Formula: "=Sheet1!$B$2:$B$3",
      Type: "Range",
      Scope: "Workbook",
      Comment: "kr",
    });
    expect(valueOf(outcome, target)).toMatchObject({ Address: "Sheet1!B2:B3" });
    expect(valueOf(outcome, byName)).toMatchObject({ Address: "Sheet1!B2:B3" });
  });

  test.each(["A1", "R1C1", "two words", "1st"])("%s is no name", async (name) => {
    writer.method(writer.property(root, "Names"), "Add", [name, "=1"]);
    expect((await run()).error?.Code).toBe("InvalidArgument");
  });
});

describe("the rest of the application", () => {
  test("separators and culture follow the language", async () => {
    const application = writer.property(root, "Application");
    const loaded = writer.load(application, "decimalSeparator", "cultureInfo/name", "calculationMode");
    expect(valueOf(await run(), loaded)).toMatchObject({
      DecimalSeparator: ",",
      CultureInfo: { Name: "nb-NO" },
      CalculationMode: "Automatic",
    });
  });

  test("the pane is shown and hidden, and the runtime tells when functions can be called", async () => {
    const runtime = writer.service("Microsoft.AppRuntime.AppRuntimeService");
    writer.call(runtime, "SetAppRuntimeState", ["Background"]);
    const functions = writer.service("Microsoft.ExcelServices.CustomFunctions");
    writer.call(functions, "_SetOsfControlContainerReadyForCustomFunctions");
    writer.call(functions, "SetInvocationArrayResults", [[[1, true, 5], "odd"]]);
    expect((await run()).error).toBeNull();
    expect(test1.runtimeStates.at(-1)).toBe("Background");
    expect(test1.isReady()).toBe(true);
    expect(test1.received).toEqual([{ id: 1, cells: [[5]] }]);
  });

  test("a full calculation begins anew with everything, another leaves what is up to date", async () => {
    const application = writer.property(root, "Application");
    writer.call(application, "Calculate", ["Recalculate"]);
    await run();
    expect(test1.grid.recalculations).toBe(0);
    writer.call(application, "Calculate", ["Full"]);
    const state = writer.load(application, "calculationState");
    expect(valueOf(await run(), state)).toMatchObject({ CalculationState: "Done" });
    expect(test1.grid.recalculations).toBe(1);
    writer.call(application, "Calculate", ["Sometime"]);
    expect((await run()).error?.Code).toBe("InvalidArgument");
  });

  test("trace markers are passed and told of", async () => {
    const trace = writer.trace();
    expect((await run()).traceIds).toEqual([trace]);
  });
});
