import type { Frame } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Fault } from "../../../workbench/faults/fault";
import { openFixture, type Fixture } from "./fixture/openFixture";

// What an add-in sees through the real Office.js when the host misbehaves.

let fixture: Fixture;
let pane: Frame;

beforeAll(async () => {
  fixture = await openFixture();
  pane = fixture.pane;
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const heard: object[] = [];
      Object.assign(window, { heard });
      context.workbook.worksheets.onChanged.add(({ address, source, triggerSource }) =>
        Promise.resolve(void heard.push({ address, source, triggerSource })),
      );
      context.workbook.worksheets.onNameChanged.add(({ nameAfter, source }) =>
        Promise.resolve(void heard.push({ nameAfter, source })),
      );
      await context.sync();
    }),
  );
});

beforeEach(() => fixture.workbench.clearFaults());

afterAll(async () => {
  await fixture.workbench.close();
});

interface Outcome {
  readonly code: string;
  readonly message: string;
  readonly ms: number;
}

/** Writes A1, A2 and A3 in one batch. */
function write(value: string, options: object = {}): Promise<Outcome> {
  return pane.evaluate(
    async ([text, given]) => {
      const began = performance.now();
      const ended = (code: string, message: string) => ({ code, message, ms: performance.now() - began });
      try {
        await Excel.run(given as Excel.RunOptions, async (context) => {
          const sheet = context.workbook.worksheets.getItem("Sheet1");
          for (const address of ["A1", "A2", "A3"]) sheet.getRange(address).values = [[text]];
          await context.sync();
        });
        return ended("ok", "");
      } catch (error) {
        const { code, message } = error as { code: string; message: string };
        return ended(code, message);
      }
    },
    [value, options] as const,
  );
}

async function cells(): Promise<unknown[]> {
  return (await fixture.workbench.readCells("Sheet1", "A1:A3")).map(([cell]) => cell?.value);
}

test.each<[Fault, string, string[]]>([
  [{ what: "throttle" }, "ActivityLimitReached", ["", "", ""]],
  [{ what: "refuse" }, "AccessDenied", ["", "", ""]],
  [{ what: "timeOut", done: false }, "InvalidOrTimedOutSession", ["", "", ""]],
  [{ what: "timeOut", done: true }, "InvalidOrTimedOutSession", ["x", "x", "x"]],
  [{ what: "cellEdit" }, "InvalidOperationInCellEditMode", ["", "", ""]],
  [{ what: "dialogOpen" }, "WriteNotSupportedWhenModalDialogOpen", ["", "", ""]],
  [{ what: "requestTooLarge" }, "RequestPayloadSizeLimitExceeded", ["", "", ""]],
  [{ what: "responseTooLarge" }, "ResponsePayloadSizeLimitExceeded", ["x", "x", "x"]],
  [{ what: "breakOff", atChange: 2 }, "GeneralException", ["x", "", ""]],
])("%j comes to the add-in as %s", async (fault, code, after) => {
  await fixture.workbench.setCells("Sheet1", "A1:A3", [[""], [""], [""]]);
  await fixture.workbench.setFaults([fault]);
  const seen = await write("x");
  expect(seen.code).toBe(code);
  expect(seen.message).not.toBe("");
  expect(await cells()).toEqual(after);
  expect(await fixture.workbench.faultsMet()).toEqual([{ what: fault.what, batch: "writes", count: 1 }]);
  expect((await write("y")).code).toBe("ok");
});

test("cell-edit mode ends by itself, and delayForCellEdit has the host wait for it", async () => {
  await fixture.workbench.setFaults([{ what: "cellEdit", endsAfter: 300 }]);
  expect((await write("refused")).code).toBe("InvalidOperationInCellEditMode");
  const held = await write("held", { delayForCellEdit: true });
  expect(held.code).toBe("ok");
  expect(held.ms).toBeGreaterThan(50);
  expect(await cells()).toEqual(["held", "held", "held"]);
});

test("someone else's edits and names are heard of as Remote", async () => {
  await pane.evaluate(() => void (window as unknown as { heard: object[] }).heard.splice(0));
  await fixture.workbench.setFaults([
    { what: "otherEdit", sheet: "Sheet1", address: "B1", values: [["theirs"]] },
    { what: "renameSheet", sheet: "Sheet1", to: "Ours" },
  ]);
  expect((await write("x")).code).toBe("ItemNotFound");
  await fixture.workbench.idle();
  const heard = await pane.evaluate(() => (window as unknown as { heard: object[] }).heard);
  expect(heard).toEqual([
    { address: "B1", source: "Remote", triggerSource: "Unknown" },
    { nameAfter: "Ours", source: "Remote" },
  ]);
  await fixture.workbench.setFaults([{ what: "renameSheet", sheet: "Ours", to: "Sheet1", nth: 1 }]);
  expect((await write("x")).code).toBe("ok");
});

