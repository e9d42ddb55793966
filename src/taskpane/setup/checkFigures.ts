import type { Cell } from "../../domain/cell";
import { textOf } from "../../domain/cell";
import type { Language } from "../../locales/language";
import { type Answer, type Fault } from "../../workbook/excel";
import { type FellesCell, type FellesFigures, findFellesCells, readFigures } from "../../workbook/check/fellesCells";
import type { FellesFormula } from "../../workbook/check/readFellesFormula";
import type { FreshCell, FunctionDoor } from "../functionDoor";
import { isError, isSameFigure } from "../sameFigure";

/** What is wrong with a formula's figures. */
export type FigureFault =
  | {
      readonly kind: "differs";
      readonly cell: FellesCell;
      readonly place: Place;
      readonly shown: string;
      readonly fresh: string;
    }
  | {
      readonly kind: "unknown";
      readonly cell: FellesCell;
      readonly place: Place;
      readonly shown: string;
      readonly name: string;
    };

interface Place {
  readonly row: number;
  readonly column: number;
}

export interface FiguresChecked {
  readonly formulas: number;
  /** How many of them were looked at before it was stopped. */
  readonly done: number;
  /** How many cells were compared. */
  readonly cells: number;
  readonly faults: readonly FigureFault[];
  /** Formulas that are more than one function with cells and values, which cannot be worked out here. */
  readonly notCompared: readonly FellesCell[];
}

/**
 * Compares every FELLES formula of the workbook with a fresh calculation of it, one after the other, and changes nothing.
 * @param isStopped asked before each formula
 */
export async function checkFigures(
  door: FunctionDoor,
  language: Language,
  onProgress: (done: number, total: number) => void,
  isStopped: () => boolean,
): Promise<Answer<FiguresChecked>> {
  const found = await findFellesCells();
  if (!found.ok) return found;
  const faults: FigureFault[] = [];
  const notCompared: FellesCell[] = [];
  let cells = 0;
  let done = 0;
  for (const cell of found.value) {
    if (isStopped()) break;
    onProgress(done, found.value.length);
    done += 1;
    if (cell.call === null) {
      notCompared.push(cell);
      continue;
    }
    const checked = await checkCell(cell, cell.call, door, language);
    if (!checked.ok) return checked;
    faults.push(...checked.value.faults);
    cells += checked.value.cells;
  }
  return { ok: true, value: { formulas: found.value.length, done, cells, faults, notCompared } };
}

interface CellChecked {
  readonly ok: true;
  readonly value: { readonly cells: number; readonly faults: FigureFault[] };
}

async function checkCell(
  cell: FellesCell,
  call: FellesFormula,
  door: FunctionDoor,
  language: Language,
): Promise<CellChecked | { readonly ok: false; readonly fault: Fault }> {
  const figures = await readFigures(cell, call);
  if (!figures.ok) return figures;
  const fresh = door.evaluate(call.id, figures.value.arguments, language);
  return { ok: true, value: compare(cell, call.id, figures.value, fresh) };
}

function compare(
  cell: FellesCell,
  id: string,
  { area, shown }: FellesFigures,
  fresh: readonly (readonly FreshCell[])[] | null,
): CellChecked["value"] {
  const here = { row: cell.row, column: cell.column };
  const first = shown[0]?.[0] ?? null;
  if (fresh === null || (isError(first) && first.error === "#NAME?")) {
    return {
      cells: 0,
      faults: [{ kind: "unknown", cell, place: here, shown: textOfCell(first), name: `FELLES.${id}` }],
    };
  }
  const height = Math.max(shown.length, fresh.length);
  const width = Math.max(shown[0]?.length ?? 0, fresh[0]?.length ?? 0);
  const faults: FigureFault[] = [];
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const one = shown[row]?.[column] ?? null;
      const other = fresh[row]?.[column] ?? null;
      if (isSameFigure(one, other)) continue;
      const place = { row: area.top + row, column: area.left + column };
      faults.push({ kind: "differs", cell, place, shown: textOfCell(one), fresh: textOfCell(other) });
    }
  }
  return { cells: height * width, faults };
}

function textOfCell(cell: Cell | FreshCell): string {
  if (cell === null) return "«»";
  return isError(cell) ? cell.error : (textOf(cell) ?? "");
}
