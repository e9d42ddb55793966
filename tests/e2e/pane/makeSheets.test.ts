import { afterEach, expect, test } from "vitest";
import { openPane, type OpenedPane } from "./openSample";

// From an empty workbook to fees without a manual: the sheets are made, filled in and read; and the figures are checked.

let pane: OpenedPane;

afterEach(async () => {
  await pane.workbench.close();
});

const sheetNames = async (): Promise<string[]> => (await pane.workbench.readAll()).map(({ name }) => name);

const setUp = async (): Promise<void> => {
  await pane.frame.getByRole("navigation").getByRole("button", { name: "Oppsett", exact: true }).click();
  await pane.frame.getByRole("heading", { name: "Nye ark" }).waitFor();
};

test("the sheets a workbook lacks are made in the language chosen, and taken back while nothing is on them", async () => {
  pane = await openPane();
  await setUp();
  const before = await sheetNames();
  await pane.frame.getByLabel("Språket på arkene").selectOption("en");
  await pane.frame.getByText("Attendance – blir laget").waitFor();
  await pane.frame.getByRole("button", { name: "Lag de 5 arkene" }).click();
  await pane.frame.getByText("Arkene er laget: Brackets, Index, Meeting, Attendance, Lists.").waitFor();
  expect(await sheetNames()).toEqual([...before, "Brackets", "Index", "Meeting", "Attendance", "Lists"]);
  const [headings] = await pane.workbench.readText("Attendance", "A4:F4");
  expect(headings).toEqual(["Member", "Delegate", "Present from item", "Present to item", "Proxy to", "How"]);
  await pane.frame.getByText("Members – finnes fra før, som «Medlemmer»").waitFor();

  await pane.frame.getByRole("button", { name: "Ta tilbake" }).click();
  await pane.frame.getByText("er som før").waitFor();
  expect(await sheetNames()).toEqual(before);
});

test("the self-check compares the sample's figures, and names one that something stands in the way of", async () => {
  pane = await openPane();
  await setUp();
  await pane.frame.getByRole("button", { name: "Egenkontroll" }).click();
  await pane.frame.getByText("funksjoner er registrert").waitFor();
  await pane.frame.getByRole("button", { name: "Sammenlign med en ny utregning" }).click();
  await pane.frame.getByText("alle slik en ny utregning gir").waitFor();
  expect(await pane.frame.getByText("alle slik en ny utregning gir").innerText()).toContain("43");

  await pane.workbench.setCells("Medlemmer", "H20", [["i veien"]]);
  await pane.workbench.idle();
  await pane.frame.getByRole("button", { name: "Sammenlign med en ny utregning" }).click();
  await pane.frame.getByRole("button", { name: "Velg Medlemmer!H8" }).waitFor();
  expect(await pane.visible(".bullets").filter({ hasText: "Medlemmer!H8" }).innerText()).toContain("#SPILL!");
});
