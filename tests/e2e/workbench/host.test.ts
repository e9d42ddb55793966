import { afterAll, beforeAll, expect, test } from "vitest";
import { isSupported } from "../../../workbench/host/supportedCalls";
import { openFixture, type Fixture } from "./fixture/openFixture";

// The real Office.js, unmodified, against the workbench: what an add-in sees.

let fixture: Fixture;

beforeAll(async () => {
  fixture = await openFixture();
});

afterAll(async () => {
  await fixture.workbench.close();
});

test("the handshake tells host, platform, language and how the runtime was started", async () => {
  const seen = await fixture.pane.evaluate(() => ({
    started: (window as unknown as { started: object }).started,
    language: Office.context.displayLanguage,
    has: ["1.14", "1.17", "1.18"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version)),
    shared: Office.context.requirements.isSetSupported("SharedRuntime", "1.1"),
    functions: Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.3"),
  }));
  expect(seen).toEqual({
    started: { host: "Excel", platform: "OfficeOnline", addin: { visibilityMode: "Taskpane" } },
    language: "nb-NO",
    has: [true, true, false],
    shared: true,
    functions: true,
  });
});

test("what is written is read back in the same batch, calculated", async () => {
  const seen = await fixture.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Written");
      const range = sheet.getRange("A1:C2");
      range.values = [
        [1, 2, "=A1+B1"],
        ["text", true, ""],
      ];
      range.load("address,values,formulas,text,valueTypes,rowIndex,columnIndex,rowCount,columnCount,cellCount");
      await context.sync();
      return range.toJSON();
    }),
  );
  expect(seen).toEqual({
    address: "Written!A1:C2",
    values: [
      [1, 2, 3],
      ["text", true, ""],
    ],
    formulas: [
      [1, 2, "=A1+B1"],
      ["text", true, ""],
    ],
    text: [
      ["1", "2", "3"],
      ["text", "TRUE", ""],
    ],
    valueTypes: [
      ["Double", "Double", "Double"],
      ["String", "Boolean", "Empty"],
    ],
    rowIndex: 0,
    columnIndex: 0,
    rowCount: 2,
    columnCount: 3,
    cellCount: 6,
  });
});

test("a range is used again after a sync, and null leaves a cell as it is", async () => {
  const seen = await fixture.pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Written").getRange("E1:E3");
      range.values = [["a"], ["b"], ["c"]];
      await context.sync();
      range.values = [[null], [""], ["d"]];
      await context.sync();
      range.load("values");
      const row = range.getRow(2).getOffsetRange(0, 1).getResizedRange(1, 1).load("address");
      await context.sync();
      return { values: range.values, address: row.address };
    }),
  );
  expect(seen).toEqual({ values: [["a"], [""], ["d"]], address: "Written!F3:G4" });
});

test("more cells than Office.js writes at one go arrive whole", async () => {
  const seen = await fixture.pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.add("Many").getRange("B2:C3001");
      range.values = Array.from({ length: 3000 }, (_, row) => [row, `row ${row}`]);
      const used = context.workbook.worksheets.getItem("Many").getUsedRange(true).load("address");
      range.load("values");
      await context.sync();
      return [used.address, range.values[0] as unknown, range.values[2999] as unknown];
    }),
  );
  expect(seen).toEqual(["Many!B2:C3001", [0, "row 0"], [2999, "row 2999"]]);
});

test("text keeps its form in a cell formatted as text or with an apostrophe, and is read as Excel reads it elsewhere", async () => {
  const seen = await fixture.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Written");
      sheet.getRange("A10:A11").numberFormat = [["@"], ["@"]];
      const range = sheet.getRange("A10:A14");
      range.values = [["0301"], ["=1+1"], ["'=1+1"], ["0301"], ["2/3"]];
      range.load("values,valueTypes,numberFormat");
      await context.sync();
      return range.toJSON();
    }),
  );
  expect(seen.values?.slice(0, 4)).toEqual([["0301"], ["=1+1"], ["=1+1"], [301]]);
  expect(seen.valueTypes).toEqual([["String"], ["String"], ["String"], ["Double"], ["Double"]]);
  expect(seen.numberFormat).toEqual([["@"], ["@"], ["General"], ["General"], ["d-mmm"]]);
});

