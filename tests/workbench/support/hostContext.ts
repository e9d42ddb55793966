import { openingState, type HostContext, type RuntimeState } from "../../../workbench/host/context";
import { createEventSubscriptions } from "../../../workbench/host/eventSubscriptions";
import { createLog } from "../../../workbench/host/log";
import { createReferences } from "../../../workbench/host/references";
import type { CustomFunctionResult } from "../../../workbench/host/wire/customFunctions";
import { MemoryGrid } from "./memoryGrid";

/** A host over a workbook in memory, and what it was told by the runtime. */
export interface TestHost {
  readonly host: HostContext;
  readonly grid: MemoryGrid;
  readonly received: CustomFunctionResult[];
  readonly runtimeStates: RuntimeState[];
  isReady(): boolean;
}

export function createTestHost(grid: MemoryGrid = new MemoryGrid()): TestHost {
  const received: CustomFunctionResult[] = [];
  const runtimeStates: RuntimeState[] = ["Visible"];
  let isReady = false;
  const host: HostContext = {
    grid,
    references: createReferences(),
    subscriptions: createEventSubscriptions(),
    runtime: {
      state: () => runtimeStates.at(-1) ?? "Inactive",
      setState: (state) => void runtimeStates.push(state),
    },
    customFunctions: {
      ready: () => void (isReady = true),
      receive: (results) => void received.push(...results),
      pending: () => 0,
      forgetAll: () => undefined,
    },
    state: openingState(),
    log: createLog(),
    language: "nb-NO",
  };
  return { host, grid, received, runtimeStates, isReady: () => isReady };
}
