import type { CalculationMode, HostContext } from "../context";
import { HostError } from "../errors";
import { cultureInfoOf, separatorsOf } from "./cultureInfo";
import { bindObject, type BoundObject, type ObjectClass } from "./objectClass";

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
    CalculationState: { get: () => "Done", calculated: true },
    DecimalSeparator: { get: (_self, host) => separatorsOf(host.language).decimal },
    ThousandsSeparator: { get: (_self, host) => separatorsOf(host.language).group },
    UseSystemSeparators: { get: () => true },
  },
  children: { CultureInfo: (_self, host) => cultureInfoOf(host) },
  methods: {
    // Univer gathers the writes of a batch before it calculates, which is what these ask for.
    SuspendApiCalculationUntilNextSync: { call: () => undefined },
    SuspendScreenUpdatingUntilNextSync: { call: () => undefined },
  },
};

export function applicationOf(host: HostContext): BoundObject {
  return bindObject(Application, "application", host);
}
