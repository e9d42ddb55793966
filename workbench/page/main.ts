import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "./style.css";
import type { CustomFunctions } from "../functions/customFunctions";
import { qualifiedName, readCatalogue, type FunctionCatalogue } from "../functions/metadata";
import { formatReference, parseArea, type SheetArea } from "../grid/address";
import { createFaultPlan } from "../faults/faultPlan";
import { enterValues } from "../host/enterValues";
import { createLog } from "../host/log";
import { SUPPORTED_CALLS } from "../host/supportedCalls";
import type { SessionDescription } from "../server/sessionDescription";
import { registerAddinFunctions } from "../univer/addinFunction";
import { watchCalculation } from "../univer/calculation";
import { createSpreadsheet } from "../univer/createSpreadsheet";
import type { WorkbenchAutomation } from "./automation";
import { emptyWorkbook } from "./emptyWorkbook";
import { createFaultPanel } from "./faultPanel";
import { createHandwork } from "./handwork";
import { createLogPanel } from "./logPanel";
import { createPane } from "./pane";
import { readStartOptions } from "./startOptions";
import { createWorkbookChoice } from "./workbookChoice";
import { openWorkbookSession, type OpenableWorkbook, type WorkbookSession } from "./workbookSession";
import { readWorkbook } from "../xlsx/readWorkbook";
import { writeWorkbook } from "../xlsx/write/writeWorkbook";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function byRole<Type extends HTMLElement>(role: string, type: new () => Type): Type {
  const element = document.querySelector(`[data-role="${role}"]`);
  if (!(element instanceof type)) throw new Error(`The page has no ${role}`);
  return element;
}

const start = readStartOptions(new URLSearchParams(location.search));
const logPanel = createLogPanel({
  button: byRole("log", HTMLButtonElement),
  count: byRole("log-count", HTMLElement),
  panel: byRole("log-panel", HTMLElement),
  lines: byRole("log-lines", HTMLElement),
});
const log = createLog((entry) => logPanel.add(entry));
const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
const spreadsheet = createSpreadsheet("sheet", start.language, isDark);
const calculation = watchCalculation(spreadsheet.injector);

let functions: CustomFunctions | null = null;
let open: WorkbookSession | null = null;

const paneButton = byRole("pane", HTMLButtonElement);
const showPaneState = (isHidden: boolean): void => {
  paneButton.textContent = isHidden ? "Show pane" : "Hide pane";
  paneButton.setAttribute("aria-pressed", String(!isHidden));
};
const pane = createPane(byRole("pane-frame", HTMLElement), (isHidden) => {
  showPaneState(isHidden);
  open?.paneChanged(isHidden);
});
pane.setWidth(start.paneWidth);
pane.setHidden(start.isPaneHidden);
showPaneState(start.isPaneHidden);
paneButton.addEventListener("click", () => pane.setHidden(!pane.isHidden()));
byRole("close-pane", HTMLButtonElement).addEventListener("click", () => pane.setHidden(true));

function startAgain(option: "language" | "workbook", value: string): void {
  const query = new URLSearchParams(location.search);
  query.set(option, value);
  location.search = query.toString();
}

const language = byRole("language", HTMLSelectElement);
language.value = start.language;
// Office takes its language when it starts, so another one is another start.
language.addEventListener("change", () => startAgain("language", language.value));

async function fetchDescription(): Promise<SessionDescription> {
  const response = await fetch(`/session.json?language=${encodeURIComponent(start.language)}`);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as SessionDescription;
}

const description = await fetchDescription();
const catalogue: FunctionCatalogue = readCatalogue(description.metadata, description.namespace) ?? {
  namespace: description.namespace,
  functions: [],
  errorsReachFunctions: false,
};
registerAddinFunctions(spreadsheet.injector, catalogue, () => functions);
pane.setTitle(description.addinName);

const choice = createWorkbookChoice(
  byRole("workbook-field", HTMLElement),
  byRole("workbook", HTMLSelectElement),
  description.workbooks,
  (name) => startAgain("workbook", name),
);

const cellError = byRole("cell-error", HTMLElement);

function errorTextAt(
  session: WorkbookSession,
  { sheetId, row, column }: SheetArea,
): { code: string; message: string } | null {
  const anchor = session.grid.spillInto(sheetId, row, column) ?? { row, column };
  return session.functions.errorText(
    { sheetId, row: anchor.row, column: anchor.column },
    row - anchor.row,
    column - anchor.column,
  );
}

function showCellError(session: WorkbookSession): void {
  const text = errorTextAt(session, session.grid.selection());
  cellError.hidden = !text || text.message === "";
  cellError.textContent = text ? `${text.code} ${text.message}` : "";
}

function show(workbook: OpenableWorkbook): void {
  open?.close();
  const session = openWorkbookSession({
    spreadsheet,
    calculation,
    catalogue,
    workbook,
    pane,
    addinUrl: description.addinUrl,
    addinName: description.addinName,
    language: start.language,
    log,
    conduct: faults.conduct,
    useFunctions: (used) => (functions = used),
  });
  open = session;
  byRole("file-name", HTMLElement).textContent = workbook.extras.fileName;
  choice.show(workbook.extras.fileName);
  document.title = `${workbook.extras.fileName} · Workbench`;
  session.grid.listen((event) => {
    if (event.kind === "selected" || event.kind === "calculated") showCellError(session);
  });
}

