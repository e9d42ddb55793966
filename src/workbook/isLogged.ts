import { textOf } from "../domain/cell";
import { normalWord } from "../domain/words";
import type { TableRow } from "./findTable";
import { allNames, type Names } from "./layout";
import type { LogColumn } from "./partnership";

/** Whether a row of the log tells of something, by its name in any language. */
export function isLogged({ cells }: Pick<TableRow<LogColumn>, "cells">, what: Names): boolean {
  return allNames(what)
    .map(normalWord)
    .includes(normalWord(textOf(cells.what) ?? ""));
}
