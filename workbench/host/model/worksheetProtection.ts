import type { HostContext } from "../context";
import { HostError } from "../errors";
import { sheetById } from "./arguments";
import { bindObject, change, type BoundObject, type ObjectClass } from "./objectClass";

/** Excel.WorksheetProtection, without passwords and options. */
export const WorksheetProtection: ObjectClass<string> = {
  name: "WorksheetProtection",
  properties: { Protected: { get: (id, host) => sheetById(id, host).isProtected } },
  methods: {
    Protect: change((id, [, password], host) => {
      if (sheetById(id, host).isProtected) throw new HostError("InvalidOperation");
      if (typeof password === "string") throw new HostError("UnsupportedOperation", "The workbench has no passwords.");
      host.grid.setProtected(id, true);
    }),
    Unprotect: change((id, _args, host) => host.grid.setProtected(id, false)),
  },
};

export function protectionOf(id: string, host: HostContext): BoundObject {
  return bindObject(WorksheetProtection, id, host);
}
