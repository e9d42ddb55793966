import { afterAll, beforeAll, expect, test } from "vitest";
import { addedToLog, findMembers, openPane, type OpenedPane } from "./openSample";

// A secret ballot among members with different numbers of votes: nothing is shown until someone confirms it, in the log.

let pane: OpenedPane;

beforeAll(async () => {
  pane = await openPane();
  const { rowOf } = await findMembers(pane.workbench);
  await pane.workbench.setCells("Medlemmer", `E${rowOf("Bergen")}`, [[5]]);
  await pane.open("meeting");
});

afterAll(async () => {
  expect(pane.workbench.problems()).toEqual([]);
  await pane.workbench.close();
});

/** Where a heading stands in the agenda, and the row of an item. */
async function agendaCell(heading: string, item: string): Promise<string> {
  const rows = (await pane.workbench.readCells("Saker", "A1:Z30")).map((row) => row.map(({ value }) => String(value)));
  const headings = rows.find((row) => row.includes("Sak")) ?? [];
  const row = rows.findIndex((cells) => cells[0] === item) + 1;
  return `${String.fromCharCode(65 + headings.indexOf(heading))}${row}`;
}

test("a secret ballot that is recorded by name is a problem, which leads to its cell", async () => {
  const ballot = await agendaCell("Avrøysting", "1");
  await pane.workbench.setCells("Saker", ballot, [["Hemmeleg"]]);
  const item = pane.visible('[data-item="1"]');
  await item.getByText("stemmearket viser hvem som stemte hva").waitFor();
  expect(await item.getByTestId("outcome").innerText()).toBe("Må rettes");
  expect(await item.getByRole("button", { name: "Bekreft, og vis resultatet" }).count()).toBe(0);
  await item.locator("li").filter({ hasText: "stemmearket viser" }).getByRole("button").click();
  await expect.poll(() => pane.workbench.selectedAddress()).toBe(`Saker!${ballot}`);
});

test("by counts it is held back, with its numbers, until it is confirmed, and the log says so", async () => {
  // The votes by name are taken away, and the counts stand in the agenda.
  const votes = await pane.workbench.readCells("Røyster", "A1:Z60");
  const headingRow = votes.findIndex((row) => row.some(({ value }) => String(value) === "Medlem"));
  const column = votes[headingRow]?.findIndex(({ value }) => /^(Sak )?1$/.test(String(value))) ?? -1;
  const letter = String.fromCharCode(65 + column);
  const blank = votes.slice(headingRow + 1).map(() => [""]);
  await pane.workbench.setCells(
    "Røyster",
    `${letter}${headingRow + 2}:${letter}${headingRow + 1 + blank.length}`,
    blank,
  );
  // The agenda's own formulas count them: they are done before numbers take their place.
  await pane.workbench.idle();
  for (const [heading, count] of [
    ["For", 40],
    ["Mot", 5],
    ["Blank", 0],
    ["For, 2. teljar", 40],
    ["Mot, 2. teljar", 5],
    ["Blank, 2. teljar", 0],
  ] as const) {
    await pane.workbench.setCells("Saker", await agendaCell(heading, "1"), [[count]]);
  }
  const item = pane.visible('[data-item="1"]');
  await item.getByText("Vises ikke før det er bekreftet").waitFor();
  expect(await item.locator("[data-votes]").count()).toBe(0);
  expect(await item.innerText()).toContain("tallene fra en hemmelig avstemning kan vise hvem som stemte hva");
  expect(await item.innerText()).not.toContain("40");

  await item.getByRole("button", { name: "Bekreft, og vis resultatet" }).press("Enter");
  await item.getByText("det står i loggen at resultatet kan vises").waitFor();
  expect(await item.getByTestId("outcome").innerText()).toBe("Vedtatt");
  expect(await item.locator('[data-votes="for"]').innerText()).toContain("40");
  expect(await item.getByRole("button", { name: "Bekreft, og vis resultatet" }).count()).toBe(0);
  expect(await addedToLog(pane.workbench)).toEqual([
    [
      "Hemmelig avstemning vises",
      "1",
      "",
      "",
      "Resultatet kan vises",
      "Medlemmene har ulikt antall stemmer, så tallene kan vise hvem som stemte hva",
    ],
  ]);
});

test("a word that is not known is named, and nothing is shown meanwhile", async () => {
  await pane.workbench.setCells("Saker", await agendaCell("Avrøysting", "4"), [["hemmlig"]]);
  const item = pane.visible('[data-item="4"]');
  await item.getByText("«hemmlig» er ikke en kjent avstemningsform").waitFor();
  expect(await item.getByTestId("outcome").innerText()).toBe("Må rettes");
});
