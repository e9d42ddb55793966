import { afterEach, expect, test } from "vitest";
import { findMembers, openPane, type OpenedPane } from "./openSample";

// What the pane knows of where things stand holds only until someone moves them. Here it does so under the real Office.js.

let pane: OpenedPane;

afterEach(async () => {
  await pane.workbench.close();
});

test("what is hidden is asked for with the rest, and a change is shown all the same", async () => {
  pane = await openPane();
  const { workbench, frame } = pane;
  const { populationColumn, rowOf } = await findMembers(workbench);
  const fee = frame.locator('[data-fee-of="4630"]');
  const row = rowOf("Osterøy");
  expect(await workbench.hideRows("Medlemmer", `${row + 2}:${row + 3}`)).toBe(true);
  // Far enough apart that the rounded fee is another each time.
  for (const population of [10_000, 12_000, 14_000]) {
    const shown = await fee.innerText();
    await workbench.setCells("Medlemmer", `${populationColumn}${row}`, [[population]]);
    while ((await fee.innerText()) === shown) await workbench.idle();
  }
  expect(await workbench.calls()).toContainEqual({ className: "RangeView", member: "CellAddresses" });
  expect(workbench.problems()).toEqual([]);
});

test("a sheet whose rows were hidden may go, and come back", async () => {
  pane = await openPane();
  const { workbench, frame } = pane;
  const { populationColumn, rowOf } = await findMembers(workbench);
  const row = rowOf("Osterøy");
  await workbench.hideRows("Medlemmer", `${row + 2}:${row + 3}`);
  await workbench.setCells("Medlemmer", `${populationColumn}${row}`, [[20_000]]);
  await workbench.idle();
  expect(await workbench.renameSheet("Medlemmer", "Bortgøymd")).toBe(true);
  await workbench.idle();
  await frame.locator("[data-fee-of]").first().waitFor({ state: "detached" });
  expect(await workbench.renameSheet("Bortgøymd", "Medlemmer")).toBe(true);
  await frame.locator('[data-fee-of="4630"]').waitFor();
  expect((await workbench.log()).filter(({ kind }) => kind !== "leftOut")).toEqual([]);
  expect(workbench.problems()).toEqual([]);
});
