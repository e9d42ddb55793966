import path from "node:path";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { projectPaths } from "../../../workbench/projectPaths";
import { type ByKeyboard, byKeyboard } from "./byKeyboard";
import { openPane, type OpenedPane, paneOf } from "./openSample";

// DigiViken's founding meeting elected nine to a board of at most eight. With the keyboard alone the breach
// is found, its cells are selected, it is set aside by a decision, and counts again.

const SAMPLE = path.join(projectPaths().folder, "samples", "digiviken.xlsx");
const SIZE = "Høyeste antall medlemmer";
const LINE = "board.size.max: Fram til neste årsmøte (3.12.2021, årsmøtet, sak 9)";

let pane: OpenedPane;
let keys: ByKeyboard;

beforeAll(async () => {
  pane = await openPane({ file: SAMPLE });
  keys = byKeyboard(pane);
  await keys.tabTo("Styre");
  await keys.press("Enter");
  await size().waitFor();
});

afterAll(async () => {
  expect(pane.workbench.problems()).toEqual([]);
  await pane.workbench.close();
});

/** The card of the board's size. */
function size(standing?: string): Locator {
  const card = `[data-body="Programstyret"] [data-rule="board.size.max"]`;
  return pane.visible(standing === undefined ? card : `${card}[data-standing="${standing}"]`);
}

interface Board {
  readonly headings: readonly string[];
  /** What the column for exceptions, which the sample does not have at first, holds at the seats of the programme board. */
  readonly exceptions: readonly string[];
  /** The row below the last seat. */
  readonly next: number;
}

async function board(): Promise<Board> {
  const rows = await pane.workbench.readText("Styre", "A1:Z40");
  const headingRow = rows.findIndex((row) => row.includes("Verv"));
  const headings = (rows[headingRow] ?? []).filter((heading) => heading !== "");
  const end = rows.findIndex((row, index) => index > headingRow && row.every((cell) => cell === ""));
  const seats = rows.slice(headingRow + 1, end).filter((row) => row[headings.indexOf("Organ")] === "Programstyret");
  const exceptions = seats.map((row) => row[headings.indexOf("Unntak")] ?? "").filter((cell) => cell !== "");
  return { headings, exceptions, next: end + 1 };
}

/** What the log has of findings, without the time. */
async function logged(): Promise<string[][]> {
  const rows = await pane.workbench.readText("Logg", "B1:G60");
  return rows.filter(([what]) => what === "Funn satt til side");
}

test("nine in a board of at most eight is a breach, told with its clause and where it is explained", async () => {
  expect(await size("breach").innerText()).toContain("Antall medlemmer: 9. Høyst 8 er tillatt");
  expect(await size().innerText()).toContain("Alvor: brudd");
  expect(await size().innerText()).toContain("Kilde: Om DigiViken");
  const help = size().getByRole("link", { name: `Om regelen: ${SIZE}` });
  expect(await help.getAttribute("href")).toBe("help/nb/rules/board.size.max.html");
  expect([await help.getAttribute("target"), await help.getAttribute("rel")]).toEqual([
    "_blank",
    "noopener noreferrer",
  ]);
  // The most pressing of a body stands first.
  expect(await pane.visible("[data-body] [data-rule]").first().getAttribute("data-standing")).toBe("breach");
});

test("the day is the meeting's, and another day has other seats", async () => {
  const day = pane.frame.getByLabel("Slik organene er på dagen");
  expect(await day.inputValue()).toBe("3.12.2021");
  await day.focus();
  await keys.press("Control+A");
  await keys.type("1.1.2020");
  await size("undecidable").waitFor();
  await keys.press("Control+A");
  await keys.type("3.12.2021");
  await size("breach").waitFor();
});

test("those whose term ends in the year of the day are up for election", async () => {
  const day = pane.frame.getByLabel("Slik organene er på dagen");
  await day.fill("1.6.2023");
  await pane.openSection("På valg i 2023");
  expect(await pane.visible('[data-up="Programstyret"] li').allInnerTexts()).toContain(
    "plass 43 (Drammen), til 2.12.2023",
  );
  await day.fill("3.12.2021");
  await pane.openSection("På valg i 2021");
  await pane.frame.getByText("er på valg i 2021.").waitFor();
});

test("the finding selects its cells", async () => {
  await keys.tabTo(`Velg cellene: ${SIZE}`);
  await keys.press("Enter");
  await expect.poll(() => pane.workbench.selectedAddress()).toMatch(/^Styre!/);
});