function current(): WorkbookSession {
  if (!open) throw new Error("No workbook is open");
  return open;
}

const faults = createFaultPlan(
  {
    grid: () => current().grid,
    closePane: () => current().closeAddin(),
    reopenPane: () => current().reloadAddin(),
    log,
  },
  () => faultPanel.show(),
);
const faultPanel = createFaultPanel(
  byRole("fault-panel", HTMLFormElement),
  byRole("faults", HTMLButtonElement),
  faults,
);

function areaOn(sheetName: string, address: string): SheetArea {
  const sheet = current()
    .grid.sheets()
    .find(({ name }) => name === sheetName);
  const area = parseArea(address);
  if (!sheet || !area)
    throw new Error(
      `There is no ${formatReference(sheetName, area ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 })}`,
    );
  return { sheetId: sheet.id, ...area };
}

/** Office.js gathers what functions give for 50 ms before it sends it; a spreadsheet that rests so long has nothing under way. */
const REST = 75;

async function idle(): Promise<void> {
  let hasRested = false;
  for (;;) {
    const session = current();
    await session.idle();
    // Without a runtime nobody answers.
    if (session.isAddinOpen()) await session.functions.onIdle();
    await calculation.settled();
    const isAnswered = session.functions.pending() === 0 || !session.isAddinOpen();
    const isResting = session.pending() === 0 && isAnswered && calculation.isIdle();
    if (isResting && hasRested) return;
    // What was written may not have begun to be calculated yet.
    if (isResting) await new Promise((resolve) => setTimeout(resolve, REST));
    hasRested = isResting && session.pending() === 0 && calculation.isIdle();
  }
}

const functionNames = catalogue.functions.map((metadata) => qualifiedName(catalogue, metadata));

/** Shows a file, or says why it cannot; then what is open stays open. */
function openFile(fileName: string, bytes: Uint8Array): boolean {
  const workbook = readWorkbook(bytes, fileName, functionNames);
  if ("failure" in workbook) {
    log.add("failure", workbook.failure);
    return false;
  }
  log.clear();
  logPanel.clear();
  show(workbook);
  workbook.leftOut.forEach((what) => log.add("leftOut", `${fileName}: ${what}`));
  return true;
}

async function fetchWorkbook(name: string): Promise<Uint8Array> {
  const response = await fetch(`/workbooks/${encodeURIComponent(name)}`);
  if (!response.ok) throw new Error(`The server has no workbook ${name}`);
  return new Uint8Array(await response.arrayBuffer());
}

const openButton = byRole("open", HTMLInputElement);
openButton.addEventListener("change", () => {
  const file = openButton.files?.[0];
  openButton.value = "";
  if (!file) return;
  file.arrayBuffer().then(
    (buffer) => openFile(file.name, new Uint8Array(buffer)),
    (error: unknown) => log.add("failure", `${file.name} cannot be read: ${String(error)}`),
  );
});

/** The workbook as a file, once everything has been calculated. */
async function savedBytes(): Promise<Uint8Array> {
  await idle();
  return writeWorkbook(current().grid, functionNames);
}

/** Hands the workbook to the browser, which keeps it where it keeps what is fetched. */
async function download(): Promise<void> {
  const bytes = await savedBytes();
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  link.download = current()
    .grid.name()
    .replace(/(?:\.xls[xm]?)?$/i, ".xlsx");
  link.click();
  URL.revokeObjectURL(link.href);
}

byRole("save", HTMLButtonElement).addEventListener("click", () => {
  download().catch((error: unknown) => log.add("failure", `The workbook could not be saved: ${String(error)}`));
});

const isOpened = start.workbook !== null && openFile(start.workbook, await fetchWorkbook(start.workbook));
if (!isOpened) show(emptyWorkbook());

const automation: WorkbenchAutomation = {
  ...createHandwork(() => current().grid),
  idle,
  readCells: (sheetName, address) => current().grid.read(areaOn(sheetName, address)),
  readText: (sheetName, address) => current().grid.readText(areaOn(sheetName, address)),
  errorText: (sheetName, address) => errorTextAt(current(), areaOn(sheetName, address)),
  setCells(sheetName, address, values) {
    const { grid } = current();
    const area = areaOn(sheetName, address);
    grid.as("person", () => enterValues(grid, area, values));
  },
  select: (sheetName, address) => current().grid.select(areaOn(sheetName, address)),
  bringIntoView: (sheetName, address) => current().grid.bringIntoView(areaOn(sheetName, address)),
  selectedAddress() {
    const { grid } = current();
    const area = grid.selection();
    return formatReference(grid.sheets().find(({ id }) => id === area.sheetId)?.name ?? "", area);
  },
  setPaneHidden: (isHidden) => pane.setHidden(isHidden),
  log: () => log.entries(),
  calls: () => log.calls(),
  batches: () => log.batches(),
  supportedCalls: () => SUPPORTED_CALLS,
  functionCallCount: () => current().functions.callCount(),
  setFaults: (given) => faults.set(given),
  clearFaults: () => faults.clear(),
  faultsMet: () => faults.met(),
  closeAddin: () => current().closeAddin(),
  reloadAddin: () => current().reloadAddin(),
  openFile: (fileName, bytes) => openFile(fileName, Uint8Array.from(bytes)),
  saveFile: async () => [...(await savedBytes())],
};
window.workbench = automation;
