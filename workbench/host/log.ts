import type { BatchPurpose } from "./batchPurpose";

/** What a line in the log is about. */
export type LogKind =
  /** A call this host does not know; it was answered with `ApiNotFound`. */
  | "unknownCall"
  /** A call that failed as it would have in Excel. */
  | "refusedCall"
  /** What a custom function said when it failed. */
  | "functionError"
  /** A fault that was set has struck. */
  | "fault"
  /** Something in an opened file that is not shown here. */
  | "leftOut"
  /** A file that could not be opened, or a runtime that could not start. */
  | "failure";

export interface LogEntry {
  readonly kind: LogKind;
  readonly text: string;
}

/** One member of Excel's object model that was asked for. */
export interface Call {
  readonly className: string;
  readonly member: string;
}

/** How many batches of Office.js have come, each of them a round trip, by what they were for. */
export type BatchCounts = Readonly<Record<BatchPurpose, number>>;

/** What happened, and what was asked for. */
export interface HostLog {
  add(kind: LogKind, text: string): void;
  record(className: string, member: string): void;
  countBatch(purpose: BatchPurpose): void;
  entries(): readonly LogEntry[];
  /** Each pair once, in the order they were first asked for. */
  calls(): readonly Call[];
  batches(): BatchCounts;
  clear(): void;
}

/** `onAdd` is told of every new line. */
export function createLog(onAdd: (entry: LogEntry) => void = () => undefined): HostLog {
  const entries: LogEntry[] = [];
  const calls = new Map<string, Call>();
  const batches = { writes: 0, reads: 0, listens: 0, functions: 0, upkeep: 0 };
  return {
    add(kind, text) {
      const entry = { kind, text };
      entries.push(entry);
      onAdd(entry);
    },
    record: (className, member) => void calls.set(`${className}.${member}`, { className, member }),
    countBatch(purpose) {
      batches[purpose] += 1;
    },
    entries: () => [...entries],
    calls: () => [...calls.values()],
    batches: () => ({ ...batches }),
    clear: () => void entries.splice(0),
  };
}
