import type { HostContext } from "../context";
import { HostError } from "../errors";

const LONGEST_NAME = 31;
const FORBIDDEN = /[:\\/?*[\]]/;

/** Refuses a name that Excel would refuse for this sheet (`null` for a new one). */
export function requireSheetName(name: string, sheetId: string | null, host: HostContext): void {
  const valid = name.length > 0 && name.length <= LONGEST_NAME && !FORBIDDEN.test(name) && !/^'|'$/.test(name);
  if (!valid || name.toLocaleLowerCase() === "history") throw new HostError("InvalidArgument");
  const taken = host.grid
    .sheets()
    .some((sheet) => sheet.id !== sheetId && sheet.name.toLocaleLowerCase() === name.toLocaleLowerCase());
  if (taken) throw new HostError("ItemAlreadyExists");
}

/** The first of Sheet1, Sheet2, … that is free. */
export function freeSheetName(taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLocaleLowerCase()));
  let number = 1;
  while (lower.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
