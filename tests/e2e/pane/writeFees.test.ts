import { afterEach, expect, test } from "vitest";
import { findMembers, openPane, type OpenedPane } from "./openSample";

// Writing the fees beside the members: one spilled formula, what it came about under beside it, and nothing replaced that the
// user has not agreed to lose.

let pane: OpenedPane;

afterEach(async () => {
  await pane.workbench.close();
});

const write = (): Promise<void> => pane.writeFees();

async function setTerm(label: string, value: string): Promise<void> {
  await pane.openRules();
  await pane.frame.getByLabel(label).fill(value);
}

test("what is there is shown and asked about; no keeps it, yes replaces it", async () => {
  pane = await openPane();
  const { feeColumn, headingRow } = await findMembers(pane.workbench);
  const first = `${feeColumn}${headingRow + 1}`;
  const [[before]] = (await pane.workbench.readFormulas("Medlemmer", first)) as [[string]];

  const beside = `I${headingRow}:L${headingRow + 43}`;
  const controls = await pane.workbench.readFormulas("Medlemmer", beside);

  // The fees are there already. What they came about under is new, and the sample's own sums stand where it might have gone.
  await write();
  await pane.frame.getByText("med det de bygger på ved siden av").waitFor();
  await pane.workbench.idle();
  expect((await pane.workbench.readFormulas("Medlemmer", first))[0]?.[0]).toBe(before);
  expect(await pane.workbench.readFormulas("Medlemmer", beside)).toEqual(controls);
  const about = (await pane.workbench.readText("Medlemmer", `M${headingRow}:M${headingRow + 6}`)).flat();
  const shown = await pane.visible('[data-testid="about-fees"] li').allInnerTexts();
  expect(shown[0]).toContain("Modell: Grunnbeløp pluss folketall");
  expect(about).toEqual(["Om avgiftene", ...shown, "", "", "", "", "", ""].slice(0, 7));
  await write();
  await pane.frame.getByText("Ingenting ble endret").waitFor();

  await setTerm("Sats per innbygger (kr)", "21");
  await write();
  const question = pane.frame.getByRole("alertdialog");
  await question.waitFor();
  expect(await question.innerText()).toContain("Avgift");
  expect(await question.innerText()).toContain("FELLES.BASEPLUS");
  await question.getByRole("button", { name: "Avbryt" }).click();
  expect(await question.count()).toBe(0);
  expect((await pane.workbench.readFormulas("Medlemmer", first))[0]?.[0]).toBe(before);

  await write();
  await question.getByRole("button", { name: "Erstatt" }).click();
  await pane.frame.getByText("som én formel som følger cellene").waitFor();
  await pane.workbench.idle();
  // The base, the maximum and the unit are still the bylaws' cells; the rate is the one that was tried.
  expect((await pane.workbench.readFormulas("Medlemmer", first))[0]?.[0]).toMatch(
    /^=FELLES\.BASEPLUS\(D\d+:D\d+,'Vedtekter'!\$C\$\d+,21,,'Vedtekter'!\$C\$\d+,'Vedtekter'!\$C\$\d+,F\d+:F\d+\)$/,
  );
  const second = await pane.workbench.readCells("Medlemmer", `${feeColumn}${headingRow + 2}`);
  // Kinn: 100 000 + 21 x 17 207 = 461 347, which is 460 000 to the nearest 10 000.
  expect(second[0]?.[0]?.value).toBe(460_000);
});

test("what someone else has put there since the question is asked about again", async () => {
  pane = await openPane();
  const { feeColumn, headingRow } = await findMembers(pane.workbench);
  await setTerm("Tak (kr)", "400 000");
  await write();
  const question = pane.frame.getByRole("alertdialog");
  await question.waitFor();
  await pane.workbench.setCells("Medlemmer", `${feeColumn}${headingRow}`, [["Mine tal"]]);
  await pane.workbench.idle();
  await question.getByRole("button", { name: "Erstatt" }).click();
  await question.filter({ hasText: "Mine tal" }).waitFor();
  expect((await pane.workbench.readCells("Medlemmer", `${feeColumn}${headingRow}`))[0]?.[0]?.value).toBe("Mine tal");
});

test("what was written can be taken back while it is as it was left, and not after", async () => {
  pane = await openPane();
  const { feeColumn, headingRow } = await findMembers(pane.workbench);
  const column = `${feeColumn}${headingRow}:${feeColumn}${headingRow + 43}`;
  const before = await pane.workbench.readCells("Medlemmer", column);
  const question = pane.frame.getByRole("alertdialog");
  const writeAt = async (rate: string): Promise<void> => {
    await setTerm("Sats per innbygger (kr)", rate);
    await write();
    await question.getByRole("button", { name: "Erstatt" }).click();
    await pane.frame.getByText("som én formel som følger cellene").waitFor();
    await pane.workbench.idle();
  };

  await writeAt("21");
  expect(await pane.workbench.readCells("Medlemmer", column)).not.toEqual(before);
  await pane.frame.getByRole("button", { name: "Ta tilbake" }).click();
  await pane.frame.getByText("er som før").waitFor();
  await pane.workbench.idle();
  expect(await pane.workbench.readCells("Medlemmer", column)).toEqual(before);

  await writeAt("22");
  await pane.workbench.setCells("Medlemmer", `${feeColumn}${headingRow}`, [["Mine tal"]]);
  await pane.frame.getByRole("button", { name: "Ta tilbake" }).click();
  await pane.frame.getByText("er endret siden det ble skrevet").waitFor();
  const after = await pane.workbench.readCells("Medlemmer", column);
  expect(after[0]?.[0]?.value).toBe("Mine tal");
});

test("an item whose name looks like a formula is logged as the text it is", async () => {
  pane = await openPane();
  const rows = await pane.workbench.readCells("Saker", "A1:A30");
  const row = rows.findIndex(([cell]) => String(cell?.value) === "4") + 1;
  await pane.frame.evaluate(
    (address) =>
      Excel.run(async (context) => {
        const votes = context.workbook.worksheets.getItem("Røyster").getUsedRange();
        votes.load("values,address");
        await context.sync();
        // The item keeps its votes: the heading of its column takes the same name.
        const headings = votes.values.findIndex((cells) => cells.map(String).includes("4"));
        const column = votes.values[headings]?.findIndex((cell) => String(cell) === "4") ?? -1;
        for (const cell of [
          context.workbook.worksheets.getItem("Saker").getRange(address),
          votes.getCell(headings, column),
        ]) {
          cell.numberFormat = [["@"]];
          cell.values = [["'=1+1"]];
        }
        await context.sync();
      }),
    `A${row}`,
  );
  await pane.open("meeting");
  const item = pane.visible('[data-item="=1+1"]');
  await item.getByRole("button", { name: "For", exact: true }).click();
  await item.getByText("Ført i loggen: For").waitFor();
  // Below the sample's own row.
  const logged = await pane.workbench.readCells("Logg", "C7");
  expect(logged[0]?.[0]).toMatchObject({ kind: "text", value: "=1+1", formula: "" });
  expect(await pane.workbench.readText("Logg", "C7")).toEqual([["=1+1"]]);
});
