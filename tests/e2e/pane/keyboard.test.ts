import { afterAll, beforeAll, expect, test } from "vitest";
import { KRONER } from "../../data/ownWorkbooks";
import { byKeyboard } from "./byKeyboard";
import { openOwn } from "./openOwn";
import { openPane, type OpenedPane, plain } from "./openSample";

// Everything the pane does can be done with Tab, Enter, Space and the arrow keys alone.

let pane: OpenedPane;

beforeAll(async () => {
  pane = await openPane();
  await pane.frame.locator("nav button").first().focus();
});

afterAll(async () => {
  await pane.workbench.close();
});

const press = (key: string): Promise<void> => byKeyboard(pane).press(key);
const focused = (): Promise<string> => byKeyboard(pane).focused();
const tabTo = (name: string | RegExp): Promise<void> => byKeyboard(pane).tabOnTo(name);

test("a fee's explanation opens and closes", async () => {
  await tabTo("Osterøy");
  await press("Enter");
  expect(await pane.visible("table ol li").count()).toBe(2);
  await press("Space");
  expect(await pane.visible("table ol li").count()).toBe(0);
});

test("the model is chosen and a term is changed", async () => {
  await pane.frame.locator("nav button").first().focus();
  await tabTo("Regler: Grunnbeløp pluss folketall");
  await press("Enter");
  await pane.frame.getByLabel("Modell").waitFor();
  await tabTo("Modell");
  await press("ArrowUp");
  await expect.poll(() => pane.frame.getByLabel("Modell").inputValue()).toBe("perCapita");
  await press("ArrowDown");
  await tabTo("Sats per innbygger (kr)");
  await press("Control+a");
  await pane.workbench.page.keyboard.type("0");
  // Everyone but Bergen pays the base amount: 42 x 100 000 + 9 100 000.
  await expect.poll(async () => plain(await pane.frame.getByTestId("fee-sum").innerText())).toBe("13 300 000 kr");
  await tabTo("Bruk vilkårene i arbeidsboken igjen");
  await press("Enter");
  await expect.poll(async () => plain(await pane.frame.getByTestId("fee-sum").innerText())).toBe("19 470 000 kr");
});

test("writing asks, with the focus on the answer that loses nothing", async () => {
  await pane.frame.locator("nav button").first().focus();
  await tabTo("Tak (kr)");
  await press("Control+a");
  await pane.workbench.page.keyboard.type("400 000");
  await tabTo("Skriv avgiftene ved siden av medlemmene");
  await press("Enter");
  await pane.frame.getByRole("button", { name: "Skriv avgiftene", exact: true }).waitFor();
  await tabTo("Skriv som");
  await tabTo("Skriv avgiftene");
  await press("Enter");
  await pane.frame.getByRole("alertdialog").waitFor();
  await expect.poll(focused).toBe("Avbryt");
  await press("Enter");
  await expect.poll(() => pane.frame.getByRole("alertdialog").count()).toBe(0);
});

test("the places open, the chair votes and a finding selects its cells", async () => {
  await pane.frame.locator("nav button").first().focus();
  await tabTo("Møte");
  await press("Enter");
  await pane.visible("[data-item]").first().waitFor();
  await tabTo("For");
  await press("Enter");
  await pane.frame.getByText("Ført i loggen: For").waitFor();

  await pane.frame.locator("nav button").first().focus();
  await tabTo("Styre");
  await press("Space");
  await pane.visible("[data-rule]").first().waitFor();
  await tabTo("Velg cellene: Stillingsnivå");
  await press("Enter");
  await expect.poll(() => pane.workbench.selectedAddress()).toMatch(/^Styre!/);
});

test("what was recognised is corrected and remembered", async () => {
  await pane.workbench.close();
  pane = await openOwn(KRONER);
  await pane.visible('[data-part="members"] [data-field]').first().waitFor();
  await pane.frame.locator("nav button").first().focus();
  await tabTo("Medlemmer: rett kolonnene");
  await press("Enter");
  await tabTo("Nr");
  await press("ArrowUp");
  // The number's heading is now that of the names: nothing can be remembered until one of them has another.
  await pane.frame.getByText("Rett først det som er merket over.").waitFor();
  await tabTo(/^Navn/);
  await press("End");
  await tabTo("Husk dette i arket «Oppsett»");
  await press("Enter");
  await pane.frame.getByText("Arket «Oppsett» sier nå hvor tabellene står").waitFor();
  expect(await pane.workbench.readText("Oppsett", "B4:C5")).toEqual([
    ["Nr", "Deltaker"],
    ["Navn", "Knr"],
  ]);
});

test("the rules stay open, and keep the focus, while what was to be decided in them is typed", async () => {
  await pane.open("fees");
  await pane.frame.getByLabel("Sats per innbygger (kr)").waitFor();
  await pane.frame.locator("nav button").first().focus();
  await tabTo("Sats per innbygger (kr)");
  for (const digit of "12") {
    await press(digit);
    await pane.frame.getByTestId("fee-sum").waitFor();
    expect(await focused()).toBe("Sats per innbygger (kr)");
  }
  expect(await pane.frame.getByLabel("Sats per innbygger (kr)").inputValue()).toBe("12");
  expect(await pane.frame.getByLabel("Sats per innbygger (kr)").isVisible()).toBe(true);
});
