import { existsSync } from "node:fs";
import path from "node:path";
import { chromium, type Frame, type Page } from "playwright-core";
import { bundlePage } from "../bundlePage";
import type { Fault, FaultMet, FaultyBatches, OthersEdit } from "../faults/fault";
import type { ErrorText } from "../functions/customFunctions";
import type { Cell, Scalar } from "../grid/grid";
import type { BatchCounts, Call, LogEntry } from "../host/log";
import type { WorkbenchAutomation } from "../page/automation";
import type { Handwork } from "../page/handwork";
import { projectPaths } from "../projectPaths";
import { startServer, type WorkbenchServer } from "../server/server";
import { workbooksToOffer } from "../workbooksToOffer";
import { findBrowser } from "./findBrowser";
import { gatherProblems, type Problem } from "./problems";
import { gatherScripts, type FetchedScript } from "./scripts";

export interface WorkbenchOptions {
  /** A workbook to open. */
  readonly file?: string;
  /** A folder with workbooks that can be chosen on the page beside it. */
  readonly folder?: string;
  /** The language of Office; nb-NO when left out. */
  readonly language?: "nb-NO" | "nn-NO" | "en-US";
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: boolean;
  /** In CSS pixels. */
  readonly paneWidth?: number;
  readonly paneHidden?: boolean;
  /** The add-in's built folder; the project's `dist` when left out. */
  readonly dist?: string;
  /** The add-in's manifest; the project's when left out. */
  readonly manifest?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

type Remote<Interface> = {
  readonly [Key in keyof Interface]: Interface[Key] extends (...args: infer Arguments) => infer Result
    ? (...args: Arguments) => Promise<Awaited<Result>>
    : never;
};

/** A workbench in a headless browser. Sheets are given by name, places in A1 form without the sheet. */
export interface Workbench extends Remote<Handwork> {
  readonly page: Page;
  readonly server: WorkbenchServer;
  /** The frame in which the add-in runs. */
  pane(): Promise<Frame>;
  readCells(sheet: string, address: string): Promise<Cell[][]>;
  readText(sheet: string, address: string): Promise<string[][]>;
  readFormulas(sheet: string, address: string): Promise<string[][]>;
  errorText(sheet: string, address: string): Promise<ErrorText | null>;
  /** Clicks the cell, types and presses Enter, as a person does. */
  typeInto(sheet: string, address: string, text: string): Promise<void>;
  setCells(sheet: string, address: string, values: readonly (readonly Scalar[])[]): Promise<void>;
  select(sheet: string, address: string): Promise<void>;
  selectedAddress(): Promise<string>;
  setPaneHidden(isHidden: boolean): Promise<void>;
  /** Waits until nothing is calculated and no call or request of the add-in waits. */
  idle(): Promise<void>;
  log(): Promise<readonly LogEntry[]>;
  /** Every (class, member) pair that the add-in has asked for. */
  calls(): Promise<readonly Call[]>;
  /** How many batches of Office.js have come to the host, each of them a round trip, by what they were for. */
  batches(): Promise<BatchCounts>;
  /** How often a custom function has been called. */
  functionCallCount(): Promise<number>;
  /** What is to go wrong from now on, in place of what was set before; each fault begins to count anew. */
  setFaults(faults: readonly Fault[]): Promise<void>;
  /** Nothing more goes wrong, and what a fault holds back goes on. */
  clearFaults(): Promise<void>;
  /**
   * Someone else does something, or several things one after another, exactly between the nth batch from now on and the one after
   * it; before the first where n is 0. In place of the faults set before; `faultsMet` tells whether it has happened. Of which
   * batches it is said with `batches`, as of any fault.
   */
  between(batch: number, edits: OthersEdit | readonly OthersEdit[], batches?: FaultyBatches): Promise<void>;
  /** What has gone wrong since faults were set, in order. */
  faultsMet(): Promise<readonly FaultMet[]>;
  /** Takes the add-in's frame away, and its runtime with it, whatever it is doing. */
  closeAddin(): Promise<void>;
  /** Starts the add-in anew in the same workbook; `pane()` gives its new frame. */
  reloadAddin(): Promise<void>;
  /** Takes the add-in's frame away and starts the add-in anew in the same workbook. @returns its new frame */
  reopenPane(): Promise<Frame>;
  /** Opens another workbook in the same page. False when it could not be read. */
  openFile(fileName: string, bytes: Uint8Array): Promise<boolean>;
  /** The workbook as it stands when everything has been calculated, as an .xlsx file. */
  saveFile(): Promise<Uint8Array>;
  scripts(): Promise<FetchedScript[]>;
  /** Errors and refused loads, of page and pane. */
  problems(): readonly Problem[];
  close(): Promise<void>;
}

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

function pageUrl({ pageOrigin }: WorkbenchServer, options: WorkbenchOptions): string {
  const url = new URL(pageOrigin);
  if (options.language) url.searchParams.set("language", options.language);
  if (options.paneWidth !== undefined) url.searchParams.set("paneWidth", String(options.paneWidth));
  if (options.paneHidden) url.searchParams.set("pane", "hidden");
  if (options.file !== undefined) url.searchParams.set("workbook", path.basename(options.file));
  return url.href;
}

/** Starts a server and a browser, opens the workbench and waits until its workbook is shown. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const paths = projectPaths();
  if (options.file !== undefined && !existsSync(options.file)) throw new Error(`${options.file} is missing`);
  const executablePath = findBrowser();
  await bundlePage(paths.folder, paths.page);
  const server = await startServer({
    addinFolder: options.dist ?? paths.dist,
    manifestFile: options.manifest ?? paths.manifest,
    pageFolder: paths.page,
    officeFolder: paths.office,
    workbooks: workbooksToOffer(options.folder ?? null, options.file ?? null),
  });
  const browser = await chromium.launch({ executablePath, args: FLAGS, headless: true });
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1440, height: 900 },
    colorScheme: options.colorScheme ?? "light",
    forcedColors: options.forcedColors ? "active" : "none",
  });
  const page = await context.newPage();
  const problems = await gatherProblems(context, page);
  const scripts = gatherScripts(page);
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
  };

  // The page's own words for what went wrong are worth more than a time-out.
  try {
    const failure = new Promise<never>((_resolve, reject) => page.once("pageerror", reject));
    failure.catch(() => undefined); // it may come before anyone waits for it
    await page.goto(pageUrl(server, options));
    await Promise.race([page.waitForFunction(() => window.workbench !== undefined), failure]);
  } catch (error) {
    const seen = problems().map(({ text }) => text);
    await close();
    throw new Error([error instanceof Error ? error.message : String(error), ...seen].join("\n"), { cause: error });
  }

  const ask = <Argument, Result>(
    question: (workbench: WorkbenchAutomation, argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result> => page.evaluate(`(${String(question)})(window.workbench, ${JSON.stringify(argument ?? null)})`);

  const handwork = <Key extends keyof Handwork>(name: Key): Remote<Handwork>[Key] =>
    ((...args: unknown[]) =>
      page.evaluate(`window.workbench[${JSON.stringify(name)}](...${JSON.stringify(args)})`)) as Remote<Handwork>[Key];

  const readCells = (sheet: string, address: string): Promise<Cell[][]> =>
    ask((workbench, place) => workbench.readCells(place.sheet, place.address), { sheet, address });

  const pane = async (): Promise<Frame> => {
    const element = await page.waitForSelector("iframe", { state: "attached" });
    const frame = await element.contentFrame();
    if (!frame) throw new Error("The add-in's frame is gone");
    return frame;
  };

  return {
    page,
    server,
    pane,
    addSheet: handwork("addSheet"),
    renameSheet: handwork("renameSheet"),
    deleteSheet: handwork("deleteSheet"),
    insertRows: handwork("insertRows"),
    deleteRows: handwork("deleteRows"),
    insertColumns: handwork("insertColumns"),
    deleteColumns: handwork("deleteColumns"),
    sortRows: handwork("sortRows"),
    hideRows: handwork("hideRows"),
    showRows: handwork("showRows"),
    mergeCells: handwork("mergeCells"),
    unmergeCells: handwork("unmergeCells"),
    protectSheet: handwork("protectSheet"),
    unprotectSheet: handwork("unprotectSheet"),
    undo: handwork("undo"),
    editAsOther: handwork("editAsOther"),
    readAll: handwork("readAll"),
    readCells,
    readText: (sheet, address) =>
      ask((workbench, place) => workbench.readText(place.sheet, place.address), { sheet, address }),
    readFormulas: async (sheet, address) =>
      (await readCells(sheet, address)).map((row) => row.map((cell) => cell.formula)),
    errorText: (sheet, address) =>
      ask((workbench, place) => workbench.errorText(place.sheet, place.address), { sheet, address }),
    async typeInto(sheet, address, text) {
      const { x, y } = await ask((workbench, place) => workbench.bringIntoView(place.sheet, place.address), {
        sheet,
        address,
      });
      await page.mouse.click(x, y);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    setCells: (sheet, address, values) =>
      ask((workbench, place) => workbench.setCells(place.sheet, place.address, place.values), {
        sheet,
        address,
        values,
      }),
    select: (sheet, address) =>
      ask((workbench, place) => workbench.select(place.sheet, place.address), { sheet, address }),
    selectedAddress: () => ask((workbench) => workbench.selectedAddress(), null),
    setPaneHidden: (isHidden) => ask((workbench, hidden) => workbench.setPaneHidden(hidden), isHidden),
    idle: () => ask((workbench) => workbench.idle(), null),
    log: () => ask((workbench) => workbench.log(), null),
    calls: () => ask((workbench) => workbench.calls(), null),
    batches: () => ask((workbench) => workbench.batches(), null),
    functionCallCount: () => ask((workbench) => workbench.functionCallCount(), null),
    setFaults: (faults) => ask((workbench, given) => workbench.setFaults(given), faults),
    between(batch, edits, batches = "all") {
      const faults = [edits].flat().map((edit): Fault => ({
        ...edit,
        batches,
        nth: batch + 1,
        countsAll: true,
      }));
      return ask((workbench, given) => workbench.setFaults(given), faults);
    },
    clearFaults: () => ask((workbench) => workbench.clearFaults(), null),
    faultsMet: () => ask((workbench) => workbench.faultsMet(), null),
    closeAddin: () => ask((workbench) => workbench.closeAddin(), null),
    reloadAddin: () => ask((workbench) => workbench.reloadAddin(), null),
    async reopenPane() {
      await ask((workbench) => workbench.reloadAddin(), null);
      return pane();
    },
    openFile: (fileName, bytes) =>
      ask((workbench, file) => workbench.openFile(file.fileName, file.bytes), { fileName, bytes: [...bytes] }),
    saveFile: async () => Uint8Array.from(await ask((workbench) => workbench.saveFile(), null)),
    scripts,
    problems,
    close,
  };
}