test("what is not there is a null object, or ItemNotFound", async () => {
  const seen = await fixture.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const missing = [
        sheets.getItemOrNullObject("None"),
        sheets.getItemOrNullObject("None").getUsedRangeOrNullObject().load("address"),
        context.workbook.tables.getItemOrNullObject("None").getDataBodyRange().load("values"),
        context.workbook.names.getItemOrNullObject("None").getRangeOrNullObject().load("values"),
        sheets.getFirst().getRange("A1").getSpillingToRangeOrNullObject().load("address"),
        sheets.getFirst().getRange("A1").getIntersectionOrNullObject("B2").load("address"),
      ];
      await context.sync();
      return missing.map((object) => object.isNullObject);
    }),
  );
  expect(seen).toEqual([true, true, true, true, true, true]);
});

test("Excel's errors come with its codes", async () => {
  const seen = await fixture.pane.evaluate(async () => {
    const codeOf = async (batch: (context: Excel.RequestContext) => unknown): Promise<string> => {
      try {
        await Excel.run(async (context) => {
          batch(context);
          await context.sync();
        });
        return "none";
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    return {
      missing: await codeOf((context) => context.workbook.worksheets.getItem("None").load("name")),
      shape: await codeOf((context) => {
        context.workbook.worksheets.getFirst().getRange("A1:B2").values = [[1]];
      }),
      address: await codeOf((context) => context.workbook.worksheets.getFirst().getRange("Not A Place").load("values")),
      taken: await codeOf((context) => context.workbook.worksheets.add("written")),
      unknown: await codeOf((context) => context.workbook.worksheets.getFirst().charts.load("items/name")),
      notLoaded: await codeOf((context) => context.workbook.worksheets.getFirst().name),
    };
  });
  expect(seen).toEqual({
    missing: "ItemNotFound",
    shape: "InvalidArgument",
    address: "InvalidArgument",
    taken: "ItemAlreadyExists",
    unknown: "ApiNotFound",
    notLoaded: "PropertyNotLoaded",
  });
});

test("a call that is not known stands in the log and on the page, one that Excel would refuse stands there as refused", async () => {
  const log = await fixture.workbench.log();
  expect(log).toContainEqual({ kind: "unknownCall", text: "Worksheet.Charts is not known to the workbench" });
  expect(log).toContainEqual({
    kind: "refusedCall",
    text: "WorksheetCollection.GetItem: ItemNotFound. The requested resource doesn't exist.",
  });
  expect(await fixture.workbench.page.textContent('[data-role="log-lines"]')).toContain("Worksheet.Charts");
});

test("what ran before a failing call stays done", async () => {
  await fixture.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Written");
      sheet.getRange("H1").values = [["before"]];
      context.workbook.worksheets.getItem("None").load("name");
      sheet.getRange("H2").values = [["after"]];
      await context.sync();
    }).catch(() => undefined),
  );
  const cells = await fixture.workbench.readCells("Written", "H1:H2");
  expect(cells.map(([cell]) => cell?.value)).toEqual(["before", ""]);
});

test("sheets are added behind, shown, hidden, named and deleted", async () => {
  const seen = await fixture.pane.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const active = worksheets.getActiveWorksheet().load("name");
      const added = worksheets.add("O'Brien 2025");
      const address = added.getRange("B2").load("address");
      await context.sync();
      const stillActive = worksheets.getActiveWorksheet().load("name");
      added.activate();
      const nowActive = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      const names = [active.name, stillActive.name, nowActive.name, address.address];
      added.visibility = "Hidden";
      added.tabColor = "#FF0000";
      added.load("visibility,tabColor,position");
      worksheets.load("items/name");
      const visible = worksheets.getCount(true);
      await context.sync();
      const found = worksheets.items.map(({ name }) => name);
      const state = [added.visibility, added.tabColor, added.position, visible.value] as const;
      added.delete();
      const all = worksheets.getCount();
      await context.sync();
      return { names, found, state, all: all.value };
    }),
  );
  expect(seen).toEqual({
    names: ["Sheet1", "Sheet1", "O'Brien 2025", "'O''Brien 2025'!B2"],
    found: ["Sheet1", "Written", "Many", "O'Brien 2025"],
    state: ["Hidden", "#FF0000", 3, 3],
    all: 3,
  });
});

