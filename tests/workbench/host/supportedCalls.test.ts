import { expect, test } from "vitest";
import { isSupported, SUPPORTED_CALLS } from "../../../workbench/host/supportedCalls";

test("the list has each member once, and nothing that is not answered", () => {
  const names = SUPPORTED_CALLS.map(({ className, member }) => `${className}.${member}`);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain("Range.Values");
  expect(names).toContain("WorksheetCollection.GetItem");
  expect(names).toContain("TableCollection.Items");
  expect(names).toContain("PageLayout.SetPrintTitleRows");
  expect(names).toContain("HeaderFooter.CenterFooter");
  expect(names).toContain("RangeBorderCollection.GetItem");
  expect(isSupported({ className: "Worksheet", member: "Charts" })).toBe(false);
  expect(isSupported({ className: "Worksheet", member: "_RegisterDataChangedEvent" })).toBe(true);
});
