import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Cell } from "../../../workbench/grid/grid";
import type { SheetContents } from "../../../workbench/page/handwork";
import { faultsOf } from "../../samples/package/faults";
import { partsOf } from "../../samples/package/workbookFile";
import { openPane, type OpenedPane, paneOf, plain } from "../pane/openSample";

// The sample, saved and opened again: nobody can tell them apart.

interface Seen {
  readonly sheets: readonly SheetContents[];
  /** What each sheet shows, as it is shown. */
  readonly texts: readonly string[][][];
  readonly fees: readonly string[];
}

let pane: OpenedPane;
let before: Seen;
let saved: Uint8Array;
let after: Seen;

async function see({ workbench, frame, open }: OpenedPane): Promise<Seen> {
  await open("fees");
  await frame.locator("[data-fee-of]").first().waitFor();
  await workbench.idle();
  const sheets = await workbench.readAll();
  const texts: string[][][] = [];
  for (const { name, address } of sheets) texts.push(address === null ? [] : await workbench.readText(name, address));
  const fees = await frame.locator("[data-fee-of]").allInnerTexts();
  return { sheets, texts, fees: fees.map(plain) };
}

beforeAll(async () => {
  pane = await openPane();
  before = await see(pane);
  saved = await pane.workbench.saveFile();
  expect(await pane.workbench.openFile("lagra.xlsx", saved)).toBe(true);
  after = await see(await paneOf(pane.workbench));
});

afterAll(() => pane.workbench.close());

test("every sheet has the same cells, and the same formulas", () => {
  expect(before.sheets.length).toBeGreaterThan(4);
  expect(after.sheets).toEqual(before.sheets);
  const formulas = after.sheets.flatMap((sheet) => sheet.formulas.flat());
  expect(formulas.filter((formula) => formula.startsWith("=FELLES.")).length).toBeGreaterThanOrEqual(5);
});

test("every cell is shown as it was", () => {
  expect(after.texts).toEqual(before.texts);
});

test("the pane gives the same fees", () => {
  expect(before.fees.length).toBeGreaterThan(40);
  expect(after.fees).toEqual(before.fees);
});

test("it breaks no rule that the sample keeps", () => {
  expect(faultsOf(partsOf(saved))).toEqual([]);
});

test("nothing is left out of it when it is opened", async () => {
  expect((await pane.workbench.log()).filter(({ kind }) => kind === "leftOut")).toEqual([]);
});

test("what has been written since is in it, and a name of its own under which the browser keeps it", async () => {
  await pane.workbench.typeInto("Medlemmer", "B60", "Lagt til");
  await pane.workbench.idle();
  const fetched = pane.workbench.page.waitForEvent("download");
  await pane.workbench.page.getByRole("button", { name: "Save as .xlsx" }).click();
  const download = await fetched;
  expect(download.suggestedFilename()).toBe("lagra.xlsx");
  const bytes = await readFile(await download.path());
  expect(await pane.workbench.openFile("igjen.xlsx", bytes)).toBe(true);
  await paneOf(pane.workbench);
  const [[cell]] = (await pane.workbench.readCells("Medlemmer", "B60")) as [[Cell]];
  expect(cell.value).toBe("Lagt til");
});

test("nothing went wrong in the browser", () => {
  expect(pane.workbench.problems()).toEqual([]);
});
