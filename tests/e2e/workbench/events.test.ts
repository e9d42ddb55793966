import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openFixture, type Fixture } from "./fixture/openFixture";

// What an add-in hears of: a person's edits, its own, and not what formulas make of them.

interface Heard {
  readonly event: string;
  readonly address?: string;
  readonly details?: object;
  readonly source?: string;
  readonly triggerSource?: string;
}

let fixture: Fixture;

beforeAll(async () => {
  fixture = await openFixture();
  await fixture.workbench.setCells("Sheet1", "A1:C2", [
    [1, 2, "=A1+B1"],
    [3, 4, "=A2+B2"],
  ]);
  await fixture.pane.evaluate(async () => {
    const heard: object[] = [];
    const hear = (entry: object): Promise<void> => Promise.resolve(void heard.push(entry));
    Object.assign(window, { heard, hear });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem("Sheet1");
      worksheets.onChanged.add(({ address, details, source, triggerSource }) =>
        hear({ event: "changed", address, details, source, triggerSource }),
      );
      sheet.onChanged.add(({ address }) => hear({ event: "sheet", address }));
      worksheets.onCalculated.add(({ address }) => hear({ event: "calculated", address }));
      worksheets.onAdded.add(() => hear({ event: "added" }));
      worksheets.onDeleted.add(() => hear({ event: "deleted" }));
      worksheets.onActivated.add(() => hear({ event: "activated" }));
      sheet.onSelectionChanged.add(({ address }) => hear({ event: "selection", address }));
      context.workbook.onSelectionChanged.add(() => hear({ event: "workbookSelection" }));
      await context.sync();
    });
  });
  await fixture.workbench.idle();
});

beforeEach(() => fixture.pane.evaluate(() => void (window as unknown as { heard: object[] }).heard.splice(0)));

afterAll(async () => {
  await fixture.workbench.close();
});

async function heard(...kinds: readonly string[]): Promise<Heard[]> {
  await fixture.workbench.idle();
  const all = await fixture.pane.evaluate(() => (window as unknown as { heard: Heard[] }).heard);
  return all.filter(({ event }) => kinds.includes(event));
}

test("a person's edit is heard of once, with the values before and after, and what it makes of formulas apart from it", async () => {
  await fixture.workbench.typeInto("Sheet1", "A1", "10");
  expect(await heard("changed", "sheet")).toEqual([
    { event: "sheet", address: "A1" },
    {
      event: "changed",
      address: "A1",
      source: "Local",
      triggerSource: "Unknown",
      details: { valueBefore: 1, valueAfter: 10, valueTypeBefore: "Double", valueTypeAfter: "Double" },
    },
  ]);
  expect(await heard("calculated")).toEqual([{ event: "calculated", address: "C1" }]);
  expect(await fixture.workbench.readText("Sheet1", "C1")).toEqual([["12"]]);
});

test("a person who empties a cell is heard of", async () => {
  await fixture.workbench.select("Sheet1", "B2");
  await fixture.workbench.typeInto("Sheet1", "B2", "5");
  await fixture.workbench.page.keyboard.press("ArrowUp");
  await fixture.workbench.page.keyboard.press("Delete");
  const [, emptied] = await heard("changed");
  expect(emptied).toMatchObject({ address: "B2", details: { valueBefore: 5, valueAfter: "" } });
});

test("the add-in's own write is heard of as its own; several cells at once have no values with them", async () => {
  await fixture.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A2:B2").values = [[7, 8]];
      await context.sync();
    }),
  );
  expect(await heard("changed")).toEqual([
    { event: "changed", address: "A2:B2", source: "Local", triggerSource: "ThisLocalAddin" },
  ]);
});

test("looks alone are no change", async () => {
  await fixture.pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      range.format.font.bold = true;
      range.numberFormat = [
        ["0.00", "0.00"],
        ["0.00", "0.00"],
      ];
      await context.sync();
    }),
  );
  expect(await heard("changed", "sheet")).toEqual([]);
});

test("a person's change of looks is none either, and holds nothing up", async () => {
  await fixture.workbench.typeInto("Sheet1", "A6", "x");
  await heard("changed");
  await fixture.pane.evaluate(() => void (window as unknown as { heard: object[] }).heard.splice(0));
  await fixture.workbench.page.keyboard.press("Control+B");
  await fixture.workbench.page.keyboard.press("Control+I");
  const seen = await fixture.pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address,values,format/font/bold,format/font/italic");
      await context.sync();
      return [range.address, range.format.font.bold, range.format.font.italic];
    }),
  );
  expect(seen).toEqual(["Sheet1!A7", true, true]);
  expect(await heard("changed", "sheet")).toEqual([]);
});

test("events that are switched off, or no longer asked for, are not sent", async () => {
  await fixture.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      const { onChanged } = context.workbook.worksheets;
      const { hear } = window as unknown as { hear: (entry: object) => Promise<void> };
      const handler = onChanged.add(() => hear({ event: "gone" }));
      await context.sync();
      handler.remove();
      await context.sync();
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[2]];
      await context.sync();
    }),
  );
  expect(await heard("changed", "gone")).toHaveLength(1);
});

test("a click moves the selection, which is heard of, and select() moves it too", async () => {
  await fixture.workbench.typeInto("Sheet1", "E5", "");
  expect(await fixture.workbench.selectedAddress()).toBe("Sheet1!E6");
  expect(await heard("selection")).toContainEqual({ event: "selection", address: "E5" });
  expect(await heard("workbookSelection")).not.toEqual([]);
  const seen = await fixture.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B3:C4").select();
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return selected.address;
    }),
  );
  expect(seen).toBe("Sheet1!B3:C4");
  expect(await heard("selection")).toContainEqual({ event: "selection", address: "B3:C4" });
});

test("a person reaches every cell, beside frozen rows and columns too", async () => {
  await fixture.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Far");
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B5"));
      await context.sync();
    }),
  );
  const places = ["A1", "C6", "C300", "B301", "Z299", "D30", "Z3", "C7", "A2", "AA150", "D6"];
  for (const place of places) await fixture.workbench.typeInto("Far", place, `at ${place}`);
  const texts = await Promise.all(places.map((place) => fixture.workbench.readText("Far", place)));
  expect(texts.flat(2)).toEqual(places.map((place) => `at ${place}`));
});

test("sheets that come, go and are shown are heard of", async () => {
  await fixture.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Passing");
      await context.sync();
      sheet.activate();
      await context.sync();
      sheet.delete();
      await context.sync();
    }),
  );
  const events = (await heard("added", "activated", "deleted")).map(({ event }) => event);
  expect(events.slice(0, 2)).toEqual(["added", "activated"]);
  expect(events).toContain("deleted");
});

test("nothing went wrong in the browser", async () => {
  expect(fixture.workbench.problems()).toEqual([]);
  expect(await fixture.workbench.log()).toEqual([]);
});
