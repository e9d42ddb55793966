import type {
  ICellData,
  ICommandInfo,
  ICommandService,
  IExecutionOptions,
  IObjectMatrixPrimitiveType,
  IRange,
} from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import { boundingArea, formatArea, type Area, type SheetArea } from "../grid/address";
import type { Author, Cell, GridEvent } from "../grid/grid";
import type { Calculation } from "./calculation";
import { changesContent } from "./cells";

export interface ChangeSources {
  readonly commands: ICommandService;
  readonly calculation: Calculation;
  readonly unitId: string;
  readonly readCell: (sheetId: string, row: number, column: number) => Cell;
  readonly sheetName: (sheetId: string) => string;
  readonly author: () => Author;
  readonly selection: () => SheetArea;
  readonly emit: (event: GridEvent) => void;
}

interface OnSheet {
  readonly unitId: string;
  readonly subUnitId: string;
}

interface CellChange extends OnSheet {
  readonly cellValue?: IObjectMatrixPrimitiveType<ICellData | null>;
}

interface RangeChange extends OnSheet {
  readonly range: IRange;
}

interface Move {
  readonly unitId: string;
  readonly from: { readonly subUnitId: string; readonly value: IObjectMatrixPrimitiveType<ICellData | null> };
  readonly to: { readonly subUnitId: string; readonly value: IObjectMatrixPrimitiveType<ICellData | null> };
}

interface CellAt {
  readonly row: number;
  readonly column: number;
}

const MOVES: Readonly<Record<string, "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted">> = {
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
};

function areaOf(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rowCount: range.endRow - range.startRow + 1,
    columnCount: range.endColumn - range.startColumn + 1,
  };
}

/** The cells of a change that concern what they hold. */
function changedCells(matrix: IObjectMatrixPrimitiveType<ICellData | null> | undefined): CellAt[] {
  return Object.entries(matrix ?? {}).flatMap(([row, columns]) =>
    Object.entries((columns as Record<string, ICellData | null> | undefined) ?? {})
      .filter(([, change]) => changesContent(change))
      .map(([column]) => ({ row: Number(row), column: Number(column) })),
  );
}

function bounds(cells: readonly CellAt[]): Area | null {
  return cells
    .map(({ row, column }): Area => ({ row, column, rowCount: 1, columnCount: 1 }))
    .reduce<Area | null>((all, cell) => (all ? boundingArea(all, cell) : cell), null);
}

/** Tells of what people and the add-in do to the workbook, and apart from it what calculation does. */
export function watchChanges(sources: ChangeSources): () => void {
  const { commands, calculation, unitId, readCell, sheetName, author, selection, emit } = sources;
  let before: Cell | null = null;
  let nameBefore = "";
  let activeId: string | null = selection().sheetId;
  let selected = "";

  const isEdit = (command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean =>
    command.id === SetRangeValuesMutation.id && options?.onlyLocal !== true && options?.["fromFormula"] !== true;

  const isHere = (params: unknown): boolean =>
    typeof params === "object" && params !== null && "unitId" in params && params.unitId === unitId;

  const tellOfEdit = ({ subUnitId, cellValue }: CellChange): void => {
    const cells = changedCells(cellValue);
    const area = bounds(cells);
    const [first] = cells;
    if (!area || !first) return;
    const isOne = cells.length === 1;
    emit({
      kind: "cellsChanged",
      area: { sheetId: subUnitId, ...area },
      before: isOne ? before : null,
      after: isOne ? readCell(subUnitId, first.row, first.column) : null,
      author: author(),
    });
  };

  const tellOfMove = ({ from, to }: Move): void => {
    for (const { subUnitId, value } of [from, to]) {
      const area = bounds(changedCells(value));
      if (area)
        emit({
          kind: "cellsChanged",
          area: { sheetId: subUnitId, ...area },
          before: null,
          after: null,
          author: author(),
        });
    }
  };

  const tellOfSelection = (): void => {
    const area = selection();
    const key = `${area.sheetId} ${formatArea(area)}`;
    if (key === selected) return;
    selected = key;
    emit({ kind: "selected", area });
  };

  const beforeCommand = commands.beforeCommandExecuted((command, options) => {
    if (!isHere(command.params)) return;
    if (isEdit(command, options)) {
      const { subUnitId, cellValue } = command.params as CellChange;
      const [first, second] = changedCells(cellValue);
      before = first && !second ? readCell(subUnitId, first.row, first.column) : null;
    } else if (command.id === SetWorksheetNameMutation.id) {
      nameBefore = sheetName((command.params as OnSheet).subUnitId);
    }
  });

  const afterCommand = commands.onCommandExecuted((command, options) => {
    if (!isHere(command.params)) return;
    const moved = MOVES[command.id];
    if (isEdit(command, options)) tellOfEdit(command.params as CellChange);
    else if (moved) {
      const { subUnitId, range } = command.params as RangeChange;
      emit({
        kind: "rowsOrColumnsMoved",
        area: { sheetId: subUnitId, ...areaOf(range) },
        change: moved,
        author: author(),
      });
    } else {
      switch (command.id) {
        case MoveRangeMutation.id:
          tellOfMove(command.params as Move);
          return;
        case SetSelectionsOperation.id:
          tellOfSelection();
          return;
        case SetWorksheetActiveOperation.id: {
          const { subUnitId } = command.params as OnSheet;
          if (subUnitId === activeId) return;
          emit({ kind: "sheetActivated", sheetId: subUnitId, previousId: activeId });
          activeId = subUnitId;
          tellOfSelection();
          return;
        }
        case InsertSheetMutation.id: {
          const { sheet } = command.params as { readonly sheet: { readonly id: string } };
          emit({ kind: "sheetAdded", sheetId: sheet.id, author: author() });
          return;
        }
        case RemoveSheetMutation.id:
          emit({ kind: "sheetDeleted", sheetId: (command.params as OnSheet).subUnitId, author: author() });
          return;
        case SetWorksheetNameMutation.id: {
          const { subUnitId, name } = command.params as OnSheet & { readonly name: string };
          emit({ kind: "sheetRenamed", sheetId: subUnitId, before: nameBefore, after: name, author: author() });
        }
      }
    }
  });

  const stopCalculated = calculation.onCalculated((calculatedUnit, cells) => {
    if (calculatedUnit !== unitId) return;
    for (const sheetId of new Set(cells.map((cell) => cell.sheetId))) {
      const area = bounds(cells.filter((cell) => cell.sheetId === sheetId));
      if (area) emit({ kind: "calculated", sheetId, areas: [area] });
    }
  });

  return () => {
    beforeCommand.dispose();
    afterCommand.dispose();
    stopCalculated();
  };
}
