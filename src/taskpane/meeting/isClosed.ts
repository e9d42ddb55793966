import { contentOf } from "../../domain/cell";
import type { DecidedItem } from "./decideMeeting";

/** Whether an item has been closed: the agenda says when, or has its seal. */
export function isClosed({ item }: Pick<DecidedItem, "item">): boolean {
  return contentOf(item.cells.closed) !== null || contentOf(item.cells.seal) !== null;
}
