import { expect, test } from "vitest";
import { DEFAULT_PAGE_LAYOUT } from "../../../workbench/grid/pageLayout";
import { readPageLayout, writeTexts } from "../../../workbench/xlsx/pageLayout";
import { child, parseXml, type XmlNode } from "../../../workbench/xml/xmlNode";

const NO_NAMES = { titles: undefined, area: undefined };

function sheet(content: string): XmlNode {
  const node = child(parseXml(`<worksheet>${content}</worksheet>`), "worksheet");
  if (!node) throw new Error("no sheet");
  return node;
}

test("a sheet that says nothing is printed as Excel would", () => {
  expect(readPageLayout(sheet("<sheetData/>"), NO_NAMES)).toEqual(DEFAULT_PAGE_LAYOUT);
});

test.each([
  ["&amp;L&amp;A&amp;R&amp;P/&amp;N", { leftFooter: "&A", centerFooter: "", rightFooter: "&P/&N" }],
  ["no place is the middle", { leftFooter: "", centerFooter: "no place is the middle", rightFooter: "" }],
  ["&amp;Ca &amp;&amp;L b", { leftFooter: "", centerFooter: "a &&L b", rightFooter: "" }],
  ["&amp;l1&amp;c2&amp;r3", { leftFooter: "1", centerFooter: "2", rightFooter: "3" }],
])("the footer %s is read part by part", (text, parts) => {
  const read = readPageLayout(sheet(`<headerFooter><oddFooter>${text}</oddFooter></headerFooter>`), NO_NAMES);
  expect(read.texts).toMatchObject(parts);
});

test("of repeated rows and columns the rows are taken, whatever the sheet is called", () => {
  const titles = "'Møte, del 2'!$A:$B,'Møte, del 2'!$3:$4";
  expect(readPageLayout(sheet(""), { titles, area: undefined }).titleRows).toEqual({
    row: 2,
    column: 0,
    rowCount: 2,
    columnCount: 16_384,
  });
  expect(readPageLayout(sheet(""), { titles: "Ark!$A:$B", area: undefined }).titleRows).toBeNull();
});

test("parts that say nothing are left out of a footer", () => {
  expect(writeTexts("", "Side &P", "")).toBe("&CSide &P");
  expect(writeTexts("", "", "")).toBe("");
});
