import { afterEach, expect, test } from "vitest";
import { openWorkbench, type Workbench } from "../../../workbench/driver/openWorkbench";

// A table far longer than a partnership has members: the pane says how far it has come, and can be stopped.

let workbench: Workbench;

afterEach(async () => {
  await workbench.close();
});

const ROWS = 50_000;

test("a long table is read in parts, with progress; stopping it says so, and reading goes on when it is asked to", async () => {
  workbench = await openWorkbench();
  const frame = await workbench.pane();
  await frame.waitForSelector("main[data-ready]");
  await workbench.renameSheet("Sheet1", "Medlemmer");
  await workbench.setFaults([{ what: "late", ms: 1500, batches: "reads", nth: 2, times: "always" }]);
  const rows = Array.from({ length: ROWS }, (_, row) => [row + 1, `Kommune ${String(row + 1)}`, 1000 + row]);
  await workbench.setCells("Medlemmer", `A1:C${String(ROWS + 1)}`, [["Nr", "Navn", "Folketall"], ...rows]);

  const stop = frame.getByRole("button", { name: "Stopp lesingen" });
  await stop.waitFor({ timeout: 60_000 });
  await stop.click();
  await frame.getByText("Lesingen ble stoppet etter").waitFor();
  await workbench.clearFaults();
  await frame.getByRole("button", { name: "Prøv igjen" }).click();
  await frame.getByRole("navigation").getByRole("button", { name: "Avgifter", exact: true }).click();
  await frame.getByLabel("Sats per innbygger (kr)").fill("1");
  // 1 000 + 1 001 + … + 50 999 inhabitants at one krone each.
  const sum = (ROWS * (1000 + 1000 + ROWS - 1)) / 2;
  const shown = new Intl.NumberFormat("nb-NO").format(sum).replace(/\s/g, " ");
  await expect
    .poll(async () => (await frame.locator("main").innerText()).replace(/\s/g, " "), { timeout: 60_000 })
    .toContain(`${shown} kr`);
  expect(workbench.problems()).toEqual([]);
});