test("it asks for what is not filled in", async () => {
  await keys.tabTo(`Sett til side: ${SIZE}`);
  await keys.press("Enter");
  await size().getByLabel("Begrunnelse").waitFor();
  await keys.tabOnTo("Skriv unntaket");
  await keys.press("Enter");
  await size().getByText("Skriv hvorfor funnet settes til side.").waitFor();
  await size().getByText("Skriv hvem som har bestemt det.").waitFor();
  expect(await logged()).toEqual([]);
});

test("set aside, it is shown so, in the sheet, in the log, and to a pane that reads it all anew", async () => {
  await size().getByLabel("Begrunnelse").focus();
  await keys.type("Fram til neste årsmøte");
  await keys.tabOnTo("Vedtak");
  await keys.type("årsmøtet, sak 9 (utsatt)");
  await size().getByText("Skriv vedtaket uten parenteser").waitFor();
  await keys.press("Backspace", " (utsatt)".length);
  expect(await size().getByTestId("exception-preview").innerText()).toContain(LINE);
  await keys.tabOnTo("Skriv unntaket");
  await keys.press("Enter");
  await size("setAside").waitFor();
  await size().getByText("Funnet er satt til side, og det står i loggen.").waitFor();
  await pane.workbench.idle();

  const { headings, exceptions } = await board();
  expect([headings.at(-1), exceptions]).toEqual(["Unntak", Array.from({ length: 9 }, () => LINE)]);
  expect(await logged()).toEqual([
    [
      "Funn satt til side",
      "board.size.max",
      "Programstyret",
      "Antall medlemmer: 9. Høyst 8 er tillatt",
      LINE,
      "årsmøtet, sak 9",
    ],
  ]);
  // The keyboard goes on from where it was.
  expect(await pane.frame.evaluate(() => document.activeElement?.closest("[data-rule]") !== null)).toBe(true);

  await pane.workbench.reopenPane();
  pane = await paneOf(pane.workbench);
  keys = byKeyboard(pane);
  await pane.open("board");
  await size("setAside").waitFor();
  expect(await size().innerText()).toContain("Fram til neste årsmøte (3.12.2021, årsmøtet, sak 9)");
});

test("the minutes tell of it", async () => {
  await pane.open("minutes");
  const shown = pane.visible("[data-testid=minutes]");
  await shown.getByText("Unntak fra reglene om sammensetning").waitFor();
  const said = await shown.innerText();
  expect(said).toContain("Antall medlemmer: 9. Høyst 8 er tillatt");
  expect(said).toContain("Begrunnelse: Fram til neste årsmøte");
  expect(said.replaceAll("\u00a0", " ")).toContain("Vedtatt 3. desember 2021: årsmøtet, sak 9");
  await pane.open("board");
});

test("a seat that comes later is a finding again, until it is excepted too", async () => {
  const { headings, next } = await board();
  const given: Readonly<Record<string, string>> = { Organ: "Programstyret", Verv: "medlem", Navn: "plass 99" };
  const row = headings.map((heading) => given[heading] ?? "");
  const address = `A${next}:${String.fromCharCode(64 + headings.length)}${next}`;
  await pane.workbench.setCells("Styre", address, [row]);
  await size("breach").waitFor();
  await size().getByText("Unntak står på 9 av 10 plasser.").waitFor();
  await pane.workbench.setCells("Styre", address, [row.map(() => "")]);
  await size("setAside").waitFor();
});

test("it counts again when its line is taken out, and the log says so", async () => {
  await keys.tabTo(`La det telle igjen: ${SIZE}`);
  await keys.press("Enter");
  await size().getByRole("button", { name: "Ta bort unntaket" }).waitFor();
  await keys.tabOnTo("Ta bort unntaket");
  await keys.press("Enter");
  await size("breach").waitFor();
  await pane.workbench.idle();
  const { headings, exceptions } = await board();
  expect([headings.at(-1), exceptions]).toEqual(["Unntak", []]);
  expect((await logged()).at(-1)).toEqual([
    "Funn satt til side",
    "board.size.max",
    "Programstyret",
    LINE,
    "teller igjen",
    "",
  ]);
});

test.each(["nn-NO", "en-US"] as const)("in %s", async (language) => {
  const other = await openPane({ file: SAMPLE, language });
  await other.open("board");
  const card = other.visible(`[data-body="Programstyret"] [data-rule="board.size.max"]`);
  const words = {
    "nn-NO": ["Broten", "Alvor: brot", "Set til side"],
    "en-US": ["Broken", "Severity: breach", "Set aside"],
  }[language];
  for (const word of words) expect(await card.innerText()).toContain(word);
  expect(other.workbench.problems()).toEqual([]);
  await other.workbench.close();
});
