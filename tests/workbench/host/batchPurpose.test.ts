import { beforeEach, expect, test } from "vitest";
import { purposeOf } from "../../../workbench/host/batchPurpose";
import { CHANGING_METHODS, OTHER_METHODS } from "../../../workbench/host/supportedCalls";
import { BatchWriter } from "../support/batch";

let writer: BatchWriter;
let root: number;
let sheet: number;

beforeEach(() => {
  writer = new BatchWriter();
  root = writer.root();
  sheet = writer.item(writer.property(root, "Worksheets"), "Sheet1");
});

test.each<[string, () => unknown]>([
  ["reads", () => writer.load(sheet, "name")],
  ["reads", () => writer.call(writer.property(root, "Worksheets"), "GetCount")],
  ["reads", () => writer.method(sheet, "GetUsedRangeOrNullObject")],
  ["writes", () => writer.set(writer.method(sheet, "GetRange", ["A1"]), "Values", [[1]])],
  ["writes", () => writer.method(writer.property(root, "Worksheets"), "Add", ["New"])],
  ["writes", () => writer.call(sheet, "Delete")],
  ["writes", () => writer.call(writer.property(sheet, "PageLayout"), "SetPrintTitleRows", ["$1:$1"])],
  [
    "writes",
    () => [writer.load(sheet, "name"), writer.call(sheet, "_RegisterDataChangedEvent"), writer.call(sheet, "Delete")],
  ],
  ["listens", () => writer.call(sheet, "_RegisterDataChangedEvent")],
  ["reads", () => [writer.call(sheet, "_RegisterDataChangedEvent"), writer.load(sheet, "name")]],
])("a batch that %s", (purpose, ask) => {
  ask();
  expect(purposeOf(writer.batch())).toBe(purpose);
});

test("what Office.js does by itself is upkeep, or for functions", () => {
  const references = new BatchWriter();
  references.call(references.root(), "_RemoveReference", ["range-1"]);
  references.trace();
  expect(purposeOf(references.batch())).toBe("upkeep");
  const ready = new BatchWriter();
  ready.call(ready.service("Microsoft.InternalService.AddinInternalService"), "NotifyActionHandlerReady");
  expect(purposeOf(ready.batch())).toBe("upkeep");
  const results = new BatchWriter();
  results.call(results.service("Microsoft.ExcelServices.CustomFunctions"), "SetInvocationArrayResults", [[]]);
  expect(purposeOf(results.batch())).toBe("functions");
  const events = new BatchWriter();
  events.set(events.property(events.root(), "_Runtime"), "EnableEvents", false);
  expect(purposeOf(events.batch())).toBe("reads");
});

test("a method's name means a change in every class, or in none", () => {
  expect([...CHANGING_METHODS].filter((name) => OTHER_METHODS.has(name))).toEqual([]);
  expect(CHANGING_METHODS).toContain("Protect");
  expect(
    [...OTHER_METHODS].filter((name) => /^(?:Add|Delete|Clear|Set|Insert|Merge|Unmerge|Protect)/.test(name)),
  ).toEqual(["SetAppRuntimeStartState", "SetAppRuntimeState", "SetInvocationArrayResults"]);
});
