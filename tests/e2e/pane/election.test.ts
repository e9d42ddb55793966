import type { Locator } from "playwright-core";
import { afterEach, expect, test } from "vitest";
import { ELECTIONS } from "../../data/elections";
import { openOwn } from "./openOwn";
import type { OpenedPane } from "./openSample";

// Elections from an item's card, by keyboard alone: what is counted, the lots that the meeting draws, and those elected.

let pane: OpenedPane;

afterEach(async () => {
  expect(pane.workbench.problems()).toEqual([]);
  await pane.workbench.close();
});

const card = (item: string): Locator => pane.visible(`[data-item="${item}"]`);
const outcome = (item: string): Promise<string> => card(item).getByTestId("outcome").innerText();
const press = (key: string): Promise<void> => pane.workbench.page.keyboard.press(key);

async function openMeeting(): Promise<void> {
  pane = await openOwn(ELECTIONS);
  await pane.open("meeting");
  await card("1").getByTestId("outcome").waitFor();
}

/** From here the keyboard is all there is. */
async function startAt(item: string): Promise<void> {
  await pane.workbench.idle();
  await card(item).locator("button").first().focus();
}

/** Tab until something has the focus. */
async function tabTo(wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await press("Tab");
  }
  throw new Error(`Tab never came to ${wanted.toString()}`);
}

async function pressOn(wanted: Locator): Promise<void> {
  await tabTo(wanted);
  await press("Enter");
}

async function type(field: Locator, text: string): Promise<void> {
  await tabTo(field);
  await press("Control+a");
  await pane.workbench.page.keyboard.type(text);
}

const button = (item: string, name: string): Locator => card(item).getByRole("button", { name, exact: true });
const field = (item: string, name: string): Locator => card(item).getByLabel(name, { exact: true });

test("a list election is counted, its lot drawn by the meeting, and those elected put in the board's sheet", async () => {
  await openMeeting();
  expect(await outcome("1")).toBe("Ingen stemmer ennå");
  await card("1").getByText("Forholdsvalg mellom lister (Kilde: kommuneloven § 7-4)").waitFor();

  await startAt("1");
  await pressOn(button("1", "Tell opp stemmene i sak 1"));
  await type(field("1", "Kyst"), "3");
  await type(field("1", "Innland"), "3");
  await type(field("1", "Blanke"), "0");
  await press("Enter");
  await expect.poll(() => outcome("1")).toBe("Det må trekkes lodd mellom Kyst og Innland");
  expect(await pane.workbench.readText("Lister", "H2:H6")).toEqual([["3"], [""], [""], ["3"], [""]]);

  // The quotients, with the seats that are won without a lot.
  const quotients = card("1").locator(".quotients tbody tr");
  expect((await quotients.allInnerTexts()).map((row) => row.replace(/\s+/g, " "))).toEqual([
    "Kyst 3,00 plass 2 1,50",
    "Innland 3,00 plass 1 1,50",
  ]);

  await startAt("1");
  await pressOn(button("1", "Før loddtrekningen"));
  await card("1").getByText("Velg den som ble trukket.").waitFor();
  await card("1").getByText("Skriv hvem som trakk loddet.").waitFor();
  await startAt("1");
  await pressOn(button("1", "Kyst"));
  expect(await button("1", "Kyst: nr. 1").getAttribute("aria-pressed")).toBe("true");
  await type(field("1", "Hvem trakk loddet?"), "plass 9 fra Askøy");
  await pressOn(button("1", "Før loddtrekningen"));
  await expect.poll(() => outcome("1")).toBe("Valgt");
  const [, logged] = await pane.workbench.readText("Logg", "A1:G2");
  expect(logged?.slice(1)).toEqual(["Loddtrekning", "1", "", "Kyst; Innland", "Kyst", "plass 9 fra Askøy"]);

  // Two men stood first on the list; the first woman takes the place of the second.
  const [coast, inland] = await card("1").locator("[data-list]").allInnerTexts();
  expect(coast).toContain("Kyst: 3 stemmer, 2 plasser");
  expect(coast).toContain("Valgt: nr. 1, plass 1 (Bergen); nr. 3, plass 3 (Kinn)");
  expect(coast).toContain("Nr. 3 rykker opp i stedet for nr. 2");
  expect(inland).toContain("Valgt: nr. 1, plass 4 (Voss)");
  await card("1").getByText("Trukket av: plass 9 fra Askøy.").waitFor();

  await startAt("1");
  await pressOn(button("1", "Før de valgte i sak 1 inn i styrearket"));
  await field("1", "Organ").waitFor();
  expect([await field("1", "Organ").inputValue(), await field("1", "Valgt til").inputValue()]).toEqual([
    "Styret",
    "5.3.2028",
  ]);
  await tabTo(card("1").getByRole("checkbox", { name: "Ta med 2 varamedlemmer" }));
  await press("Space");
  await pressOn(button("1", "Skriv 3 rader i styrearket"));
  await card("1").getByText("De valgte står i styrearket, under det som sto der.").waitFor();
  await pane.workbench.idle();
  expect((await pane.workbench.readText("Styre", "A2:H6")).map((row) => row.slice(0, 6))).toEqual([
    ["Styret", "medlem", "plass 9", "Askøy", "", "K"],
    ["Styret", "medlem", "plass 1", "Bergen", "kommunedirektør", "M"],
    ["Styret", "medlem", "plass 3", "Kinn", "", "K"],
    ["Styret", "medlem", "plass 4", "Voss", "", "K"],
    ["", "", "", "", "", ""],
  ]);
  const board = card("1").getByRole("region", { name: "Før de valgte i sak 1 inn i styrearket" });
  await pressOn(board.getByRole("button", { name: "Ta tilbake" }));
  await card("1").getByText("Det ble tatt tilbake.").waitFor();
  expect((await pane.workbench.readText("Styre", "C3:C3"))[0]).toEqual([""]);

  // A recount that leaves no tie leaves no lot.
  await pane.workbench.setCells("Lister", "H2", [[4]]);
  await card("1").getByText("Loddet trengs ikke lenger.").waitFor();
  expect(await card("1").getByTestId("margin").innerText()).toMatch(/^Siste plass gikk til Kyst\./);
});

