/**
 * `npm run demo [-- file.xlsx]`: the workbench without a window. Opens a workbook with the add-in beside it, prints what
 * stands in the grid and in the pane, and saves a screenshot.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Frame } from "playwright-core";
import { openWorkbench, type Workbench } from "./driver/openWorkbench";
import { projectPaths } from "./projectPaths";

const SAMPLE = "samples/digi-vestland.xlsx";
const OSTEROY = "4630";
/** How the add-in heads the fees, in any of its languages. */
const FEE_HEADINGS = ["Avgift", "Fee"];
const MEMBER_SHEETS = ["Medlemmer", "Members"];
const WIDEST_SEARCHED = "A1:Z400";

const { folder } = projectPaths();
const file = path.resolve(process.argv[2] ?? path.join(folder, SAMPLE));
const screenshot = path.join(folder, "build", "demo.png");

const workbench = await openWorkbench({ file, language: "nb-NO" });
try {
  const pane = await workbench.pane();
  await pane.waitForSelector("main[data-ready]");
  await workbench.idle();

  console.log(`Workbook: ${path.basename(file)}\n`);
  for (const line of await feesInGrid(workbench)) console.log(line);
  for (const line of await feesInPane(pane)) console.log(line);
  mkdirSync(path.dirname(screenshot), { recursive: true });
  await workbench.page.screenshot({ path: screenshot });
  for (const line of await decisionsInPane(pane)) console.log(line);
  for (const line of await findingsInPane(pane)) console.log(line);
  console.log(`\nScreenshot: ${path.relative(process.cwd(), screenshot)}`);
} finally {
  await workbench.close();
}

/** The column under the fees' heading, added up as the grid shows it. */
async function feesInGrid(opened: Workbench): Promise<string[]> {
  for (const sheet of MEMBER_SHEETS) {
    const rows = await opened.readCells(sheet, WIDEST_SEARCHED).catch(() => []);
    const headingRow = rows.findIndex((row) => row.some((cell) => FEE_HEADINGS.includes(String(cell.value))));
    const heading = rows[headingRow]?.findIndex((cell) => FEE_HEADINGS.includes(String(cell.value))) ?? -1;
    if (headingRow < 0 || heading < 0) continue;
    const below = rows.slice(headingRow + 1).map((row) => ({ number: row[0]?.value, fee: row[heading]?.value }));
    const end = below.findIndex(({ fee }) => typeof fee !== "number");
    const fees = below.slice(0, end < 0 ? undefined : end);
    // Whole øre, so that adding them up is exact.
    const total = fees.reduce((sum, { fee }) => sum + Math.round(Number(fee) * 100), 0) / 100;
    const osteroy = fees.find(({ number }) => String(number) === OSTEROY);
    const formula = rows[headingRow + 1]?.[heading]?.formula ?? "";
    return [
      `Grid: ${fees.length} fees on ${sheet}, sum ${kroner(total)}`,
      ...(osteroy === undefined ? [] : [`Grid: Osterøy pays ${kroner(Number(osteroy.fee))}`]),
      `Grid: ${formula}`,
    ];
  }
  return ["Grid: no fees were found"];
}

function kroner(amount: number): string {
  return `${amount.toLocaleString("nb-NO")} kr`;
}

async function feesInPane(pane: Frame): Promise<string[]> {
  const sum = pane.getByTestId("fee-sum");
  if ((await sum.count()) === 0) return [`Pane: ${await pane.locator("main").innerText()}`];
  const osteroy = pane.locator(`[data-fee-of="${OSTEROY}"]`);
  return [
    `Pane: sum ${await sum.innerText()}`,
    ...((await osteroy.count()) === 0 ? [] : [`Pane: Osterøy pays ${await osteroy.innerText()} kr`]),
  ];
}

async function decisionsInPane(pane: Frame): Promise<string[]> {
  await pane.getByRole("button", { name: "Møte", exact: true }).click();
  await pane.getByRole("heading", { level: 1, name: /sakene/ }).waitFor();
  const items = await pane.locator("[data-item]").all();
  const lines = await Promise.all(
    items.map(async (item) => {
      const title = await item.getByRole("heading", { level: 2 }).innerText();
      const steps = await item.locator("ol li").allInnerTexts();
      return `Pane: ${title}: ${await item.getByTestId("outcome").innerText()} (${steps.join("; ")})`;
    }),
  );
  return ["", ...lines];
}

async function findingsInPane(pane: Frame): Promise<string[]> {
  await pane.getByRole("button", { name: "Styre", exact: true }).click();
  await pane.getByRole("heading", { level: 1, name: /styret/ }).waitFor();
  const findings = await pane.locator("[data-rule]").all();
  const lines = await Promise.all(
    findings.map(async (finding) => {
      const said = await finding.locator(":scope > :not(.buttons)").allInnerTexts();
      return `Pane: ${said.join(" – ").replaceAll("\n", ", ")}`;
    }),
  );
  return ["", ...lines];
}
