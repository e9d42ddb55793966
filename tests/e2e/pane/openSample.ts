import path from "node:path";
import type { Frame, Locator } from "playwright-core";
import { openWorkbench, type Workbench, type WorkbenchOptions } from "../../../workbench/driver/openWorkbench";
import { projectPaths } from "../../../workbench/projectPaths";

export const SAMPLE = path.join(projectPaths().folder, "samples", "digi-vestland.xlsx");

/** The words a test looks for in the pane, by the language of Office. */
export const WORDS = {
  "nb-NO": {
    fees: "Avgifter",
    meeting: "Møte",
    board: "Styre",
    minutes: "Protokoll",
    explain: "Forklar",
    setup: "Oppsett",
    /** The section in which the fees are written, and the button in it that does it. */
    writing: "Skriv avgiftene ved siden av medlemmene",
    write: "Skriv avgiftene",
    /** What the title of the rules begins with; the models in use come after. */
    rules: "Regler",
  },
  "nn-NO": {
    fees: "Avgifter",
    meeting: "Møte",
    board: "Styre",
    minutes: "Protokoll",
    explain: "Forklar",
    setup: "Oppsett",
    writing: "Skriv avgiftene ved sida av medlemmene",
    write: "Skriv avgiftene",
    rules: "Reglar",
  },
  "en-US": {
    fees: "Fees",
    meeting: "Meeting",
    board: "Board",
    minutes: "Minutes",
    explain: "Explain",
    setup: "Set up",
    writing: "Write the fees beside the members",
    write: "Write the fees",
    rules: "Rules",
  },
} as const;

export type OfficeLanguage = keyof typeof WORDS;

export type PanePlace = "fees" | "meeting" | "board" | "minutes" | "explain" | "setup";

export interface OpenedPane {
  readonly workbench: Workbench;
  readonly frame: Frame;
  readonly open: (place: PanePlace) => Promise<void>;
  /** Opens a section of the place that is open, where it is not open, and waits for what is in it. */
  readonly openSection: (title: string | RegExp) => Promise<void>;
  /** Opens every section of the place that is open, those within sections too. */
  readonly openEverySection: () => Promise<void>;
  /** Opens the rules, where the fees' terms are tried. */
  readonly openRules: () => Promise<void>;
  /** Opens the section in which the fees are written. */
  readonly openWriting: () => Promise<void>;
  /** Presses the button that writes the fees, in the section that it opens for it. */
  readonly writeFees: () => Promise<void>;
  /** The parts of the place that is open; those of hidden places are not looked at. */
  readonly visible: (selector: string) => Locator;
}

/** The production build beside a workbook, ready to be used. */
export async function openPane(options: WorkbenchOptions = {}): Promise<OpenedPane> {
  return paneOf(await openWorkbench({ file: SAMPLE, language: "nb-NO", ...options }), options.language);
}

/** The pane that a workbench shows now; another workbook in it brings another pane. */
export async function paneOf(workbench: Workbench, language: OfficeLanguage = "nb-NO"): Promise<OpenedPane> {
  const frame = await workbench.pane();
  await frame.waitForSelector("main[data-ready]");
  await workbench.idle();
  const words = WORDS[language];
  const visible = (selector: string): Locator => frame.locator(`main > section:not([hidden]) ${selector}`);
  const open = async (place: PanePlace): Promise<void> => {
    await frame.getByRole("navigation").getByRole("button", { name: words[place], exact: true }).click();
    await visible("h1").waitFor();
  };
  const openSection = async (title: string | RegExp): Promise<void> => {
    const section = visible(".section").and(frame.getByRole("region", { name: title, exact: true }));
    const toggle = section.locator("> :is(h2, h3) > button");
    if ((await toggle.getAttribute("aria-expanded")) === "false") await toggle.click();
    await section.locator("> .section-content > :not(.fui-Spinner)").first().waitFor();
  };
  const openEverySection = async (): Promise<void> => {
    const closed = visible('.section-toggle[aria-expanded="false"]');
    while ((await closed.count()) > 0) await closed.first().click();
    await visible(".fui-Spinner").first().waitFor({ state: "detached" });
  };
  const openWriting = (): Promise<void> => openSection(words.writing);
  const writeFees = async (): Promise<void> => {
    await openWriting();
    await frame.getByRole("button", { name: words.write, exact: true }).click();
  };
  return {
    workbench,
    frame,
    open,
    visible,
    openSection,
    openEverySection,
    openRules: () => openSection(new RegExp(`^${words.rules}: `)),
    openWriting,
    writeFees,
  };
}

/** Text as it is compared: Intl writes hard spaces, and minus signs of its own. */
export function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ").replace(/\u2212/g, "-");
}

/** The log of the sample has one row to begin with. */
const ROWS_OF_SAMPLE = 1;

/** What has been added to the sample's log, row by row, without the times; blank rows are none. */
export async function addedToLog(workbench: Workbench): Promise<string[][]> {
  const rows = (await workbench.readText("Logg", "A1:G40")).filter((row) => row.some((text) => text !== ""));
  const heading = rows.findIndex(([first]) => first === "Tid");
  return rows.slice(heading + 1 + ROWS_OF_SAMPLE).map(([, ...row]) => row);
}

/** Where the members and their fees stand in the sample. */
export async function findMembers(workbench: Workbench): Promise<{
  readonly headingRow: number;
  readonly feeColumn: string;
  readonly populationColumn: string;
  readonly rowOf: (name: string) => number;
}> {
  const rows = await workbench.readCells("Medlemmer", "A1:Z60");
  const headingRow = rows.findIndex((row) => row.some((cell) => cell.value === "Folketal"));
  const headings = rows[headingRow]?.map((cell) => String(cell.value)) ?? [];
  const letter = (heading: string): string => String.fromCharCode(65 + headings.indexOf(heading));
  const nameColumn = headings.indexOf("Namn");
  return {
    headingRow: headingRow + 1,
    feeColumn: letter("Avgift"),
    populationColumn: letter("Folketal"),
    rowOf: (name) => rows.findIndex((row) => row[nameColumn]?.value === name) + 1,
  };
}
