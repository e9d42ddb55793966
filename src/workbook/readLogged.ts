import { textOf } from "../domain/cell";
import { isLogged } from "./isLogged";
import { itemKey } from "./itemKey";
import type { Names } from "./layout";
import type { LogColumn, SheetRow } from "./partnership";

/** What the log says of an item, in its own words. */
export interface Logged {
  /** The row of the log's table, from 0. */
  readonly row: number;
  readonly member: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly why: string | null;
}

/** All that the log has of one kind, in its order, by the items' `itemKey`. A row that names no item is of none. */
export function readLogged(rows: readonly SheetRow<LogColumn>[], what: Names): ReadonlyMap<string, readonly Logged[]> {
  const logged = new Map<string, Logged[]>();
  for (const { row, cells } of rows) {
    const item = textOf(cells.item);
    if (item === null || !isLogged({ cells }, what)) continue;
    const key = itemKey(item);
    const ofItem = logged.get(key) ?? [];
    logged.set(key, ofItem);
    ofItem.push({
      row,
      member: textOf(cells.member),
      before: textOf(cells.before),
      after: textOf(cells.after),
      why: textOf(cells.why),
    });
  }
  return logged;
}

/** Names as the log has them in one cell, with semicolons between, or commas where there is no semicolon. */
export function loggedNames(text: string | null): string[] {
  const names = text ?? "";
  return names
    .split(/[;\n]/u.test(names) ? /[;\n]/u : ",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Names as `loggedNames` reads them back: a name alone that has a comma in it is not taken for two. */
export function textOfNames(names: readonly string[]): string {
  const joined = names.map((name) => name.replaceAll(";", " ")).join("; ");
  return names.length === 1 && joined.includes(",") ? `${joined};` : joined;
}
