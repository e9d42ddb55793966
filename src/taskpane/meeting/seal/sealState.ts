import { textOf } from "../../../domain/cell";
import { recordDifferences, type RecordDifference } from "../../../domain/meeting/recordDifferences";
import { recordText } from "../../../domain/meeting/sealedRecord";
import type { DecidedItem } from "../decideMeeting";
import { itemRecord } from "./itemRecord";
import { sha256 } from "./sha256";

/** Whether the sheets still give the seal that stands on an item. */
export type SealState =
  | { readonly kind: "none" }
  | { readonly kind: "holds"; readonly seal: string }
  /** What differs; null where the log has no record that is the seal's, so that it cannot be told. */
  | { readonly kind: "broken"; readonly seal: string; readonly differences: readonly RecordDifference[] | null };

/**
 * Holds an item's seal against what the sheets say now. What differs is told from the record that the log keeps, if that is
 * the one the seal was made of.
 */
export async function sealState(decided: DecidedItem): Promise<SealState> {
  const seal = sealOf(decided);
  if (seal === null) return { kind: "none" };
  const record = itemRecord(decided);
  if ((await sha256(recordText(record))) === seal) return { kind: "holds", seal };
  const { sealedAs } = decided;
  const isTheSealed = sealedAs !== null && (await sha256(sealedAs)) === seal;
  return { kind: "broken", seal, differences: isTheSealed ? recordDifferences(sealedAs, record) : null };
}

/** The seal that stands on an item; null where none does. */
export function sealOf({ item }: DecidedItem): string | null {
  return textOf(item.cells.seal)?.toLowerCase() ?? null;
}
