import path from "node:path";
import type { Frame } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorkbench, type Workbench } from "../../../workbench/driver/openWorkbench";
import { isSupported } from "../../../workbench/host/supportedCalls";

// The add-in itself, as built, in its sample workbook: every call it makes must be one the workbench answers.

const SAMPLE = path.join(import.meta.dirname, "..", "..", "..", "samples", "digi-vestland.xlsx");

let workbench: Workbench;
let pane: Frame;

beforeAll(async () => {
  workbench = await openWorkbench({ file: SAMPLE, language: "nn-NO" });
  pane = await workbench.pane();
  await pane.waitForSelector("main[data-ready]");
  await workbench.idle();
});

afterAll(async () => {
  await workbench.close();
});

test("its functions are computed from the sample's cells, anew when one is typed into", async () => {
  const cells = await workbench.readCells("Medlemmer", "B8:H50");
  const fees = new Map(cells.map((row) => [row[0]?.value, row[6]?.value]));
  expect(fees.get("Osterøy")).toBe(260_000);
  expect([...fees.values()].reduce<number>((sum, fee) => sum + Number(fee), 0)).toBe(19_470_000);
  const row = 8 + cells.findIndex(([name]) => name?.value === "Osterøy");
  await workbench.typeInto("Medlemmer", `D${row}`, "30 000");
  await workbench.idle();
  expect((await workbench.readCells("Medlemmer", `H${row}`))[0]?.[0]?.value).toBe(500_000);
});

test("through all its places it asks for nothing that is not on the list of supported calls", async () => {
  const places = pane.getByRole("navigation").getByRole("button");
  expect(await places.count()).toBeGreaterThan(1);
  for (const place of await places.all()) {
    await place.click();
    await workbench.idle();
  }
  const calls = await workbench.calls();
  expect(calls).toContainEqual({ className: "Range", member: "Values" });
  expect(calls.filter((call) => !isSupported(call))).toEqual([]);
  expect((await workbench.log()).filter(({ kind }) => kind === "unknownCall")).toEqual([]);
});

test("nothing goes wrong in the browser, and nothing breaks the policy", () => {
  expect(workbench.problems()).toEqual([]);
});
