import type { Fault } from "../../workbench/faults/fault";
import type { Ended } from "./operations";

/** What goes wrong, by a name for the table. */
export const FAULTS: readonly (readonly [name: string, fault: Fault])[] = [
  ["throttled once", { what: "throttle" }],
  ["throttled three times", { what: "throttle", times: 3 }],
  ["throttled when writing", { what: "throttle", batches: "writes" }],
  ["throttled for good", { what: "throttle", times: "always" }],
  ["refused", { what: "refuse" }],
  ["refused when writing", { what: "refuse", batches: "writes" }],
  ["timed out before", { what: "timeOut", done: false, batches: "writes" }],
  ["timed out after", { what: "timeOut", done: true, batches: "writes" }],
  ["timed out for good", { what: "timeOut", done: true, times: "always" }],
  ["cell edited a while", { what: "cellEdit", endsAfter: 300 }],
  ["dialog open", { what: "dialogOpen", batches: "writes" }],
  ["request too large", { what: "requestTooLarge", batches: "writes" }],
  ["answer too large", { what: "responseTooLarge", batches: "writes" }],
  ["broken off at change 1", { what: "breakOff", atChange: 1, batches: "writes" }],
  ["broken off at change 2", { what: "breakOff", atChange: 2, batches: "writes" }],
  ["broken off at change 3", { what: "breakOff", atChange: 3, batches: "writes" }],
  ["broken off at change 5", { what: "breakOff", atChange: 5, batches: "writes" }],
  ["answered late", { what: "late", ms: 400, times: "always" }],
  ["sheet deleted", { what: "deleteSheet", sheet: "Medlemmer", batches: "writes" }],
  ["sheet renamed", { what: "renameSheet", sheet: "Medlemmer", to: "Kommunar", batches: "writes" }],
  ["sheet protected", { what: "protectSheet", sheet: "Medlemmer", batches: "writes" }],
  ["log protected", { what: "protectSheet", sheet: "Logg", batches: "writes" }],
  [
    "someone writes there",
    { what: "otherEdit", sheet: "Medlemmer", address: "E3", values: [["Theirs"]], batches: "writes" },
  ],
  [
    "someone writes in the log",
    { what: "otherEdit", sheet: "Logg", address: "B3", values: [["Theirs"]], batches: "writes" },
  ],
  [
    "someone writes beside",
    { what: "otherEdit", sheet: "Medlemmer", address: "C2", values: [[999]], batches: "writes" },
  ],
];

/** What the workbook holds, sheet by sheet: formulas and constants by cell. What a formula spills is not among them. */
export type State = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The column where the fees are written, from 0; what a formula spills there is numbers. */
export const FEES = 4;

/** One operation, in peace or with a fault. */
export interface Tried {
  /** How many faults struck. */
  readonly met: number;
  readonly ended: Ended;
  readonly before: State;
  readonly after: State;
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));
}

/** A state as it would be if nobody else had been there. */
function withoutOthers(state: State, fault: Fault): State {
  switch (fault.what) {
    case "renameSheet": {
      const renamed = state[fault.to];
      return renamed === undefined ? state : { ...without(state, fault.to), [fault.sheet]: renamed };
    }
    case "deleteSheet":
      return without(state, fault.sheet);
    case "otherEdit":
      return { ...state, [fault.sheet]: without(state[fault.sheet] ?? {}, fault.address) };
    default:
      return state;
  }
}

function isSameState(a: State, b: State): boolean {
  const sorted = (state: State): string =>
    JSON.stringify(
      Object.entries(state)
        .map(([sheet, cells]) => [sheet, Object.entries(cells).sort(([one], [other]) => one.localeCompare(other))])
        .sort(([one], [other]) => String(one).localeCompare(String(other))),
    );
  return sorted(a) === sorted(b);
}

/** The log's next row is another where someone else has taken the first. */
function isSameButForRows(a: State, b: State): boolean {
  const values = (state: State): string =>
    JSON.stringify(
      Object.values(state["Logg"] ?? {})
        .map(String)
        .sort((one, other) => one.localeCompare(other)),
    );
  return values(a) === values(b) && isSameState(without(a, "Logg"), without(b, "Logg"));
}

/** By its own account, what an operation left behind. */
const LEAVES: Readonly<Record<string, "before" | "intended" | "either">> = { done: "intended", unknown: "either" };

/** What the sheets were found to hold after a fault, by the account of the operation and by what is there. */
export interface Verdict {
  readonly found: "as intended" | "as before" | "NEITHER";
  /** Whether that is what the operation says of itself, and nothing that someone else wrote is lost. */
  readonly isRight: boolean;
}

/** Holds what an operation left behind, and what it says, against what it leaves behind in peace. */
export function judge(operation: string, fault: Fault, { met, ended, before, after }: Tried, peace: Tried): Verdict {
  const found = withoutOthers(after, fault);
  const isBefore = isSameState(found, withoutOthers(before, fault));
  const isIntended =
    isSameState(found, withoutOthers(peace.after, fault)) ||
    (operation === "log once more" && isSameButForRows(found, peace.after));
  const leaves = met === 0 ? "intended" : (LEAVES[ended.kind] ?? "before");
  const isAsSaid =
    (leaves === "before" && isBefore) ||
    (leaves === "intended" && isIntended) ||
    (leaves === "either" && (isBefore || isIntended));
  return {
    found: isIntended ? "as intended" : isBefore ? "as before" : "NEITHER",
    isRight: isAsSaid && ended.says !== "" && (met === 0 || keepsTheirs(after, fault)),
  };
}

function keepsTheirs(after: State, fault: Fault): boolean {
  const sheet = fault.what === "otherEdit" ? after[fault.sheet] : undefined;
  return fault.what !== "otherEdit" || sheet === undefined || sheet[fault.address] === fault.values[0]?.[0];
}
