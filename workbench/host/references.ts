import { MAX_COLUMNS, MAX_ROWS, type SheetArea } from "../grid/address";

/** Ranges the add-in holds on to between two syncs, by the reference it was given. */
export interface References {
  keep(area: SheetArea): string;
  find(id: string): SheetArea | undefined;
  remove(id: string): void;
  removeAll(): void;
  count(): number;
  /** Rows or columns have come or gone: what is kept moves along, and what was deleted is kept no longer. */
  shift(change: CellsMoved): void;
}

/** Rows or columns that were inserted or deleted, whole. */
export interface CellsMoved {
  readonly area: SheetArea;
  readonly change: "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
}

/** Where `count` places from `start` on are, once `moved` places have come in or gone out at `at`; null when all have gone. */
function shiftSpan(
  start: number,
  count: number,
  at: number,
  moved: number,
  isInserted: boolean,
): [number, number] | null {
  if (isInserted) {
    if (at <= start) return [start + moved, count];
    return at < start + count ? [start, count + moved] : [start, count];
  }
  const end = start + count;
  const goneBefore = Math.max(0, Math.min(start, at + moved) - at);
  const goneInside = Math.max(0, Math.min(end, at + moved) - Math.max(start, at));
  return goneInside === count ? null : [start - goneBefore, count - goneInside];
}

function shifted(kept: SheetArea, { area, change }: CellsMoved): SheetArea | null {
  const isInserted = change.endsWith("Inserted");
  if (change.startsWith("Row")) {
    if (kept.rowCount === MAX_ROWS) return kept;
    const rows = shiftSpan(kept.row, kept.rowCount, area.row, area.rowCount, isInserted);
    return rows && { ...kept, row: rows[0], rowCount: rows[1] };
  }
  if (kept.columnCount === MAX_COLUMNS) return kept;
  const columns = shiftSpan(kept.column, kept.columnCount, area.column, area.columnCount, isInserted);
  return columns && { ...kept, column: columns[0], columnCount: columns[1] };
}

export function createReferences(): References {
  const kept = new Map<string, SheetArea>();
  let last = 0;
  return {
    keep(area) {
      last += 1;
      const id = `range-${last}`;
      kept.set(id, area);
      return id;
    },
    find: (id) => kept.get(id),
    remove: (id) => void kept.delete(id),
    removeAll: () => kept.clear(),
    count: () => kept.size,
    shift(change) {
      for (const [id, area] of kept) {
        if (area.sheetId !== change.area.sheetId) continue;
        const moved = shifted(area, change);
        if (moved) kept.set(id, moved);
        else kept.delete(id);
      }
    },
  };
}
