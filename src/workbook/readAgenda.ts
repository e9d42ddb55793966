import { textOf } from "../domain/cell";
import type { AgendaField, AgendaItem } from "../domain/meeting/decideItem";
import { message } from "../domain/message";
import { readText } from "../domain/readText";
import type { RowProblem, RowsRead } from "../domain/rowProblem";
import type { FoundTable } from "./findTable";
import { itemKey } from "./itemKey";
import type { AgendaColumn } from "./partnership";

/**
 * Reads the items of the agenda. A row with content that names no item, and an item's second row, are named. What is
 * wrong with the name or the kind of an item that is read, its decision says.
 */
export function readAgenda(table: FoundTable<AgendaColumn>): RowsRead<AgendaItem, AgendaField> {
  const rows: AgendaItem[] = [];
  const problems: RowProblem<AgendaField>[] = [];
  const known = new Set<string>();
  for (const [row, { cells, hasContent }] of table.rows.entries()) {
    // What Excel made a date of is still an item, and its votes stand under the same date.
    const item = textOf(cells.item);
    if (item === null) {
      const written = readText(cells.item);
      if (!written.ok) problems.push({ row, field: "item", problem: written.problem });
      else if (hasContent) problems.push({ row, field: "item", problem: message("item.nameless", {}) });
      continue;
    }
    if (known.has(itemKey(item))) problems.push({ row, field: "item", problem: message("item.twice", { text: item }) });
    known.add(itemKey(item));
    const title = readText(cells.title);
    if (!title.ok) problems.push({ row, field: "title", problem: title.problem });
    rows.push({ row, item, title: textOf(cells.title) ?? "", kind: textOf(cells.kind), cells });
  }
  return { rows, problems };
}
