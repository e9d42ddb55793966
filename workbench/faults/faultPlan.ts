import { intersection, isOnSheet, parseArea, type SheetArea } from "../grid/address";
import type { Grid, Sheet } from "../grid/grid";
import { sortOrder } from "../grid/sortOrder";
import { isChange, purposeOf, type BatchPurpose } from "../host/batchPurpose";
import { enterValues } from "../host/enterValues";
import { HostError } from "../host/errors";
import type { HostLog } from "../host/log";
import { GOOD_TREATMENT, type BatchRequest, type Conduct, type Treatment } from "../host/session";
import { FAILURE, type Failure } from "../host/wire/commonApi";
import type { Batch } from "../host/wire/query";
import type { Fault, FaultEffect, FaultMet } from "./fault";

/** What faults reach beside the requests themselves. */
export interface FaultWorld {
  /** The workbook that is open. */
  grid(): Grid;
  /** Takes the add-in's frame away. */
  closePane(): void;
  /** Takes it away and starts the add-in anew. */
  reopenPane(): void;
  readonly log: HostLog;
}

/** The faults that are to strike, and those that have. */
export interface FaultPlan {
  readonly conduct: Conduct;
  /** Puts these in place of those before them, and begins to count anew. */
  set(faults: readonly Fault[]): void;
  /** No more faults; what is held goes on. What has struck is remembered until faults are set again. */
  clear(): void;
  faults(): readonly Fault[];
  met(): readonly FaultMet[];
}

/** Faults that refuse a batch before anything is done. */
const REFUSALS: Readonly<Partial<Record<FaultEffect["what"], Failure>>> = {
  throttle: FAILURE.throttled,
  refuse: FAILURE.noCapability,
  dialogOpen: FAILURE.modalDialogOpen,
  requestTooLarge: FAILURE.requestTooLarge,
};

interface Counted {
  readonly fault: Fault;
  seen: number;
}

/** A person is typing in a cell, until `over`. */
interface CellEdit {
  readonly over: Promise<void>;
  readonly end: () => void;
}

function beginCellEdit(ms: number | undefined, onEnd: () => void): CellEdit {
  let finish = (): void => undefined;
  const over = new Promise<void>((resolve) => (finish = resolve));
  const end = (): void => {
    clearTimeout(timer);
    onEnd();
    finish();
  };
  const timer = ms === undefined ? undefined : setTimeout(end, ms);
  return { over, end };
}

function isFor({ batches = "all" }: Fault, purpose: BatchPurpose): boolean {
  if (batches === "all") return purpose === "writes" || purpose === "reads" || purpose === "listens";
  return batches === purpose;
}

function strikesAt({ nth = 1, times = 1 }: Fault, count: number): boolean {
  return count >= nth && (times === "always" || count < nth + times);
}

function changesIn(batch: Batch): number[] {
  return batch.actions.flatMap((action, index) => (isChange(action, batch) ? [index] : []));
}

function sheetNamed(name: string, grid: Grid): Sheet | undefined {
  return grid.sheets().find((sheet) => sheet.name === name);
}

function areaOf(sheet: Sheet, address: string): SheetArea | null {
  const area = parseArea(address);
  return area && isOnSheet(area) ? { sheetId: sheet.id, ...area } : null;
}

/** Whether there is such a place on a sheet that may be changed. */
function isFree(name: string, address: string, grid: Grid): boolean {
  const sheet = sheetNamed(name, grid);
  return sheet !== undefined && !sheet.isProtected && areaOf(sheet, address) !== null;
}

/** Whether there is something for the fault to do to this batch or the workbook. */
function isPossible(fault: Fault, request: BatchRequest, grid: Grid): boolean {
  switch (fault.what) {
    case "requestTooLarge":
      return request.bytes > (fault.moreThan ?? -1);
    case "breakOff":
      return changesIn(request.batch).length >= fault.atChange;
    case "deleteSheet": {
      const others = grid.sheets().filter(({ name, visibility }) => name !== fault.sheet && visibility === "Visible");
      return sheetNamed(fault.sheet, grid) !== undefined && others.length > 0;
    }
    case "renameSheet":
      return sheetNamed(fault.sheet, grid) !== undefined && sheetNamed(fault.to, grid) === undefined;
    case "protectSheet":
      return sheetNamed(fault.sheet, grid)?.isProtected === false;
    case "otherEdit":
      return isFree(fault.sheet, fault.address, grid);
    case "insertRows":
    case "deleteRows":
      return isFree(fault.sheet, fault.rows, grid);
    case "sortRows": {
      const sheet = sheetNamed(fault.sheet, grid);
      const area = sheet && areaOf(sheet, fault.address);
      const isMerged = sheet && area && grid.merges(sheet.id).some((one) => intersection(one, area));
      return isFree(fault.sheet, fault.address, grid) && isMerged === false;
    }
    default:
      return true;
  }
}

