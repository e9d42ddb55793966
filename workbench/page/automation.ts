import type { BatchCounts, Call, LogEntry } from "../host/log";
import type { Cell, Scalar } from "../grid/grid";
import type { Handwork } from "./handwork";
import type { ErrorText } from "../functions/customFunctions";
import type { Fault, FaultMet } from "../faults/fault";

/** What the page tells of itself to those who drive it from outside, under `window.workbench`, once its workbook is shown. */
export interface WorkbenchAutomation extends Handwork {
  /** Resolves when nothing is being calculated, no custom function and no request of the add-in waits. */
  idle(): Promise<void>;
  readCells(sheetName: string, address: string): Cell[][];
  readText(sheetName: string, address: string): string[][];
  errorText(sheetName: string, address: string): ErrorText | null;
  /** Written at one go, as by a macro; text that begins with = is a formula. */
  setCells(sheetName: string, address: string, values: readonly (readonly Scalar[])[]): void;
  select(sheetName: string, address: string): void;
  /** Scrolls to a cell; the middle of it, in CSS pixels of the page. */
  bringIntoView(sheetName: string, address: string): Promise<{ readonly x: number; readonly y: number }>;
  selectedAddress(): string;
  setPaneHidden(isHidden: boolean): void;
  log(): readonly LogEntry[];
  calls(): readonly Call[];
  supportedCalls(): readonly Call[];
  batches(): BatchCounts;
  functionCallCount(): number;
  /** What is to go wrong from now on, in place of what was set before; each fault begins to count anew. */
  setFaults(faults: readonly Fault[]): void;
  /** Nothing more goes wrong, and what a fault holds back goes on. */
  clearFaults(): void;
  /** What has gone wrong since faults were set, in order. */
  faultsMet(): readonly FaultMet[];
  /** Takes the add-in's frame away, and its runtime with it, whatever it is doing. */
  closeAddin(): void;
  /** Starts the add-in anew in the same workbook. */
  reloadAddin(): void;
  /** Opens a workbook from its bytes, under a file name. False when it could not be read; the log says why. */
  openFile(fileName: string, bytes: readonly number[]): boolean;
  /** The workbook as it stands when everything has been calculated, as the bytes of an .xlsx file. */
  saveFile(): Promise<number[]>;
}

declare global {
  interface Window {
    workbench?: WorkbenchAutomation;
  }
}
