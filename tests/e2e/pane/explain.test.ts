import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openPane, type OfficeLanguage, type OpenedPane, plain } from "./openSample";

// "Explain this cell": follows the selection, says how a cell came about and what is wrong with it, by real events of Office.js.

const SHEET = "Medlemmer";

const shown = async ({ visible }: OpenedPane): Promise<string> => plain(await visible(".place").first().innerText());

async function select({ workbench }: OpenedPane, address: string): Promise<void> {
  await workbench.select(SHEET, address);
  await workbench.idle();
}

/** Writes a formula beside the table and selects its cell. */
async function enter(pane: OpenedPane, address: string, formula: string): Promise<void> {
  await pane.workbench.setCells(SHEET, address, [[formula]]);
  await pane.workbench.idle();
  await select(pane, address);
}

describe("in Bokmål", () => {
  let pane: OpenedPane;

  beforeAll(async () => {
    pane = await openPane({ paneWidth: 320, viewport: { width: 1200, height: 1400 } });
    await pane.open("explain");
  });

  beforeEach(async () => {
    await select(pane, "A1");
    await expect.poll(() => shown(pane)).toContain("Medlemmer!A1 er skrevet inn");
  });

  afterAll(async () => {
    expect(pane.workbench.problems()).toEqual([]);
    await pane.workbench.close();
  });

  test("the selection is followed, into a spill: the member, the formula, what it is given and the steps", async () => {
    await expect.poll(() => shown(pane)).toContain("Medlemmer!A1 er skrevet inn, ikke regnet ut.");
    await select(pane, "H15");
    await expect.poll(() => shown(pane)).toContain("Medlemmer!H15 viser");
    expect(plain(await pane.frame.getByTestId("explained-value").innerText())).toBe("160 000");
    const text = await shown(pane);
    expect(text).toContain("Raden gjelder Tysnes.");
    expect(text).toContain("Formelen i Medlemmer!H8 fyller H8:H50. Dette er celle 8 av 43.");
    expect(text).toContain("=FELLES.BASEPLUS(D8:D50,");
    expect(text).toContain("D8:D50; for denne cellen Medlemmer!D15: 2 869");
    expect(text).toContain("'Vedtekter'!$C$8: 100 000");
    const steps = (await pane.visible("ol li").allInnerTexts()).map(plain);
    expect(steps).toEqual([
      "100 000 kr + 20 kr × 2 869 innbyggere = 157 380 kr",
      "Avrundet til nærmeste 10 000 kr: 160 000 kr",
    ]);
  });

  test("the formula's own cell is one press away, and the keyboard stays in the pane", async () => {
    await select(pane, "H15");
    await pane.visible("h2").first().waitFor();
    const { keyboard } = pane.workbench.page;
    await pane.frame.getByRole("button", { name: "Les den valgte cellen" }).focus();
    await keyboard.press("Tab");
    await keyboard.press("Enter");
    await expect.poll(() => pane.workbench.selectedAddress()).toBe("Medlemmer!H8");
    await expect.poll(() => shown(pane)).toContain("Raden gjelder Bergen.");
    expect((await pane.visible("ol li").allInnerTexts()).map(plain)).toEqual([
      "Avtalt beløp på 9 100 000 kr i stedet for formelen",
    ]);
    expect(await pane.frame.evaluate(() => document.activeElement === document.body)).toBe(false);
  });

  test("a cell that another sheet has selected is read when that sheet comes forward", async () => {
    await pane.workbench.select("Vedtekter", "C8");
    await expect.poll(() => shown(pane)).toContain("Vedtekter!C8 er skrevet inn");
  });

  test("an empty cell and a formula without a function of ours are met with what to select", async () => {
    await select(pane, "A60");
    await expect.poll(() => shown(pane)).toContain("Medlemmer!A60 er tom.\nVelg en celle");
    await enter(pane, "L2", "=SUM(D8:D50)");
    await expect.poll(() => shown(pane)).toContain("Medlemmer!L2 har en formel uten FELLES-funksjoner.");
  });

  test("a function within another formula is explained, and what only Excel can tell is said to be so", async () => {
    await enter(pane, "L3", '=IF(D8>0,FELLES.QUORUM(5,9),"")');
    await expect.poll(() => shown(pane)).toContain("Formelen gjør mer enn å vise det funksjonen gir.");
    expect(await shown(pane)).toContain("Slik ble det SANN");
    await enter(pane, "L4", "=FELLES.QUORUM(COUNTA(A8:A12),9)");
    await expect.poll(() => shown(pane)).toContain("bare Excel kan si hva COUNTA(A8:A12) er");
  });

  test("an error of ours is said in full, with the cell to correct", async () => {
    await pane.workbench.setCells(SHEET, "M2:M3", [["mange"], [300]]);
    await enter(pane, "N2", "=FELLES.PERCAPITA(M2:M3,3)");
    await expect.poll(() => shown(pane)).toContain("«mange» er ikke et tall. Skriv det med sifre.");
    await pane.frame.getByRole("button", { name: "Velg Medlemmer!M2" }).click();
    await expect.poll(() => pane.workbench.selectedAddress()).toBe("Medlemmer!M2");
  });

  test("a function that is misspelt is named", async () => {
    await enter(pane, "L5", "=FELLES.QUORUMM(9,5)");
    await expect.poll(() => shown(pane)).toContain("Fellesark har ingen funksjon som heter FELLES.QUORUMM.");
  });

  test("the cells that are in a formula's way are named, and gone when they are cleared", async () => {
    await pane.workbench.setCells(SHEET, "P2:P4", [[1], [2], [3]]);
    await pane.workbench.setCells(SHEET, "Q3", [["opptatt"]]);
    await enter(pane, "Q2", "=FELLES.PERCAPITA(P2:P4,3)");
    await expect.poll(() => shown(pane)).toContain("Formelen trenger Q2:Q4, men én celle der er ikke tom.");
    await pane.frame.getByRole("button", { name: "Velg Medlemmer!Q3" }).waitFor();
    await pane.workbench.setCells(SHEET, "Q3", [[""]]);
    await expect.poll(() => shown(pane)).toContain("Slik ble det 3");
  });

  test("a selection takes two round trips, one where there is nothing to explain, and none where the place is not shown", async () => {
    /** How often Excel is asked while a cell is selected, until the pane says so. */
    const counting = async (address: string, said: string): Promise<number> => {
      await pane.workbench.idle();
      await pane.workbench.setFaults([{ what: "late", ms: 0, times: "always", batches: "reads" }]);
      await select(pane, address);
      await expect.poll(() => shown(pane)).toContain(said);
      await pane.workbench.idle();
      const met = await pane.workbench.faultsMet();
      await pane.workbench.clearFaults();
      return met.length;
    };
    expect(await counting("H20", "Medlemmer!H20 viser")).toBe(2);
    expect(await counting("B20", "Medlemmer!B20 er skrevet inn")).toBe(1);
    await pane.open("board");
    expect(await counting("H21", "Hva vedtektene sier om styret")).toBe(0);
    await pane.open("explain");
    await expect.poll(() => shown(pane)).toContain("Medlemmer!H21 viser");
  });

  test("where Excel will not tell of selections it says so, and reads the cell when asked", async () => {
    await pane.open("board");
    await pane.workbench.idle();
    await pane.workbench.setFaults([{ what: "refuse", batches: "listens", times: "always" }]);
    await pane.open("explain");
    await expect.poll(() => shown(pane)).toContain("Excel sier ikke fra når en annen celle velges.");
    await select(pane, "H22");
    expect(await shown(pane)).not.toContain("Medlemmer!H22 viser");
    await pane.frame.getByRole("button", { name: "Les den valgte cellen" }).click();
    await expect.poll(() => shown(pane)).toContain("Medlemmer!H22 viser");
    await pane.workbench.clearFaults();
    await pane.open("board");
    await pane.open("explain");
    await select(pane, "H23");
    await expect.poll(() => shown(pane)).toContain("Medlemmer!H23 viser");
  });
});

test.each([
  ["nn-NO", "Rada gjeld Tysnes.", "Avrunda til næraste 10 000 kr: 160 000 kr"],
  ["en-US", "The row is that of Tysnes.", "Rounded to the nearest 10,000 kr: 160,000 kr"],
] as const)("in %s it speaks that language", async (language: OfficeLanguage, member, step) => {
  const pane = await openPane({ language, paneWidth: 320 });
  await pane.open("explain");
  await select(pane, "H15");
  await expect.poll(() => shown(pane)).toContain(member);
  expect((await pane.visible("ol li").allInnerTexts()).map(plain).at(-1)).toBe(step);
  await pane.workbench.close();
});
