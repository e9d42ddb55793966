import { expect, test } from "vitest";
import { readMethodCall, readRichApiBody, readSavedSettings } from "../../../../workbench/host/wire/commonApi";

test("a method is known by its number", () => {
  expect(readMethodCall({ DdaMethod: { DispatchId: 93 } })?.dispatchId).toBe(93);
  expect(readMethodCall({ DdaMethod: {} })).toBeNull();
  expect(readMethodCall(null)).toBeNull();
});

test("a batch's text is the fifth element", () => {
  expect(readRichApiBody({ ArrayData: ["", "", "", "", "{}"] })).toBe("{}");
  expect(readRichApiBody({ ArrayData: [] })).toBeNull();
});

test("saved settings are pairs of name and JSON text", () => {
  const data = { DdaSettingsMethod: { Properties: [["a", "1"], ["b", '"x"'], "odd"] } };
  expect(readSavedSettings(data)).toEqual(
    new Map([
      ["a", "1"],
      ["b", '"x"'],
    ]),
  );
  expect(readSavedSettings({})).toBeNull();
});
