import { expect, test } from "vitest";
import { readStartOptions } from "../../../workbench/page/startOptions";

test("the address says language, width, pane and workbook", () => {
  const query = new URLSearchParams("language=nn-NO&paneWidth=320&pane=hidden&workbook=a%20b.xlsx");
  expect(readStartOptions(query)).toEqual({
    language: "nn-NO",
    paneWidth: 320,
    isPaneHidden: true,
    workbook: "a b.xlsx",
  });
});

test.each(["", "language=sv-SE&paneWidth=5&pane=shown", "paneWidth=wide"])("%j has the defaults", (text) => {
  expect(readStartOptions(new URLSearchParams(text))).toEqual({
    language: "nb-NO",
    paneWidth: 360,
    isPaneHidden: false,
    workbook: null,
  });
});