/** What someone else does to the workbook. */
function changeWorkbook(fault: Fault, grid: Grid): void {
  const sheet = "sheet" in fault ? sheetNamed(fault.sheet, grid) : undefined;
  if (!sheet) return;
  grid.as("other", () => {
    switch (fault.what) {
      case "deleteSheet":
        grid.deleteSheet(sheet.id);
        return;
      case "renameSheet":
        grid.renameSheet(sheet.id, fault.to);
        return;
      case "protectSheet":
        grid.setProtected(sheet.id, true);
        return;
      case "otherEdit": {
        const area = areaOf(sheet, fault.address);
        if (area) enterValues(grid, area, fault.values);
        return;
      }
      case "insertRows":
      case "deleteRows": {
        const area = areaOf(sheet, fault.rows);
        if (area && fault.what === "insertRows") grid.insertRows(area);
        else if (area) grid.deleteRows(area);
        return;
      }
      case "sortRows": {
        const area = areaOf(sheet, fault.address);
        if (area) grid.reorderRows(area, sortOrder(grid.read(area), fault.sort ?? {}));
        return;
      }
      default:
    }
  });
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Begins with no faults. */
export function createFaultPlan(world: FaultWorld, onMet: () => void = () => undefined): FaultPlan {
  let counted: Counted[] = [];
  let met: FaultMet[] = [];
  let cellEdit: CellEdit | null = null;

  const note = ({ fault, seen }: Counted, batch: BatchPurpose): void => {
    met.push({ what: fault.what, batch, count: seen });
    world.log.add(
      "fault",
      `${describeFault(fault)}, at batch ${seen} of ${fault.batches ?? "all"} (one that ${batch})`,
    );
    onMet();
  };

  /** Counts the batch for each fault that concerns it; those that strike now, in the order they were set. */
  const strike = (request: BatchRequest, purpose: BatchPurpose): Counted[] =>
    counted.filter((one) => {
      const { fault } = one;
      // Whether an answer is too large shows when there is one.
      if (fault.what === "responseTooLarge" || !isFor(fault, purpose)) return false;
      const isOne = isPossible(fault, request, world.grid());
      if (isOne || fault.countsAll === true) one.seen += 1;
      if (!isOne || !strikesAt(fault, one.seen)) return false;
      note(one, purpose);
      // Done at once, since the next fault may be of the sheet that this one changes.
      changeWorkbook(fault, world.grid());
      return true;
    });

  const tooLarge = (answerBytes: () => number, purpose: BatchPurpose, faults: readonly Counted[]): boolean =>
    faults.some((one) => {
      const { fault } = one;
      if (fault.what !== "responseTooLarge" || !isFor(fault, purpose)) return false;
      if (fault.moreThan !== undefined && answerBytes() <= fault.moreThan) return false;
      one.seen += 1;
      const strikes = strikesAt(fault, one.seen);
      if (strikes) note(one, purpose);
      return strikes;
    });

  /** Holds the batch or refuses it while a person types in a cell. */
  const meetCellEdit = async (
    request: BatchRequest,
    purpose: BatchPurpose,
    struck: readonly Fault[],
  ): Promise<Failure | null> => {
    const begun = struck.find((fault) => fault.what === "cellEdit");
    if (begun && !cellEdit && (begun.endsAfter !== undefined || request.waitsForCellEdit)) {
      cellEdit = beginCellEdit(begun.endsAfter, () => (cellEdit = null));
    }
    const isEditing = begun !== undefined || (cellEdit !== null && purpose !== "functions" && purpose !== "upkeep");
    if (!isEditing) return null;
    if (!request.waitsForCellEdit) return FAILURE.cellEditMode;
    await cellEdit?.over;
    return null;
  };

  const closePane = (struck: readonly Fault[]): void => {
    const reopens = struck.some((fault) => fault.what === "closePane" && fault.reopens === true);
    if (reopens) world.reopenPane();
    else world.closePane();
  };

  const treat = async (request: BatchRequest): Promise<Treatment> => {
    if (counted.length === 0 && !cellEdit) return GOOD_TREATMENT;
    const { batch } = request;
    const purpose = purposeOf(batch);
    const atHand = counted;
    const struck = strike(request, purpose).map(({ fault }) => fault);
    const has = (what: FaultEffect["what"], done?: boolean): boolean =>
      struck.some((fault) => fault.what === what && (done === undefined || ("done" in fault && fault.done === done)));

    if (has("closePane", false)) closePane(struck);
    const held = await meetCellEdit(request, purpose, struck);
    const [refused] = struck.flatMap(({ what }) => REFUSALS[what] ?? []);
    const notBegun = has("timeOut", false) || has("closePane", false) ? FAILURE.sessionTimedOut : null;
    const stops = struck.flatMap((fault) =>
      fault.what === "breakOff" ? [{ at: changesIn(batch)[fault.atChange - 1], code: fault.code }] : [],
    );
    const delay = struck.reduce((sum, fault) => sum + (fault.what === "late" ? fault.ms : 0), 0);
    return {
      refusal: held ?? refused ?? notBegun,
      gate(_action, index) {
        const stop = stops.find(({ at }) => at === index);
        if (stop) throw new HostError(stop.code ?? "GeneralException");
      },
      whenDone(answerBytes) {
        if (has("closePane", true)) closePane(struck);
        if (has("timeOut", true)) return FAILURE.sessionTimedOut;
        return tooLarge(answerBytes, purpose, atHand) ? FAILURE.responseTooLarge : null;
      },
      beforeAnswer: () => (delay > 0 ? wait(delay) : Promise.resolve()),
    };
  };

  const replace = (faults: readonly Fault[]): void => {
    counted = faults.map((fault) => ({ fault, seen: 0 }));
    cellEdit?.end();
  };

  return {
    conduct: { treat },
    set(faults) {
      replace(faults);
      met = [];
      onMet();
    },
    clear() {
      replace([]);
      onMet();
    },
    faults: () => counted.map(({ fault }) => fault),
    met: () => [...met],
  };
}

/** A fault in words, as it stands in the log. */
export function describeFault(fault: Fault): string {
  const limit = (moreThan: number | undefined): string => (moreThan === undefined ? "" : ` (over ${moreThan} bytes)`);
  switch (fault.what) {
    case "throttle":
      return "throttled (5102)";
    case "refuse":
      return "refused (7000)";
    case "timeOut":
      return fault.done ? "timed out (5012) after it was done" : "timed out (5012) before anything was done";
    case "cellEdit":
      return fault.endsAfter === undefined
        ? "cell-edit mode (5004)"
        : `cell-edit mode (5004) for ${fault.endsAfter} ms from here`;
    case "dialogOpen":
      return "a dialog is open (5016)";
    case "requestTooLarge":
      return `request too large (5103)${limit(fault.moreThan)}`;
    case "responseTooLarge":
      return `response too large (5104)${limit(fault.moreThan)}`;
    case "breakOff":
      return `broken off at change ${fault.atChange} with ${fault.code ?? "GeneralException"}`;
    case "late":
      return `answered ${fault.ms} ms late`;
    case "deleteSheet":
      return `someone else deleted ${fault.sheet}`;
    case "renameSheet":
      return `someone else named ${fault.sheet} ${fault.to}`;
    case "protectSheet":
      return `someone else protected ${fault.sheet}`;
    case "otherEdit":
      return `someone else edited ${fault.sheet} ${fault.address}`;
    case "insertRows":
      return `someone else inserted rows at ${fault.sheet} ${fault.rows}`;
    case "deleteRows":
      return `someone else deleted ${fault.sheet} ${fault.rows}`;
    case "sortRows":
      return `someone else sorted ${fault.sheet} ${fault.address}`;
    case "closePane": {
      const end = fault.reopens ? "closed and opened again" : "closed";
      return `the pane was ${end} ${fault.done ? "after" : "before"} the batch was done`;
    }
  }
}
