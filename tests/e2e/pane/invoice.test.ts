import type { Locator } from "playwright-core";
import { afterEach, expect, test } from "vitest";
import { findMembers, openPane, type OpenedPane, plain } from "./openSample";

// The invoice basis: what is to be invoiced is shown, written on a sheet of its own, and only ever corrected after that.

let pane: OpenedPane;

afterEach(async () => {
  expect(pane.workbench.problems()).toEqual([]);
  await pane.workbench.close();
});

const section = (): Locator => pane.frame.getByRole("region", { name: "Fakturagrunnlag", exact: true });
const preview = (): Locator => section().getByTestId("invoice-preview");
const WRITE = "Skriv fakturagrunnlaget på et eget ark";
const WRITE_CORRECTIONS = "Skriv rettingene på et eget ark";
const write = (name: string): Promise<void> => section().getByRole("button", { name }).click();
const sheetNames = async (): Promise<string[]> => (await pane.workbench.readAll()).map(({ name }) => name);

async function openInvoices(): Promise<void> {
  pane = await openPane();
  await section().getByRole("button", { name: "Fakturagrunnlag", exact: true }).click();
  await section().getByLabel("Periode fra").waitFor();
}

/** The year 2026 in two instalments, outside the VAT Act. The first falls due on a Sunday. */
async function fillIn(): Promise<void> {
  const fields = { "Periode fra": "1.1.2026", "Periode til": "31.12.2026", "Antall terminer": "2" };
  for (const [label, text] of Object.entries(fields)) await section().getByLabel(label).fill(text);
  await section().getByLabel("Første forfall").fill("1.3.2026");
  await section().getByLabel("Måneder mellom").fill("6");
  await section().getByLabel("Mva.").selectOption({ label: "Utenfor mva-loven" });
  await section().getByLabel("Konto").fill("3900");
  await preview().waitFor();
}

async function writeFirst(): Promise<void> {
  await openInvoices();
  await fillIn();
  await write(WRITE);
  await section().getByText("Fakturagrunnlaget står på arket «Fakturagrunnlag».").waitFor();
  await section().getByText("Alt medlemmene skylder for perioden, er fakturert i «Fakturagrunnlag».").waitFor();
  await pane.workbench.idle();
}

/** Where an invoice sheet has its headings, as a row of the sheet; under them is a row an invoice. */
async function headingRow(sheet: string): Promise<number> {
  const rows = await pane.workbench.readText(sheet, "A1:B15");
  return rows.findIndex(([number, name]) => number === "Nr" && name === "Navn") + 1;
}

test("what is not filled in is asked for, at its field, and nothing is written", async () => {
  await openInvoices();
  const before = await sheetNames();
  expect(await section().getByText("Fyll ut dette.").count()).toBe(0);
  await write(WRITE);
  await section().getByText("Velg hvordan mva. skal behandles.").waitFor();
  expect(await section().getByText("Fyll ut dette.").count()).toBe(5);
  await expect
    .poll(() =>
      section()
        .getByLabel("Periode fra")
        .evaluate((field) => field === document.activeElement),
    )
    .toBe(true);

  await section().getByLabel("Periode fra").fill("31.2.2026");
  await section().getByText("«31.2.2026» er ikke en dato").waitFor();
  expect(await sheetNames()).toEqual(before);
});

test("what is shown is what is written, and it can be taken back", async () => {
  await openInvoices();
  const before = await sheetNames();
  await fillIn();
  // The sum of the fees, 19 470 000, in two.
  expect(plain(await preview().innerText()).split("\n")).toEqual([
    "86 fakturaer til 43 medlemmer",
    "Sum uten mva.",
    "19 470 000 kr",
    "Forfall 1.3.2026: 43 fakturaer, 9 735 000 kr",
    "Forfall 1.9.2026: 43 fakturaer, 9 735 000 kr",
  ]);
  await section().getByText("Forfallet 1.3.2026 er en søndag.").waitFor();
  await section().getByText("Organisasjonsnummeret mangler.").waitFor();

  await write(WRITE);
  await section().getByText("Fakturagrunnlaget står på arket «Fakturagrunnlag».").waitFor();
  await pane.workbench.idle();
  const top = await headingRow("Fakturagrunnlag");
  const above = (await pane.workbench.readText("Fakturagrunnlag", `A1:A${top}`)).flat();
  expect(above[0]).toBe("Fakturagrunnlag 1.1.2026–31.12.2026");
  // What the fees came about under goes with them.
  expect(above.join(" ")).toContain("Grunnbeløp pluss folketall");
  const bergen = await pane.workbench.readCells("Fakturagrunnlag", `A${top + 1}:P${top + 2}`);
  // 1 January 2026 is 46 023 in Excel, 31 December 46 387, 1 March 46 082, 1 September 46 266.
  const rest = ["Utenfor mva-loven", "", 4_550_000];
  expect(bergen.map((row) => row.map(({ value }) => value))).toEqual([
    ["4601", "Bergen", "", "", "Faktura", 46_023, 46_387, 1, 2, 4_550_000, ...rest, 46_082, "3900", ""],
    ["4601", "Bergen", "", "", "Faktura", 46_023, 46_387, 2, 2, 4_550_000, ...rest, 46_266, "3900", ""],
  ]);
  const [sums] = await pane.workbench.readCells("Fakturagrunnlag", `B${top + 88}:L${top + 88}`);
  expect([sums?.[0]?.value, sums?.[8]?.value]).toEqual(["Sum", 19_470_000]);

  await section().getByRole("button", { name: "Ta tilbake" }).click();
  await section().getByText("er som før").waitFor();
  await pane.workbench.idle();
  expect(await sheetNames()).toEqual(before);
  await preview().getByText("86 fakturaer").waitFor();
});

