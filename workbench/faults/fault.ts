import type { ErrorCode } from "../host/errors";
import type { Scalar } from "../grid/grid";
import type { SortOptions } from "../grid/sortOrder";
import type { BatchPurpose } from "../host/batchPurpose";

/** Which requests of the add-in a fault concerns; `all` are those that write, read or listen. */
export type FaultyBatches = "all" | Exclude<BatchPurpose, "upkeep">;

/** When a fault strikes. Each fault counts for itself, among the batches it concerns. */
export interface FaultTime {
  /** `all` when left out. */
  readonly batches?: FaultyBatches;
  /** The first to be struck, counted from 1 since the faults were set; 1 when left out. */
  readonly nth?: number;
  /** How many are struck, one after another; 1 when left out. */
  readonly times?: number | "always";
  /**
   * Whether batches to which the fault can do nothing (there is no such sheet yet) are counted too. Then it strikes at exactly
   * its number or, where it can do nothing at that one either, not at all.
   */
  readonly countsAll?: boolean;
}

/** What goes wrong. */
export type FaultEffect =
  /** Excel has had too many requests (5102); nothing is done. */
  | { readonly what: "throttle" }
  /** The add-in may not (7000); nothing is done. */
  | { readonly what: "refuse" }
  /** The session timed out (5012): before anything was done, or after all of it was (`done`) and the answer is lost. */
  | { readonly what: "timeOut"; readonly done: boolean }
  /**
   * A person is typing in a cell (5004). With `endsAfter` every batch is refused for so many milliseconds; without it, those
   * the fault strikes. A batch that asked to wait (`delayForCellEdit`) is held until it ends, or until the faults are cleared.
   */
  | { readonly what: "cellEdit"; readonly endsAfter?: number }
  /** A dialog is open (5016); nothing is done. */
  | { readonly what: "dialogOpen" }
  /** The request is too large (5103), all or those of more than so many bytes; nothing is done. */
  | { readonly what: "requestTooLarge"; readonly moreThan?: number }
  /** The answer is too large (5104), all or those of more than so many bytes. What the batch does has been done. */
  | { readonly what: "responseTooLarge"; readonly moreThan?: number }
  /** The batch ends at its nth change, counted from 1; the changes before it stay done. GeneralException unless `code` says another. */
  | { readonly what: "breakOff"; readonly atChange: number; readonly code?: ErrorCode }
  /** The answer comes so many milliseconds late. */
  | { readonly what: "late"; readonly ms: number }
  /** Someone else deletes a sheet just before the batch. */
  | { readonly what: "deleteSheet"; readonly sheet: string }
  /** Someone else gives a sheet another name just before the batch. */
  | { readonly what: "renameSheet"; readonly sheet: string; readonly to: string }
  /** Someone else protects a sheet just before the batch. */
  | { readonly what: "protectSheet"; readonly sheet: string }
  /** Someone else fills cells just before the batch; text is read as when it is typed in English (US). */
  | {
      readonly what: "otherEdit";
      readonly sheet: string;
      readonly address: string;
      readonly values: readonly (readonly Scalar[])[];
    }
  /** Someone else puts rows (`3:5`) before the first of these, as many as they are, just before the batch. */
  | { readonly what: "insertRows"; readonly sheet: string; readonly rows: string }
  /** Someone else deletes rows (`3:5`) just before the batch. */
  | { readonly what: "deleteRows"; readonly sheet: string; readonly rows: string }
  /** Someone else sorts rows of cells just before the batch, as Excel does; where cells are merged there, nothing is done. */
  | { readonly what: "sortRows"; readonly sheet: string; readonly address: string; readonly sort?: SortOptions }
  /**
   * The pane's frame is taken away, and the add-in with it: before the batch is done, or after (`done`). No answer comes. With
   * `reopens`, the add-in is started anew in the same workbook at once.
   */
  | { readonly what: "closePane"; readonly done: boolean; readonly reopens?: boolean };

/** What someone else may do to the workbook between two batches of the add-in. */
export type OthersEdit = Extract<
  FaultEffect,
  { what: "otherEdit" | "insertRows" | "deleteRows" | "sortRows" | "deleteSheet" | "renameSheet" | "protectSheet" }
>;

/** What goes wrong, and when: `{ what: "throttle", batches: "writes", nth: 2, times: 3 }`. */
export type Fault = FaultTime & FaultEffect;

/** A fault that has struck. */
export interface FaultMet {
  readonly what: FaultEffect["what"];
  /** What the batch was for. */
  readonly batch: BatchPurpose;
  /** How many batches the fault had counted, with this one. */
  readonly count: number;
}