test("a table is made of a range, found by name, and its formulas by column name", async () => {
  const seen = await fixture.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Tables");
      sheet.getRange("A1:B3").values = [
        ["Name", "Votes"],
        ["One", 2],
        ["Two", 3],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Members";
      await context.sync();
      sheet.getRange("D1").formulas = [["=SUM(Members[Votes])"]];
      const sum = sheet.getRange("D1").load("values");
      const again = context.workbook.tables.getItem("Members");
      const body = again.getDataBodyRange().load("address,values");
      const header = again.getHeaderRowRange().load("values");
      const home = again.worksheet.load("name");
      again.columns.load("items/name");
      await context.sync();
      return {
        sum: sum.values,
        body: [body.address, body.values],
        header: header.values,
        home: home.name,
        columns: again.columns.items.map(({ name }) => name),
      };
    }),
  );
  expect(seen).toEqual({
    sum: [[5]],
    body: [
      "Tables!A2:B3",
      [
        ["One", 2],
        ["Two", 3],
      ],
    ],
    header: [["Name", "Votes"]],
    home: "Tables",
    columns: ["Name", "Votes"],
  });
});

test("a name stands for its range in formulas and in calls", async () => {
  const seen = await fixture.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tables");
      context.workbook.names.add("VotesCast", sheet.getRange("B2:B3"), "counted by hand");
      await context.sync();
      sheet.getRange("D2").formulas = [["=SUM(VotesCast)"]];
      const sum = sheet.getRange("D2").load("values");
      const name = context.workbook.names.getItem("VotesCast").load("name,formula,comment,type,scope");
      const range = name.getRange().load("address");
      const named = sheet.getRange("VotesCast").load("address");
      await context.sync();
      return { sum: sum.values, name: name.toJSON(), addresses: [range.address, named.address] };
    }),
  );
  expect(seen.sum).toEqual([[5]]);
  expect(seen.name).toMatchObject({
    name: "VotesCast",
    formula: "=Tables!$B$2:$B$3",
    comment: "counted by hand",
    type: "Range",
    scope: "Workbook",
  });
  expect(seen.addresses).toEqual(["Tables!B2:B3", "Tables!B2:B3"]);
});

test("looks are set and read", async () => {
  const seen = await fixture.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Looks");
      const range = sheet.getRange("A1:B1");
      range.values = [["Heading", "Another"]];
      range.format.font.bold = true;
      range.format.font.color = "#0F5C3F";
      range.format.fill.color = "#FFCC00";
      range.format.wrapText = true;
      sheet.getRange("A1").format.font.italic = true;
      range.format.columnWidth = 90;
      sheet.freezePanes.freezeRows(1);
      const { format } = range;
      format.load("wrapText,columnWidth,font/bold,font/italic,font/color,fill/color");
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowCount");
      await context.sync();
      return {
        wrap: format.wrapText,
        width: format.columnWidth,
        bold: format.font.bold,
        italic: format.font.italic,
        color: format.font.color,
        fill: format.fill.color,
        frozen: frozen.rowCount,
      };
    }),
  );
  // Italic is null: the two cells differ.
  expect(seen).toEqual({
    wrap: true,
    width: 90,
    bold: true,
    italic: null,
    color: "#0F5C3F",
    fill: "#FFCC00",
    frozen: 1,
  });
});

