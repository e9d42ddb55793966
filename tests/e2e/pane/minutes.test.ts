import path from "node:path";
import ExcelJS from "exceljs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { projectPaths } from "../../../workbench/projectPaths";
import { openPane, type OpenedPane, plain } from "./openSample";

// The minutes of a meeting half way: read in the pane, written to a sheet for print, replaced only when that is agreed to.

const SAMPLE = path.join(projectPaths().folder, "samples", "digiviken.xlsx");
const WRITE = "Skriv protokollen til arket Protokoll";
const WRITTEN = "Protokollen står på arket Protokoll, satt opp for utskrift på A4.";

let pane: OpenedPane;

beforeEach(async () => {
  pane = await openPane({ file: SAMPLE });
  await pane.open("minutes");
  await pane.visible("[data-testid=minutes]").waitFor();
});

afterEach(async () => {
  // Chromium tells the page that its frame may not use the clipboard; the pane says what to do then.
  const problems = pane.workbench.problems().filter(({ text }) => !text.includes("Clipboard API has been blocked"));
  expect(problems).toEqual([]);
  await pane.workbench.close();
});

const press = (name: string): Promise<void> => pane.frame.getByRole("button", { name, exact: true }).click();
const sheetNames = async (): Promise<string[]> => (await pane.workbench.readAll()).map(({ name }) => name);

/** What a sheet of minutes says, a line a row. */
async function linesOf(sheet: string): Promise<string[]> {
  const rows = await pane.workbench.readText(sheet, "A1:B400");
  return rows.map(([label = "", said = ""]) => plain(`${label}|${said}`)).filter((line) => line !== "|");
}

/** Item 5 of the sample, as its card shows it under Meeting. */
const FINANCING = "Sak 5|Endring av finansieringsmodellen";

test("what is written is what the pane shows, and what the meeting's own place shows", async () => {
  const shown = plain(await pane.visible("[data-testid=minutes]").innerText());
  await press(WRITE);
  await pane.frame.getByText(WRITTEN).waitFor();
  await pane.workbench.idle();
  const lines = await linesOf("Protokoll");
  expect(lines.slice(0, 2)).toEqual(["Protokoll|Årsmøtet i DigiViken", "|Utkast. Protokollen er ikke godkjent."]);
  expect(lines).toContain(FINANCING);
  const isSignature = (part: string): boolean => part.startsWith("____");
  for (const part of lines.flatMap((line) => line.split(/\| ?| – /u)).filter((part) => !isSignature(part))) {
    expect(shown).toContain(part.replace(/ {2}[█▒░]+$/u, ""));
  }

  const from = lines.indexOf(FINANCING);
  const ofItem = lines.slice(from, from + 25);
  expect(ofItem).toContain("Resultat|Vedtatt med 24 mot 11 stemmer, 2 blanke");
  await pane.open("meeting");
  const card = pane.visible('[data-item="5"]');
  expect(await card.locator('[data-votes="for"]').innerText()).toBe("For: 24");
  expect(await card.locator('[data-votes="against"]').innerText()).toBe("Mot: 11");
});

test("the sheet is set up for print on A4, in portrait and one page wide, with numbered pages", async () => {
  await press(WRITE);
  await pane.frame.getByText(WRITTEN).waitFor();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await pane.workbench.saveFile()).slice().buffer);
  const sheet = workbook.getWorksheet("Protokoll");
  expect(sheet?.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: "1:1",
  });
  expect(sheet?.headerFooter.oddHeader).toContain("Protokoll – Årsmøtet i DigiViken – 3. desember 2021 – Utkast");
  expect(sheet?.headerFooter.oddFooter).toContain("Side &P av &N");
  const formulas = sheet
    ?.getColumn(2)
    .values.filter((value) => typeof value === "object" && value !== null && "formula" in value);
  expect(formulas).toEqual([]);
});

test("earlier minutes are replaced only when that is agreed to, or stay beside new ones", async () => {
  await press(WRITE);
  await pane.frame.getByText(WRITTEN).waitFor();
  await pane.workbench.idle();
  await press(WRITE);
  await pane.frame.getByText("Protokollen står på arket Protokoll allerede.").waitFor();

  await pane.workbench.setCells("Protokoll", "B1", [["Skrevet for hånd"]]);
  await pane.workbench.idle();
  await press(WRITE);
  const question = pane.frame.getByRole("alertdialog");
  await question.getByRole("button", { name: "Avbryt" }).click();
  expect((await linesOf("Protokoll"))[0]).toBe("Protokoll|Skrevet for hånd");

  await press("Skriv til et nytt ark");
  await pane.frame.getByText("Protokollen står på arket Protokoll 2").waitFor();
  await pane.workbench.idle();
  expect((await linesOf("Protokoll 2"))[0]).toBe("Protokoll|Årsmøtet i DigiViken");
  await press("Ta tilbake");
  await expect.poll(sheetNames).not.toContain("Protokoll 2");

  await press(WRITE);
  await question.getByRole("button", { name: "Erstatt" }).click();
  await pane.frame.getByText(WRITTEN).waitFor();
  expect((await linesOf("Protokoll"))[0]).toBe("Protokoll|Årsmøtet i DigiViken");
  await press("Ta tilbake");
  await expect.poll(async () => (await linesOf("Protokoll"))[0]).toBe("Protokoll|Skrevet for hånd");
});

test("the minutes can be in another language than the pane, with the same numbers", async () => {
  await pane.frame.getByLabel("Språk i protokollen").selectOption("en");
  await pane.frame.getByText("Adopted by 24 votes to 11, 2 blank").waitFor();
  await press("Skriv protokollen til arket Minutes");
  await pane.frame.getByText("Protokollen står på arket Minutes").waitFor();
  expect(await sheetNames()).toContain("Minutes");
});

test("the text can be selected whole, and copied by hand where the clipboard is out of reach", async () => {
  await pane.openSection("Tekst til å kopiere");
  const area = pane.visible("textarea");
  await press("Merk alt");
  const selected = await area.evaluate((element: HTMLTextAreaElement) =>
    element.value.slice(element.selectionStart, element.selectionEnd),
  );
  expect(selected).toBe(await area.inputValue());
  expect(plain(selected)).toContain("Resultat: Vedtatt med 24 mot 11 stemmer, 2 blanke");
  expect(await area.getAttribute("readonly")).not.toBeNull();
  await press("Kopier");
  await pane.frame.getByText(/Protokollen er kopiert|Her slipper ikke panelet til utklippstavlen/).waitFor();
});
