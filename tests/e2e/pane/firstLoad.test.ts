import { expect, test } from "vitest";
import { openWorkbench, type Workbench } from "../../../workbench/driver/openWorkbench";
import { FIRST_LOAD_BUDGET, ownScripts } from "../../../workbench/driver/scripts";
import { openPane, SAMPLE } from "./openSample";

async function openEmpty(): Promise<Workbench> {
  const workbench = await openWorkbench();
  const frame = await workbench.pane();
  await frame.waitForSelector("main[data-ready]");
  return workbench;
}

// The sample opens at the fees, a workbook that is not known at the set-up.
test.each([
  ["the sample", (): Promise<Workbench> => openPane().then(({ workbench }) => workbench)],
  ["an empty workbook", openEmpty],
])("the first pane of %s can be used with less than a template's hello world", async (_name, open) => {
  const workbench = await open();
  const scripts = await workbench.scripts();
  const ours = ownScripts(scripts, workbench.server.addinOrigin);
  const bytes = ours.reduce((sum, script) => sum + script.gzippedBytes, 0);
  await workbench.close();
  expect(ours.some(({ url }) => url.endsWith("/functions.js"))).toBe(true);
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(FIRST_LOAD_BUDGET);
});

test("a runtime that starts with the pane hidden calculates, and fetches the pane's code only when it is shown", async () => {
  const workbench = await openWorkbench({ file: SAMPLE, paneHidden: true });
  await workbench.idle();
  const names = async (): Promise<string[]> =>
    (await workbench.scripts()).map(({ url }) => new URL(url).pathname.split("/").at(-1) ?? "");
  const hidden = await names();
  expect(hidden).toContain("functions.js");
  expect(hidden.filter((name) => name.startsWith("pane."))).toEqual([]);
  const cells = await workbench.readCells("Medlemmer", "A1:Z60");
  const fees = cells.flat().filter((cell) => cell.value === 9_100_000);
  expect(fees.length).toBeGreaterThan(0);
  expect(await workbench.functionCallCount()).toBeGreaterThan(0);

  await workbench.setPaneHidden(false);
  const frame = await workbench.pane();
  await frame.waitForSelector("main[data-ready]");
  expect((await names()).filter((name) => name.startsWith("pane.")).length).toBe(1);
  await workbench.close();
});
