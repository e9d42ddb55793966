import type { HostContext, RuntimeState } from "../context";
import { HostError } from "../errors";
import { readResult } from "../wire/customFunctions";
import { isArray } from "../wire/json";
import { bindObject, command, type Argument, type BoundObject, type ObjectClass } from "./objectClass";

const STATES: readonly RuntimeState[] = ["Inactive", "Background", "Visible"];

function stateArgument(argument: Argument): RuntimeState {
  const state = STATES.find((candidate) => candidate === argument);
  if (!state) throw new HostError("InvalidArgument");
  return state;
}

/** Behind `Office.addin.showAsTaskpane` and `hide`. */
export const AppRuntimeService: ObjectClass<"runtime"> = {
  name: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: { call: (_self, _args, host) => host.runtime.state() },
    SetAppRuntimeState: command((_self, [state], host) => host.runtime.setState(stateArgument(state))),
  },
};

/** Behind `Office.addin.setStartupBehavior`. */
export const AppRuntimePersistenceService: ObjectClass<"persistence"> = {
  name: "AppRuntimePersistenceService",
  methods: {
    GetAppRuntimeStartState: { call: (_self, _args, host) => host.state.startState },
    SetAppRuntimeStartState: command((_self, [state], host) => void (host.state.startState = stateArgument(state))),
  },
};

/** Told when the runtime has associated its ribbon actions. */
export const AddinInternalService: ObjectClass<"internal"> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: { call: () => undefined } },
};

/** Where the custom-function runtime reports to. */
export const CustomFunctions: ObjectClass<"customFunctions"> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: command((_self, _args, host) => host.customFunctions.ready()),
    SetInvocationArrayResults: command((_self, [results], host) => {
      if (!isArray(results)) throw new HostError("InvalidArgument");
      host.customFunctions.receive(results.map(readResult).filter((result) => result !== null));
    }),
  },
};

/** The service an add-in's runtime asks for by name; undefined when this host has none of that name. */
export function serviceNamed(name: string, host: HostContext): BoundObject | undefined {
  switch (name) {
    case "Microsoft.AppRuntime.AppRuntimeService":
      return bindObject(AppRuntimeService, "runtime", host);
    case "Microsoft.AppRuntime.AppRuntimePersistenceService":
      return bindObject(AppRuntimePersistenceService, "persistence", host);
    case "Microsoft.InternalService.AddinInternalService":
      return bindObject(AddinInternalService, "internal", host);
    case "Microsoft.ExcelServices.CustomFunctions":
      return bindObject(CustomFunctions, "customFunctions", host);
    default:
      return undefined;
  }
}
