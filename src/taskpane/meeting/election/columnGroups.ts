/** Columns that stand side by side, and which of all columns is the first of them, from 0. */
export interface ColumnGroup<Column> {
  readonly first: number;
  readonly columns: readonly Column[];
}

/** Columns in groups of so many, the last of what is left. @param size 1 or more */
export function columnGroups<Column>(columns: readonly Column[], size: number): ColumnGroup<Column>[] {
  const groups = Math.ceil(columns.length / size);
  return Array.from({ length: groups }, (_, group) => ({
    first: group * size,
    columns: columns.slice(group * size, (group + 1) * size),
  }));
}
