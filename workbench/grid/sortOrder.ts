import type { Cell } from "./grid";

export interface SortOptions {
  /** The column to sort by, counted from 0 in the rectangle; 0 when left out. */
  readonly by?: number;
  readonly descending?: boolean;
}

const RANK: Readonly<Record<Cell["kind"], number>> = { number: 0, text: 1, boolean: 2, error: 3, empty: 4 };

function compareCells(one: Cell, other: Cell): number {
  if (one.kind !== other.kind) return RANK[one.kind] - RANK[other.kind];
  if (typeof one.value === "number" && typeof other.value === "number") return one.value - other.value;
  return String(one.value).localeCompare(String(other.value), undefined, { sensitivity: "base" });
}

/** The order in which rows stand when they are sorted. Blanks are last either way. */
export function sortOrder(rows: readonly (readonly Cell[])[], { by = 0, descending = false }: SortOptions): number[] {
  const blank: Cell = { kind: "empty", value: "", formula: "" };
  const cellOf = (row: number): Cell => rows[row]?.[by] ?? blank;
  return rows
    .map((_row, index) => index)
    .sort((one, other) => {
      const [a, b] = [cellOf(one), cellOf(other)];
      if (a.kind === "empty" || b.kind === "empty") return compareCells(a, b);
      return descending ? -compareCells(a, b) : compareCells(a, b);
    });
}
