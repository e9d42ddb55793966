import type { Cell } from "../domain/cell";
import { message } from "../domain/message";
import { plainContent } from "../domain/plainContent";
import { fail, ok, type Result } from "../domain/result";
import { normalWord } from "../domain/words";
import { type Failure, failure, type Rows } from "./declaration";
import type { List } from "./lists";

/** Reads lots in the order they were drawn, each the name of a list or its row number: lists by their index. */
export function readLots(
  rows: Rows<Cell>,
  lists: readonly List[],
): { readonly kind: "lots"; readonly order: readonly number[] } | Failure {
  const order: number[] = [];
  for (const [row, cells] of rows.entries()) {
    for (const lotCell of cells) {
      const list = readLot(lotCell, lists, order);
      if (!list.ok) return failure(list.problem, "lots", row + 1);
      if (list.value !== null) order.push(list.value);
    }
  }
  return { kind: "lots", order };
}

/** Null for a blank, and for the 0 that an older version of Excel hands over for one. */
function readLot(lotCell: Cell, lists: readonly List[], before: readonly number[]): Result<number | null> {
  const content = plainContent(lotCell);
  if (!content.ok) return content;
  if (content.value === null || content.value === 0) return ok(null);
  const text = String(content.value).trim();
  const named = lists.flatMap(({ name }, index) => (normalWord(name) === normalWord(text) ? [index] : []));
  if (named.length > 1) return fail(message("lot.ambiguous", { text }));
  const list = named[0] ?? lists.findIndex(({ row }) => String(row + 1) === text);
  if (list === -1) return fail(message("lot.unknown", { text }));
  return before.includes(list) ? fail(message("lot.twice", { text })) : ok(list);
}
