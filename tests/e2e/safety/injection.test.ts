import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { quoteSheet } from "../../../src/workbook/address";
import { openPane, type OpenedPane, paneOf } from "../pane/openSample";
import { HOSTILE, HOSTILE_SHEETS, hostileWorkbook } from "./hostileWorkbook";

// Formulas and HTML in every text of a workbook: all of it is shown as text, written as text, and nothing of it is done.

const FILE_NAME = `<img src=x onerror="document.documentElement.dataset.hit=1"> 'O''Brien'!A1.xlsx`;
const SHEETS = ["Medlemmer", "Saker", "Stemmer", "Styre", "Logg", "Oppsett", ...HOSTILE_SHEETS];

let pane: OpenedPane;
const requests: string[] = [];
const dialogs: string[] = [];

beforeAll(async () => {
  pane = await openPane();
  const { page } = pane.workbench;
  page.on("request", (request) => requests.push(request.url()));
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
});

afterAll(async () => {
  await pane.workbench.close();
});

/** Every formula of the workbook, by its place. */
async function formulas(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const sheet of SHEETS) {
    const rows = await pane.workbench.readFormulas(sheet, "A1:Z40");
    for (const [row, cells] of rows.entries()) {
      for (const [column, formula] of cells.entries()) {
        if (formula !== "") found.set(`${sheet} ${row + 1},${column + 1}`, formula);
      }
    }
  }
  return found;
}

/** What the add-in made of text: elements that only markup can have brought about. */
async function elementsFromText(): Promise<string[]> {
  return pane.frame.evaluate(() =>
    [
      ...document.querySelectorAll(
        "img, script:not([src]), iframe, object, embed, form, b, a[href], main style, [onerror], [onfocus]",
      ),
    ].map(({ outerHTML }) => outerHTML.slice(0, 100)),
  );
}

async function expectNothingDone(): Promise<void> {
  expect(await elementsFromText()).toEqual([]);
  for (const frame of pane.workbench.page.frames()) {
    expect(await frame.evaluate(() => document.documentElement.dataset["hit"])).toBeUndefined();
  }
  const { pageOrigin, addinOrigin } = pane.workbench.server;
  const strays = requests.filter(
    (url) => ![`${pageOrigin}/`, `${addinOrigin}/`, "data:", "blob:"].some((own) => url.startsWith(own)),
  );
  expect(strays).toEqual([]);
  expect(dialogs).toEqual([]);
  expect(pane.workbench.problems()).toEqual([]);
}

describe.each(HOSTILE_SHEETS)("with the bylaws in a sheet named %s", (bylawsSheet) => {
  beforeAll(async () => {
    expect(await pane.workbench.openFile(FILE_NAME, await hostileWorkbook(bylawsSheet))).toBe(true);
    pane = await paneOf(pane.workbench);
  });

  test("every name, title and source is shown as the text it is", async () => {
    await pane.open("fees");
    for (const text of HOSTILE) {
      await pane.visible("table").getByText(text, { exact: true }).first().waitFor();
    }
    await pane.openRules();
    await pane.openWriting();
    expect(await pane.visible("form, fieldset, section, main").first().innerText()).toContain(`Kilde: ${HOSTILE[8]}`);
    await expectNothingDone();
    await pane.open("meeting");
    const items = await pane
      .visible("[data-item]")
      .evaluateAll((found) => found.map((one) => one.getAttribute("data-item")));
    expect(items.slice(0, HOSTILE.length)).toEqual([...HOSTILE]);
    const titles = await pane.visible("[data-item] > h2").allInnerTexts();
    for (const [index, text] of HOSTILE.entries()) {
      expect(titles[index]).toBe(`Sak ${text} ${HOSTILE[(index + 1) % HOSTILE.length] ?? ""}`.replace(/\s+/g, " "));
    }
    await expectNothingDone();
    await pane.open("board");
    await expectNothingDone();
  });

  test("what is written is text, and of formulas only our own, which names the sheet right", async () => {
    const before = await formulas();
    await pane.open("fees");
    await pane.writeFees();
    await pane.frame.getByText("som én formel som følger cellene").waitFor();
    await pane.open("meeting");
    const voted: string[] = [];
    for (const text of HOSTILE) {
      const item = pane
        .visible("[data-item]")
        .filter({ has: pane.frame.getByRole("heading", { name: `Sak ${text} `, exact: false }) });
      const vote = item.getByRole("button", { name: "For", exact: true }).first();
      if ((await vote.count()) === 0) continue;
      await vote.click();
      await item.getByText("Ført i loggen: For").first().waitFor();
      voted.push(text);
    }
    expect(voted.length).toBeGreaterThan(8);
    await pane.visible('[data-item="Hemmelig"]').getByRole("button", { name: "Bekreft, og vis resultatet" }).click();
    await pane.visible('[data-item="Hemmelig"]').getByText("det står i loggen").waitFor();
    await pane.workbench.idle();

    const after = await formulas();
    const added = [...after].filter(([place]) => !before.has(place));
    expect(added).toHaveLength(1);
    expect(added[0]?.[0]).toMatch(/^Medlemmer 2,/);
    const name = quoteSheet(bylawsSheet);
    expect(added[0]?.[1]).toBe(`=FELLES.PERCAPITA(D2:D15,${name}!$C$3,,,${name}!$C$4)`);
    for (const [place, formula] of before) expect([place, after.get(place)]).toEqual([place, formula]);

    const rows = (await pane.workbench.readCells("Logg", "A4:G40")).filter(
      (row) => row[1]?.value === "Møteleders stemme",
    );
    expect(rows.map((row) => [row[2]?.kind, row[2]?.value])).toEqual(voted.map((text) => ["text", text]));
    await expectNothingDone();
  });

  test("a problem leads to its cell, in a sheet of any name", async () => {
    await pane.open("meeting");
    const readable = /^\p{L}+$/u.test(bylawsSheet) ? bylawsSheet : quoteSheet(bylawsSheet);
    const problem = pane
      .visible("li")
      .filter({ hasText: `${readable}!C6` })
      .last();
    expect(await problem.innerText()).toContain(HOSTILE[7]);
    await problem.getByRole("button").click();
    const selected = async (): Promise<string> =>
      (await pane.workbench.selectedAddress()).replace(
        /^'(.*)'!/,
        (_, name: string) => `${name.replaceAll("''", "'")}!`,
      );
    await expect.poll(selected).toBe(`${bylawsSheet}!C6`);
    await expectNothingDone();
  });
});