test("a majority election takes a second vote, and a conflict with what another writes is told", async () => {
  await openMeeting();
  await startAt("2");
  await pressOn(button("2", "Tell opp stemmene i sak 2"));
  await type(field("2", "Kandidat 1: plass 1 (Bergen)"), "3");
  await type(field("2", "Kandidat 2: plass 4 (Voss)"), "2");
  await type(field("2", "Blanke"), "1");
  await press("Enter");
  // Three of six are not more than half: the blank vote counts.
  await expect.poll(() => outcome("2")).toBe("Ingen har flertall: det må stemmes på nytt");
  await card("2").getByText("6 av 6 mulige, 1 av dem blanke").waitFor();

  const second = card("2").getByRole("group", { name: "Stemmer i 2. omgang" });
  const first = second.getByLabel("Kandidat 1: plass 1 (Bergen)");
  await type(first, "2");
  await pane.workbench.setCells("Lister", "I7", [[5]]);
  await second.getByText("Noen andre har skrevet 5 her i mellomtiden.").waitFor();
  expect(await first.inputValue()).toBe("2");
  await type(second.getByLabel("Kandidat 2: plass 4 (Voss)"), "4");
  await press("Enter");
  await pane.frame.getByRole("alertdialog").waitFor();
  await expect.poll(() => button("2", "Avbryt").evaluate((element) => element === document.activeElement)).toBe(true);
  expect((await pane.workbench.readText("Lister", "I7:I8")).flat()).toEqual(["5", ""]);
  await press("Shift+Tab");
  await press("Enter");
  await expect.poll(() => outcome("2")).toBe("Valgt: Kandidat 2: plass 4 (Voss)");
  expect((await pane.workbench.readText("Lister", "I7:I8")).flat()).toEqual(["2", "4"]);
});

test("candidates are added below those of the sheet, and how the election is held is written in the agenda", async () => {
  await openMeeting();
  await startAt("2");
  await pressOn(button("2", "Lister og kandidater i sak 2"));
  await field("2", "Navn eller plass").waitFor();
  await type(field("2", "Navn eller plass"), "Kandidat 2");
  await press("Enter");
  await card("2").getByText("Det er en med dette navnet fra før.").waitFor();
  await type(field("2", "Navn eller plass"), "=1+1");
  await tabTo(field("2", "Kjønn"));
  await press("k");
  await press("Enter");
  await pressOn(button("2", "Legg til"));
  await card("2").getByText("Det står i arket med lister.").waitFor();
  await pane.workbench.idle();
  // Text from a field is text in the cell, whatever it looks like.
  expect((await pane.workbench.readText("Lister", "A20:E20")).flat()).toEqual(["2", "=1+1", "1", "=1+1", "K"]);

  await startAt("2");
  await type(field("2", "Antall plasser"), "2");
  await press("Enter");
  await pane.frame.getByRole("alertdialog").waitFor();
  await press("Enter");
  expect((await pane.workbench.readText("Saker", "H3:H3")).flat()).toEqual(["1"]);
});