test("a sheet is set up for print, with what a page of minutes needs", async () => {
  const seen = await fixture.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Pages");
      const { pageLayout } = sheet;
      pageLayout.orientation = "Portrait";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.setPrintArea("A1:D40");
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P/&N";
      sheet.horizontalPageBreaks.add("A20");
      const range = sheet.getRange("A3:D3");
      range.format.borders.getItem("EdgeTop").style = "Continuous";
      range.format.font.size = 14;
      range.format.font.italic = true;
      range.format.horizontalAlignment = "Center";
      range.format.verticalAlignment = "Top";
      range.format.rowHeight = 30;
      await context.sync();
      pageLayout.load("orientation,paperSize,zoom");
      const texts = pageLayout.headersFooters.defaultForAllPages.load("centerFooter");
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const area = pageLayout.getPrintAreaOrNullObject().load("address");
      const breaks = sheet.horizontalPageBreaks.load("items/rowIndex");
      const top = range.format.borders.getItem("EdgeTop").load("style,weight");
      const bottom = range.format.borders.getItem("EdgeBottom").load("style");
      range.format.load("horizontalAlignment,verticalAlignment,rowHeight,font/size,font/italic");
      await context.sync();
      const { format } = range;
      return {
        page: [pageLayout.orientation, pageLayout.paperSize, pageLayout.zoom.horizontalFitToPages],
        footer: texts.centerFooter,
        places: [rows.address, area.address],
        breaks: breaks.items.map(({ rowIndex }) => rowIndex),
        borders: [top.style, top.weight, bottom.style],
        format: [format.horizontalAlignment, format.verticalAlignment, format.rowHeight],
        font: [format.font.size, format.font.italic],
      };
    }),
  );
  expect(seen).toEqual({
    page: ["Portrait", "A4", 1],
    footer: "&P/&N",
    places: ["Pages!1:2", "Pages!A1:D40"],
    breaks: [19],
    borders: ["Continuous", "Thin", "None"],
    format: ["Center", "Top", 30],
    font: [14, true],
  });
});

test("a protected sheet refuses every change with AccessDenied, by the add-in and by hand", async () => {
  const seen = await fixture.pane.evaluate(async () => {
    const codeOf = (change: (sheet: Excel.Worksheet) => void): Promise<string> =>
      Excel.run(async (context) => {
        change(context.workbook.worksheets.getItem("Guarded"));
        await context.sync();
        return "none";
      }).catch((error: unknown) => (error as { code: string }).code);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Guarded");
      sheet.getRange("A1").values = [["kept"]];
      sheet.protection.protect();
      await context.sync();
    });
    return [
      await codeOf((sheet) => (sheet.getRange("A1").values = [["changed"]])),
      await codeOf((sheet) => sheet.getRange("A1").clear()),
      await codeOf((sheet) => (sheet.getRange("A1").format.font.bold = true)),
      await Excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getItem("Guarded");
        protection.load("protected");
        await context.sync();
        return protection.protected;
      }),
    ];
  });
  expect(seen).toEqual(["AccessDenied", "AccessDenied", "AccessDenied", true]);
  await fixture.workbench.typeInto("Guarded", "A1", "typed");
  await fixture.workbench.page.keyboard.press("Escape");
  expect(await fixture.workbench.readText("Guarded", "A1")).toEqual([["kept"]]);
});

test("settings are saved, through both of Office's interfaces", async () => {
  const seen = await fixture.pane.evaluate(async () => {
    Office.context.document.settings.set("width", { px: 320 });
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    return await Excel.run(async (context) => {
      const width = context.workbook.settings.getItem("width").load("value");
      context.workbook.settings.add("kept", ["a", 1]);
      const none = context.workbook.settings.getItemOrNullObject("none");
      await context.sync();
      const kept = context.workbook.settings.getItem("kept").load("value");
      await context.sync();
      return { width: width.value as unknown, kept: kept.value as unknown, none: none.isNullObject };
    });
  });
  expect(seen).toEqual({ width: { px: 320 }, kept: ["a", 1], none: true });
});

test("every call was one the list of supported calls has, but for the one that was to be unknown", async () => {
  const calls = await fixture.workbench.calls();
  expect(calls.length).toBeGreaterThan(60);
  expect(calls.filter((call) => !isSupported(call))).toEqual([{ className: "Worksheet", member: "Charts" }]);
});

test("nothing went wrong in the browser, and nothing broke the policy", () => {
  expect(fixture.workbench.problems()).toEqual([]);
});
