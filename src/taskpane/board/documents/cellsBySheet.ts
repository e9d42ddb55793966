import type { DocumentCell } from "../../../domain/bylaws/documents/documentFinding";
import type { Partnership, Reading } from "../../../workbook/partnership";
import { type Cells, cellsOf } from "../../places";

type CellOn<Sheet> = Extract<DocumentCell, { readonly sheet: Sheet }>;

/** The cells of a finding, sheet by sheet, the bylaws first: Excel selects on one sheet at a time. */
export function cellsBySheet(
  cells: readonly DocumentCell[],
  { bylaws, members, board, agenda }: Pick<Partnership, "bylaws" | "members" | "board" | "agenda">,
): Cells[] {
  const on = <Sheet extends DocumentCell["sheet"]>(sheet: Sheet): CellOn<Sheet>[] =>
    cells.filter((cell): cell is CellOn<Sheet> => cell.sheet === sheet);
  return [
    cellsIn(bylaws, on("bylaws")),
    cellsIn(members, on("members")),
    cellsIn(board, on("board")),
    cellsIn(agenda, on("agenda")),
  ].flatMap((found) => (found !== null && found.places.length > 0 ? [found] : []));
}

function cellsIn<Column extends string>(
  reading: Reading<Column, unknown>,
  cells: readonly { readonly row: number; readonly field: Column }[],
): Cells | null {
  if (reading.kind !== "found") return null;
  return cellsOf(
    reading.table,
    cells.map(({ row, field }) => ({ row, column: field })),
  );
}
