import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorkbench, type Workbench } from "../../../workbench/driver/openWorkbench";
import { isSupported } from "../../../workbench/host/supportedCalls";

// The add-in itself, as built: every call it makes must be one the workbench answers.

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench({ language: "nn-NO" });
  const pane = await workbench.pane();
  await pane.waitForSelector("main[data-ready]");
  await workbench.idle();
});

afterAll(async () => {
  await workbench.close();
});

test("it asks for nothing that is not on the list of supported calls", async () => {
  const calls = await workbench.calls();
  expect(calls.length).toBeGreaterThan(0);
  expect(calls.filter((call) => !isSupported(call))).toEqual([]);
  expect((await workbench.log()).filter(({ kind }) => kind === "unknownCall")).toEqual([]);
});

test("its functions are computed from cells", async () => {
  await workbench.setCells("Sheet1", "A1:A3", [[2000], [30_000], [""]]);
  await workbench.setCells("Sheet1", "B1", [["=FELLES.BASEPLUS(A1:A3,100000,20,,500000,10000)"]]);
  await workbench.idle();
  expect(await workbench.readText("Sheet1", "B1:B3")).toEqual([["140000"], ["500000"], [""]]);
});

test("nothing goes wrong in the browser, and nothing breaks the policy", () => {
  expect(workbench.problems()).toEqual([]);
});
