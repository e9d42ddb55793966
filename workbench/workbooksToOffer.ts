import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

/**
 * The workbooks that the page can open without being handed a file, by their names: one of the person's own, and those of a
 * folder but for one of the same name.
 * @param folder null, or not there, where there is none
 * @param own the path of a file; null where there is none
 */
export function workbooksToOffer(folder: string | null, own: string | null): ReadonlyMap<string, string> {
  const names = folder !== null && existsSync(folder) ? readdirSync(folder) : [];
  const files = names
    .filter((name) => name.endsWith(".xlsx"))
    .sort()
    .map((name) => path.join(folder ?? "", name));
  const first = own === null ? [] : [own];
  const offered = [...first, ...files.filter((file) => own === null || path.basename(file) !== path.basename(own))];
  return new Map(offered.map((file) => [path.basename(file), path.resolve(file)]));
}