test("someone else moves rows exactly between two batches, on a sheet that is not shown, which stays so", async () => {
  await fixture.workbench.setCells("Sheet1", "A1:A3", [["b"], ["c"], ["a"]]);
  await fixture.workbench.setCells("Sheet1", "C1", [["=A3"]]);
  await fixture.workbench.addSheet("Shown");
  await fixture.workbench.select("Shown", "B2");
  const read = (): Promise<unknown> =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A4").load("values");
        await context.sync();
        return range.values.flat() as unknown;
      }),
    );
  await fixture.workbench.between(1, [
    { what: "sortRows", sheet: "Sheet1", address: "A1:A3" },
    { what: "insertRows", sheet: "Sheet1", rows: "2:2" },
    { what: "otherEdit", sheet: "Sheet1", address: "A2", values: [["new"]] },
  ]);
  expect(await read()).toEqual(["b", "c", "a", ""]);
  expect(await fixture.workbench.faultsMet()).toEqual([]);
  expect(await read()).toEqual(["a", "new", "b", "c"]);
  expect(await fixture.workbench.faultsMet()).toHaveLength(3);
  expect(await read()).toEqual(["a", "new", "b", "c"]);
  expect(await fixture.workbench.readFormulas("Sheet1", "C1")).toEqual([["=A4"]]);
  expect(await fixture.workbench.selectedAddress()).toBe("Shown!B2");
  await fixture.workbench.between(0, { what: "deleteRows", sheet: "Sheet1", rows: "2:2" }, "reads");
  expect(await read()).toEqual(["a", "b", "c", ""]);
  await fixture.workbench.setCells("Sheet1", "C1", [[""]]);
  expect(await fixture.workbench.deleteSheet("Shown")).toBe(true);
});

test("a sheet that someone else protects or deletes in between refuses, or is not found", async () => {
  await fixture.workbench.setCells("Sheet1", "A1:A3", [[""], [""], [""]]);
  await fixture.workbench.setFaults([{ what: "protectSheet", sheet: "Sheet1" }]);
  expect((await write("x")).code).toBe("AccessDenied");
  expect(await cells()).toEqual(["", "", ""]);
  expect(await fixture.workbench.unprotectSheet("Sheet1")).toBe(true);
  await fixture.workbench.addSheet("Spare");
  await fixture.workbench.setFaults([{ what: "deleteSheet", sheet: "Sheet1" }]);
  expect((await write("x")).code).toBe("ItemNotFound");
  expect((await fixture.workbench.readAll()).map(({ name }) => name)).toEqual(["Spare"]);
  expect(await fixture.workbench.renameSheet("Spare", "Sheet1")).toBe(true);
  expect((await write("y")).code).toBe("ok");
});

test("a person can set a fault on the page, and sees that it has struck", async () => {
  const { page } = fixture.workbench;
  await page.click('[data-role="faults"]');
  await page.selectOption('[name="effect"]', { label: "Broken off at change number" });
  await page.fill('[name="number"]', "3");
  await page.click('[data-role="fault-panel"] [type="submit"]');
  await fixture.workbench.setCells("Sheet1", "A1:A3", [[""], [""], [""]]);
  expect((await write("z")).code).toBe("GeneralException");
  expect(await cells()).toEqual(["z", "z", ""]);
  expect(await page.textContent('[data-role="fault-list"]')).toContain("Struck so far: 1");
  await page.click('[name="clear"]');
  await page.click('[data-role="faults"]');
  expect((await write("z")).code).toBe("ok");
});

test("a pane that is closed takes its add-in with it; started anew it goes on with the workbook as it stands", async () => {
  await fixture.workbench.setFaults([{ what: "closePane", done: true }]);
  const lost = write("left behind").catch(() => "gone");
  await fixture.workbench.page.waitForSelector("iframe", { state: "detached" });
  expect(await lost).toBe("gone");
  await fixture.workbench.idle();
  expect(await cells()).toEqual(["left behind", "left behind", "left behind"]);
  await fixture.workbench.reloadAddin();
  pane = await fixture.workbench.pane();
  await pane.waitForSelector("main[data-ready]", { state: "attached" });
  expect((await write("again")).code).toBe("ok");
  expect(await cells()).toEqual(["again", "again", "again"]);
});

test("a pane may be killed and opened again at a given batch, or at any time", async () => {
  await fixture.workbench.setFaults([{ what: "closePane", done: false, reopens: true, batches: "writes", nth: 2 }]);
  expect((await write("first")).code).toBe("ok");
  const lost = write("never").catch(() => "gone");
  expect(await lost).toBe("gone");
  pane = await fixture.workbench.pane();
  await pane.waitForSelector("main[data-ready]", { state: "attached" });
  expect(await cells()).toEqual(["first", "first", "first"]);
  expect((await write("then")).code).toBe("ok");
  pane = await fixture.workbench.reopenPane();
  await pane.waitForSelector("main[data-ready]", { state: "attached" });
  expect((await write("at last")).code).toBe("ok");
  expect(await cells()).toEqual(["at last", "at last", "at last"]);
});

test("nothing went wrong in the browser", () => {
  expect(fixture.workbench.problems()).toEqual([]);
});
