import type { Grid } from "../grid/grid";
import type { HostLog } from "./log";
import type { EventSubscriptions } from "./eventSubscriptions";
import type { References } from "./references";
import type { CustomFunctionResult } from "./wire/customFunctions";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";
export type RuntimeState = "Inactive" | "Background" | "Visible";

/** The add-in's runtime and its pane, as the host moves them. */
export interface AddinRuntime {
  state(): RuntimeState;
  setState(state: RuntimeState): void;
}

/** Where the runtime's word on custom functions goes. */
export interface CustomFunctionReceiver {
  /** The runtime can be called from now on. */
  ready(): void;
  receive(results: readonly CustomFunctionResult[]): void;
  /** Calls that have not been answered. */
  pending(): number;
  /** Every function is to be called again when its formula is calculated. */
  forgetAll(): void;
}

/** What changes while the workbook is open and is not in the grid. */
export interface HostState {
  calculationMode: CalculationMode;
  eventsEnabled: boolean;
  startState: RuntimeState;
  readonly settings: Map<string, string>;
  readonly properties: Map<string, string>;
}

/** All that a call of the add-in can reach. */
export interface HostContext {
  readonly grid: Grid;
  readonly references: References;
  readonly subscriptions: EventSubscriptions;
  readonly runtime: AddinRuntime;
  readonly customFunctions: CustomFunctionReceiver;
  readonly state: HostState;
  readonly log: HostLog;
  /** The language of Office, such as `nb-NO`. */
  readonly language: string;
}

/** The state of a workbook that has just been opened. */
export function openingState(): HostState {
  return {
    calculationMode: "Automatic",
    eventsEnabled: true,
    startState: "Background",
    settings: new Map(),
    properties: new Map(),
  };
}
