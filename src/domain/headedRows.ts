import { type Cell, contentOf, textOf } from "./cell";
import { message } from "./message";
import { allNames, columnsByHeading, type Names } from "./names";
import { fail, ok, type Result } from "./result";
import { normalWord } from "./words";

/** A row below the headings, by the columns it has. */
export interface HeadedRow<Column extends string> {
  /** From 0, the row below the headings; blank rows are counted too. */
  readonly row: number;
  /** A column that has no heading is blank. */
  readonly cells: Readonly<Record<Column, Cell>>;
}

/**
 * Reads cells by their headings, which stand in any order and any language, other columns between them. The headings are
 * the first row that has all the required ones; rows in which no column of ours says anything are left out.
 * @returns a problem where a required heading is missing, or one of ours stands over two columns
 */
export function headedRows<Column extends string>(
  rows: readonly (readonly Cell[])[],
  columns: Readonly<Record<Column, Names>>,
  required: readonly Column[],
): Result<HeadedRow<Column>[]> {
  const byHeading = columnsByHeading(columns);
  const headingsIn = (cells: readonly Cell[]): (Column | null)[] =>
    cells.map((cell) => byHeading.get(normalWord(textOf(cell) ?? "")) ?? null);
  const missingIn = (cells: readonly Cell[] = []): Column | undefined => {
    const found = headingsIn(cells);
    return required.find((column) => !found.includes(column));
  };
  const at = rows.findIndex((cells) => missingIn(cells) === undefined);
  const missing = at === -1 ? missingIn(rows[0]) : undefined;
  if (missing !== undefined) {
    return fail(message("heading.missing", { text: allNames(columns[missing]).join(" / ") }));
  }
  const headings = headingsIn(rows[at] ?? []);
  const twice = headings.findIndex((column, index) => column !== null && headings.indexOf(column) !== index);
  if (twice !== -1) return fail(message("heading.twice", { text: textOf(rows[at]?.[twice] ?? null) ?? "" }));
  const places = (Object.keys(columns) as Column[]).map((column) => [column, headings.indexOf(column)] as const);
  return ok(
    rows.slice(at + 1).flatMap((cells, row): HeadedRow<Column>[] => {
      const byColumn = places.map(([column, index]) => [column, cells[index] ?? null] as const);
      return byColumn.every(([, cell]) => contentOf(cell) === null)
        ? []
        : [{ row, cells: Object.fromEntries(byColumn) as Record<Column, Cell> }];
    }),
  );
}
