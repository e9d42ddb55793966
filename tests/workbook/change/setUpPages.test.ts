import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { applyChange } from "../../../src/workbook/change/applyChange";
import { type Change, contentsFrom, type PagePart, text } from "../../../src/workbook/change/change";
import { pageText } from "../../../src/workbook/change/setUpPages";
import { DEFAULT_PAGE_LAYOUT } from "../../../workbench/grid/pageLayout";
import { GOOD_CONDUCT } from "../../../workbench/host/session";
import { installExcel } from "../../support/excelClient";
import { createTestHost, type TestHost } from "../../workbench/support/hostContext";
import { MemoryGrid } from "../../workbench/support/memoryGrid";

const PAGE: PagePart = { kind: "page" };
const PAGES: PagePart = { kind: "pages" };
const words = (content: string): PagePart => ({ kind: "text", text: content });

const MINUTES = "Protokoll";
const minutes: Change = {
  newSheets: [MINUTES],
  looks: [
    {
      area: { sheet: MINUTES, top: 0, bottom: 0, left: 0, right: 1 },
      isBold: true,
      isItalic: true,
      fontSize: 14,
      horizontal: "center",
      vertical: "top",
      hasLineAbove: false,
      hasLineBelow: true,
      rowHeight: 30,
    },
  ],
  contents: [contentsFrom(MINUTES, 0, 0, [[text("Protokoll"), text("2026")]])],
  deletedSheets: [],
  pages: [
    {
      sheet: MINUTES,
      orientation: "portrait",
      titleRows: { first: 0, last: 1 },
      header: [words("Møte & vedtak")],
      footer: [words("Side "), PAGE, words(" av "), PAGES],
    },
  ],
};

let test: TestHost;

const sheetId = (name: string): string => test.grid.sheets().find((sheet) => sheet.name === name)?.id ?? "";

beforeEach(() => {
  test = createTestHost(new MemoryGrid(["Medlemmer"]));
});

describe("setUpPages", () => {
  it("sets a sheet up for A4, one page wide, with rows that are repeated and pages that are numbered", async () => {
    installExcel(test, GOOD_CONDUCT, { api: 9 });
    expect(await applyChange(minutes, null)).toMatchObject({ ok: true, value: { kind: "written" } });
    expect(test.grid.pageLayout(sheetId(MINUTES))).toEqual({
      ...DEFAULT_PAGE_LAYOUT,
      orientation: "Portrait",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      titleRows: { row: 0, column: 0, rowCount: 2, columnCount: 16_384 },
      texts: { ...DEFAULT_PAGE_LAYOUT.texts, centerHeader: "Møte && vedtak", centerFooter: "Side &P av &N" },
    });
    expect(test.grid.pageLayout(sheetId("Medlemmer"))).toEqual(DEFAULT_PAGE_LAYOUT);
  });

  it("leaves the pages alone in an Excel that cannot be told, and writes the rest", async () => {
    installExcel(test, GOOD_CONDUCT, { api: 8 });
    expect(await applyChange(minutes, null)).toMatchObject({ ok: true, value: { kind: "written" } });
    expect(test.grid.pageLayout(sheetId(MINUTES))).toEqual(DEFAULT_PAGE_LAYOUT);
    const area = { sheetId: sheetId(MINUTES), row: 0, column: 0, rowCount: 1, columnCount: 2 };
    expect(test.grid.read(area)[0]?.map(({ value }) => value)).toEqual(["Protokoll", "2026"]);
  });

  it("has all the rest written where Excel will not have the pages", async () => {
    installExcel(test, GOOD_CONDUCT, { api: 9 });
    const pages = [{ ...minutes.pages?.[0], sheet: "Borte" }] as Change["pages"];
    expect(await applyChange({ ...minutes, ...(pages && { pages }) }, null)).toMatchObject({
      ok: true,
      value: { kind: "written" },
    });
    const area = { sheetId: sheetId(MINUTES), row: 0, column: 0, rowCount: 1, columnCount: 2 };
    expect(test.grid.read(area)[0]?.map(({ value }) => value)).toEqual(["Protokoll", "2026"]);
  });

  it("gives cells the looks of a heading", async () => {
    installExcel(test);
    await applyChange(minutes, null);
    const area = { sheetId: sheetId(MINUTES), row: 0, column: 0, rowCount: 1, columnCount: 2 };
    expect(test.grid.readFormat(area)).toMatchObject({
      bold: true,
      italic: true,
      fontSize: 14,
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      borderTop: "none",
      borderBottom: "thin",
    });
    expect(test.grid.rowHeight(area)).toBe(30);
  });
});

describe("pageText", () => {
  it.each([
    ["Side &P av &N", [words("Side "), PAGE, words(" av "), PAGES]],
    ["R&&D", [words("R&D")]],
    ["&&P", [words("&P")]],
    ["&P 2026", [PAGE, words("2026")]],
    ["&N +1", [PAGES, words("+1")]],
    ["", []],
  ])("%s", (expected, parts) => {
    expect(pageText(parts)).toBe(expected);
  });

  it("cuts what Excel would not take, and keeps the page's number", () => {
    expect(pageText([words("a".repeat(300)), PAGE])).toBe(`${"a".repeat(250)}…&P`);
    expect(pageText([words(`${"a".repeat(249)}&${"a".repeat(50)}`), PAGE])).toBe(`${"a".repeat(249)}…&P`);
  });

  const anyPart = fc.oneof(
    fc.constantFrom(PAGE, PAGES),
    fc.string({ unit: fc.constantFrom("&", "P", "N", "1", "+", "æ"), maxLength: 300 }).map(words),
  );

  it("is never longer than Excel takes, and has no code but those asked for", () => {
    fc.assert(
      fc.property(fc.array(anyPart, { maxLength: 6 }), (parts) => {
        const written = pageText(parts);
        expect(written.length).toBeLessThanOrEqual(253);
        const codes = written.replaceAll("&&", "").match(/&./g) ?? [];
        expect(codes).toEqual(parts.flatMap(({ kind }) => (kind === "text" ? [] : [kind === "page" ? "&P" : "&N"])));
      }),
    );
  });
});