test("once the period is invoiced only what differs is written, and then nothing", async () => {
  await writeFirst();
  const { rowOf } = await findMembers(pane.workbench);
  // Bergen's agreed 9 100 000 becomes 9 000 000; Kinn pays 440 000, and agrees on 450 000.50.
  await pane.workbench.setCells("Medlemmer", `F${rowOf("Bergen")}:F${rowOf("Kinn")}`, [[9_000_000], [450_000.5]]);
  await preview().getByText("Fakturaer: 1. Kreditnotaer: 1.").waitFor();
  const table = section().getByRole("table", { name: "Rettinger" });
  const shown = await table.getByRole("row").allInnerTexts();
  expect(shown.slice(1).map((row) => plain(row).split(/\s*\t\s*|\n+/))).toEqual([
    ["Bergen", "Kreditnota", "-100 000"],
    ["Kinn", "Faktura", "+10 000,50"],
  ]);
  await section().getByText("Bare det som har endret seg, blir skrevet, med forfall 1.3.2026.").waitFor();

  await write(WRITE_CORRECTIONS);
  await section().getByText("Fakturagrunnlaget står på arket «Fakturagrunnlag 2».").waitFor();
  await pane.workbench.idle();
  const top = await headingRow("Fakturagrunnlag 2");
  const rows = await pane.workbench.readCells("Fakturagrunnlag 2", `A${top + 1}:P${top + 2}`);
  const values = rows.map((row) => row.map(({ value }) => value));
  expect(values.map((row) => [row[1], row[4], row[7], row[8], row[9], row[15]])).toEqual([
    ["Bergen", "Kreditnota", 1, 1, -100_000, "Fakturagrunnlag: 1/2, 2/2"],
    ["Kinn", "Faktura", 1, 1, 10_000.5, "Fakturagrunnlag: 1/2, 2/2"],
  ]);
  await section().getByText("er fakturert i «Fakturagrunnlag», «Fakturagrunnlag 2».").waitFor();
  expect(
    await section()
      .getByRole("button", { name: /^Skriv/ })
      .count(),
  ).toBe(0);
});

test("what someone else has invoiced since it was shown is not invoiced once more", async () => {
  await writeFirst();
  const first = `J${(await headingRow("Fakturagrunnlag")) + 1}`;
  const { rowOf } = await findMembers(pane.workbench);
  await pane.workbench.setCells("Medlemmer", `F${rowOf("Bergen")}`, [[9_000_000]]);
  await preview().getByText("Fakturaer: 0. Kreditnotaer: 1.").waitFor();
  await pane.workbench.idle();
  const before = await sheetNames();
  // Someone takes the 100 000 off the first instalment before the pane has looked again.
  await pane.workbench.setFaults([
    { what: "otherEdit", batches: "reads", sheet: "Fakturagrunnlag", address: first, values: [[4_450_000]] },
  ]);
  await write(WRITE_CORRECTIONS);
  await section().getByText("Det er endret siden det ble vist. Ingenting ble skrevet.").waitFor();
  await section().getByText("Alt medlemmene skylder for perioden, er fakturert").waitFor();
  expect(await pane.workbench.faultsMet()).toHaveLength(1);
  expect(await sheetNames()).toEqual(before);
});

test("an earlier sheet that cannot be read holds everything up, and its cells are shown", async () => {
  await writeFirst();
  const amount = `J${(await headingRow("Fakturagrunnlag")) + 2}`;
  await pane.workbench.setCells("Fakturagrunnlag", amount, [[""]]);
  await section().getByText("Ingenting blir skrevet før dette er rettet (1).").waitFor();
  expect(
    await section()
      .getByRole("button", { name: /^Skriv/ })
      .count(),
  ).toBe(0);
  expect(await preview().count()).toBe(0);
  await section()
    .getByRole("button", { name: `Velg Fakturagrunnlag!${amount}` })
    .click();
  await expect.poll(() => pane.workbench.selectedAddress()).toBe(`Fakturagrunnlag!${amount}`);

  await pane.workbench.setCells("Fakturagrunnlag", amount, [[4_550_000]]);
  await section().getByText("Alt medlemmene skylder for perioden, er fakturert").waitFor();
});
