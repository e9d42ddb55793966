import { afterEach, expect, test } from "vitest";
import { KRONER, type OwnWorkbook } from "../../data/ownWorkbooks";
import { openOwn } from "./openOwn";
import { type OpenedPane, plain } from "./openSample";

// The set-up sheet as people live with it: corrected by hand, asked about before it is replaced, taken back.

let pane: OpenedPane;

afterEach(async () => {
  expect(pane.workbench.problems()).toEqual([]);
  await pane.workbench.close();
});

const REMEMBER = "Husk dette i arket «Oppsett»";

async function remember(): Promise<void> {
  await pane.visible('[data-part="members"] [data-field]').first().waitFor();
  await pane.frame.getByRole("button", { name: REMEMBER }).click();
}

test("a row that cannot be followed is named in every place, and replaced only after asking", async () => {
  pane = await openOwn(KRONER);
  await remember();
  await pane.frame.getByText("sier nå hvor tabellene står").waitFor();
  const before = await pane.workbench.readFormulas("Oppsett", "A4:C6");

  await pane.workbench.setCells("Oppsett", "C5", [["Deltaker"]]);
  const problem = pane.frame.getByRole("button", { name: "Velg Oppsett!C5" });
  await problem.waitFor();
  await pane.open("fees");
  await pane.frame.getByText("Her må det stå en henvisning til én overskrift").waitFor();
  await pane.frame.getByText("ingen rad med overskriftene Navn").waitFor();
  await problem.click();
  await expect.poll(() => pane.workbench.selectedAddress()).toBe("Oppsett!C5");

  await pane.open("setup");
  const card = pane.visible('[data-part="members"]');
  await card.getByLabel("Navn").selectOption({ label: "Deltaker (E5)" });
  await pane.frame.getByRole("button", { name: REMEMBER }).click();
  const question = pane.frame.getByRole("alertdialog");
  await question.waitFor();
  expect(await question.innerText()).toContain("Oppsett!A4:C");
  await question.getByRole("button", { name: "Avbryt" }).click();
  expect(await pane.workbench.readText("Oppsett", "C5")).toEqual([["Deltaker"]]);
  await pane.frame.getByRole("button", { name: REMEMBER }).click();
  await question.getByRole("button", { name: "Erstatt" }).click();
  await pane.frame.getByText("sier nå hvor tabellene står").waitFor();
  await expect.poll(() => problem.count()).toBe(0);
  expect(await pane.workbench.readFormulas("Oppsett", "A4:C6")).toEqual(before);
});

test("the cells that are selected are used where the user says so", async () => {
  pane = await openOwn(KRONER);
  await pane.visible('[data-part="votes"]').waitFor();
  await pane.workbench.select("Programstyret", "H20");
  const use = pane.frame.getByRole("button", { name: "Stemmer: bruk cellene jeg har merket" });
  await use.click();
  await pane.frame.getByText("Det står ingenting i de merkede cellene").waitFor();
  await pane.workbench.select("Programstyret", "A1:E4");
  await use.click();
  const card = pane.visible('[data-part="votes"]');
  expect(await card.locator('[data-field="member"]').innerText()).toBe("Navn (A1)");
  expect(await card.getAttribute("data-kind")).toBe("table");
});

test("a table longer than what is read at first is read to its end, and no further", async () => {
  const members = Array.from({ length: 2_600 }, (_, index) => [`Kommune ${index}`, 10]);
  const long: OwnWorkbook = {
    title: "a long list",
    language: "nb-NO",
    sheets: [{ name: "Medlemmer", rows: [["Navn", "Folketall"], ...members, [], ["Navn", "Folketall"], ["Annen", 1]] }],
  };
  pane = await openOwn(long);
  await pane.frame.getByLabel("Sats per innbygger (kr)").fill("3");
  await expect.poll(async () => plain(await pane.frame.getByTestId("fee-sum").innerText())).toBe("78 000 kr");
});
