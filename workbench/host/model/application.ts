import type { CalculationMode, HostContext } from "../context";
import { HostError } from "../errors";
import { cultureInfoOf, separatorsOf } from "./cultureInfo";
import { bindObject, type BoundObject, type ObjectClass } from "./objectClass";

const CALCULATIONS = ["Recalculate", "Full", "FullRebuild"] as const;
const MODES: readonly CalculationMode[] = ["Automatic", "AutomaticExceptTables", "Manual"];

/** Excel.Application. Calculation is always automatic here: another mode is refused. */
export const Application: ObjectClass<"application"> = {
  name: "Application",
  properties: {
    CalculationMode: {
      get: (_self, host) => host.state.calculationMode,
      set: (_self, value, host) => {
        const mode = MODES.find((candidate) => candidate === value);
        if (!mode) throw new HostError("InvalidArgument");
        if (mode !== "Automatic")
          throw new HostError("UnsupportedOperation", "The workbench only calculates automatically.");
        host.state.calculationMode = mode;
      },
    },
    // What Excel itself calculates is done when it is asked; a custom function may not have answered.
    CalculationState: {
      calculated: true,
      get: (_self, host) => (host.customFunctions.pending() > 0 ? "Calculating" : "Done"),
    },
    DecimalSeparator: { get: (_self, host) => separatorsOf(host.language).decimal },
    ThousandsSeparator: { get: (_self, host) => separatorsOf(host.language).group },
    UseSystemSeparators: { get: () => true },
  },
  children: { CultureInfo: (_self, host) => cultureInfoOf(host) },
  methods: {
    Calculate: {
      call: (_self, [type], host) => {
        if (!CALCULATIONS.some((known) => known === type)) throw new HostError("InvalidArgument");
        // What is out of date is calculated at once, always.
        if (type === "Recalculate") return undefined;
        host.customFunctions.forgetAll();
        host.grid.recalculate();
        return undefined;
      },
    },
    // Univer gathers the writes of a batch before it calculates, which is what these ask for.
    SuspendApiCalculationUntilNextSync: { call: () => undefined },
    SuspendScreenUpdatingUntilNextSync: { call: () => undefined },
  },
};

export function applicationOf(host: HostContext): BoundObject {
  return bindObject(Application, "application", host);
}
