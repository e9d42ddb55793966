import type { IWorkbookData } from "@univerjs/core";
import { createCustomFunctions, type CustomFunctions } from "../functions/customFunctions";
import type { FunctionCatalogue } from "../functions/metadata";
import { openingState, type HostContext, type RuntimeState } from "../host/context";
import { createEventSubscriptions } from "../host/eventSubscriptions";
import { visibilityEntry } from "../host/gridEvents";
import type { HostLog } from "../host/log";
import { createReferences } from "../host/references";
import { openSession, type Conduct, type Session } from "../host/session";
import type { Calculation } from "../univer/calculation";
import type { Spreadsheet } from "../univer/createSpreadsheet";
import { UniverGrid, type WorkbookExtras } from "../univer/univerGrid";
import { openAddinFrame, type AddinFrame } from "./addinFrame";
import type { Pane } from "./pane";

/** A workbook that can be shown. */
export interface OpenableWorkbook {
  readonly data: Partial<IWorkbookData>;
  readonly extras: WorkbookExtras;
}

/** A workbook that is shown, with the add-in's runtime beside it, until another takes its place. */
export interface WorkbookSession {
  readonly grid: UniverGrid;
  readonly functions: CustomFunctions;
  /** Requests of the add-in that are not answered yet. */
  pending(): number;
  /** Resolves when no request waits for its answer. */
  idle(): Promise<void>;
  /** Whether the add-in's frame is there. */
  isAddinOpen(): boolean;
  /** Takes the add-in's frame away: its runtime ends where it is, and what it asked for is not answered. */
  closeAddin(): void;
  /** Starts the add-in anew in the same workbook. */
  reloadAddin(): void;
  /** Tells the add-in that its pane was shown or hidden. */
  paneChanged(isHidden: boolean): void;
  close(): void;
}

export interface WorkbookSessionOptions {
  readonly spreadsheet: Spreadsheet;
  readonly calculation: Calculation;
  readonly catalogue: FunctionCatalogue;
  readonly workbook: OpenableWorkbook;
  readonly pane: Pane;
  readonly addinUrl: string;
  readonly addinName: string;
  readonly language: string;
  readonly log: HostLog;
  readonly conduct: Conduct;
  /** Asked for before the workbook is shown, since its formulas call at once. */
  readonly useFunctions: (functions: CustomFunctions) => void;
}

/** Shows a workbook and starts the add-in in it, as Excel does when a file is opened. */
export function openWorkbookSession(options: WorkbookSessionOptions): WorkbookSession {
  const { spreadsheet, calculation, catalogue, workbook, pane, log, language } = options;
  // The functions may be called while the workbook is being opened: what they need comes to be right after.
  const late: { grid?: UniverGrid; session?: Session; frame?: AddinFrame } = {};

  const functions = createCustomFunctions({
    catalogue,
    sheetName: (sheetId) => late.grid?.sheets().find((sheet) => sheet.id === sheetId)?.name ?? "",
    send: (entries) => late.session?.sendEvents(entries),
    recalculate: (cells) => {
      if (late.grid) calculation.recalculate(late.grid.unitId, cells);
    },
    log,
  });
  options.useFunctions(functions);
  spreadsheet.open(workbook.data);
  const grid = new UniverGrid(spreadsheet, calculation, workbook.extras);
  late.grid = grid;
  grid.listen((event) => {
    if (event.kind === "cellsChanged") functions.forget(event.area.sheetId, event.area);
  });

  const stateNow = (): RuntimeState => (pane.isHidden() ? "Background" : "Visible");
  const host: HostContext = {
    grid,
    references: createReferences(),
    subscriptions: createEventSubscriptions(),
    runtime: { state: stateNow, setState: (state) => pane.setHidden(state !== "Visible") },
    customFunctions: functions,
    state: openingState(),
    log,
    language,
  };
  const startAddin = (): void => {
    const conversation = { id: crypto.randomUUID(), controlId: crypto.randomUUID(), hostOrigin: location.origin };
    const session = openSession({
      conversation,
      host,
      documentUrl: `${location.origin}/workbooks/${encodeURIComponent(workbook.extras.fileName)}`,
      addinName: options.addinName,
      startsHidden: pane.isHidden(),
      conduct: options.conduct,
      send: (text) => late.frame?.send(text),
    });
    late.session = session;
    late.frame = openAddinFrame({
      parent: pane.element,
      url: options.addinUrl,
      title: options.addinName,
      language,
      conversation,
      onMessage: (text) => session.receive(text),
    });
  };
  const closeAddin = (): void => {
    late.session?.close();
    late.frame?.close();
    delete late.frame;
    // What the add-in held on to and listened to went with it.
    host.references.removeAll();
    host.subscriptions.clear();
    host.state.eventsEnabled = true;
    functions.gone();
  };
  startAddin();

  return {
    grid,
    functions,
    pending: () => late.session?.pending() ?? 0,
    idle: () => late.session?.idle() ?? Promise.resolve(),
    isAddinOpen: () => late.frame !== undefined,
    closeAddin,
    reloadAddin() {
      closeAddin();
      startAddin();
    },
    paneChanged: (isHidden) => late.session?.sendEvents([visibilityEntry(!isHidden)]),
    close() {
      closeAddin();
      grid.dispose();
    },
  };
}
