import {
  CommandType,
  ICommandService,
  type ICommandInfo,
  type IExecutionOptions,
  type Injector,
  type IRange,
  RedoCommand,
  UndoCommand,
} from "@univerjs/core";
import {
  FormulaExecuteStageType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import {
  ClearSelectionFormatCommand,
  RemoveSheetCommand,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/sheets";

/** A cell of the workbook that is open. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Univer's calculation, watched from outside: whether one runs or is about to, and what it has filled. */
export interface Calculation {
  isIdle(): boolean;
  /** Resolves when nothing runs and nothing waits to. */
  settled(): Promise<void>;
  /** Has these cells calculated anew, with whatever else is to be calculated. */
  recalculate(unitId: string, cells: readonly CellPlace[]): void;
  /** Has every formula of the workbook calculated anew. */
  recalculateAll(): void;
  onCalculated(listener: (unitId: string, cells: readonly CellPlace[]) => void): () => void;
}

const LOOKS: ReadonlySet<string> = new Set([SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id]);
const RECALCULATE = "workbench.operation.recalculate";

interface Recalculation {
  readonly unitId: string;
  readonly cells: readonly CellPlace[];
  readonly isOfAll?: boolean;
}

function rangeOf({ row, column }: CellPlace): IRange {
  return { startRow: row, endRow: row, startColumn: column, endColumn: column };
}

type CellsBySheet = Readonly<Record<string, Readonly<Record<string, object | null>> | null>>;

function cellsOf(result: ISetFormulaCalculationResultMutation, unitId: string): CellPlace[] {
  const sheets = (result.unitData[unitId] ?? {}) as CellsBySheet;
  return Object.entries(sheets).flatMap(([sheetId, rows]) =>
    Object.entries(rows ?? {}).flatMap(([row, columns]) =>
      Object.keys(columns ?? {}).map((column) => ({
        sheetId,
        row: Number(row),
        column: Number(column),
      })),
    ),
  );
}

// Univer starts no calculation for these: results that it fills in itself, and changes of looks.
function isPassedOver({ id, params }: ICommandInfo, options: IExecutionOptions | undefined): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  const trigger = (params as { readonly trigger?: string } | undefined)?.trigger;
  return options?.onlyLocal === true || (trigger !== undefined && LOOKS.has(trigger));
}

/** Watches from now on. Call it once, before any workbook is opened. */
export function watchCalculation(injector: Injector): Calculation {
  const commands = injector.get(ICommandService);
  const dirty = injector.get(IActiveDirtyManagerService);
  const waiting: (() => void)[] = [];
  const listeners = new Set<(unitId: string, cells: readonly CellPlace[]) => void>();
  // Univer waits a tenth of a second after the last change before it starts.
  let isDue = false;
  let running = 0;

  const isIdle = (): boolean => !isDue && running === 0;
  const release = (): void => {
    // The results are in their cells when the commands that bring them have returned.
    setTimeout(() => {
      if (isIdle()) waiting.splice(0).forEach((resolve) => resolve());
    }, 0);
  };

  // A command of our own, so that a custom function's answer is calculated together with what a person has just typed.
  commands.registerCommand({ id: RECALCULATE, type: CommandType.OPERATION, handler: () => true });
  dirty.register(RECALCULATE, {
    commandId: RECALCULATE,
    getDirtyData: ({ params }: ICommandInfo) => {
      const { unitId, cells, isOfAll = false } = params as Recalculation;
      const dirtyRanges = cells.map((cell) => ({ unitId, sheetId: cell.sheetId, range: rangeOf(cell) }));
      return isOfAll ? { dirtyRanges, forceCalculation: true } : { dirtyRanges };
    },
  });

  const recalculateAll = (): void =>
    void commands.syncExecuteCommand(RECALCULATE, { unitId: "", cells: [], isOfAll: true } satisfies Recalculation);

  commands.onCommandExecuted((command, options) => {
    switch (command.id) {
      // Univer forgets what depended on a sheet that is deleted or brought back, and leaves it blank.
      case UndoCommand.id:
      case RedoCommand.id:
      case RemoveSheetCommand.id:
        recalculateAll();
        return;
      case SetFormulaCalculationStartMutation.id:
        isDue = false;
        running += 1;
        return;
      case SetFormulaCalculationNotificationMutation.id: {
        // The one word that comes once for each run; the word on its outcome comes twice for a run that was stopped.
        const { stageInfo } = command.params as ISetFormulaCalculationNotificationMutation;
        if (stageInfo?.stage !== FormulaExecuteStageType.CALCULATION_COMPLETED) return;
        running = Math.max(0, running - 1);
        if (isIdle()) release();
        return;
      }
      case SetFormulaCalculationResultMutation.id: {
        const result = command.params as ISetFormulaCalculationResultMutation;
        for (const unitId of Object.keys(result.unitData)) {
          const cells = cellsOf(result, unitId);
          if (cells.length > 0) listeners.forEach((listener) => listener(unitId, cells));
        }
        return;
      }
      default:
        if (dirty.get(command.id) && !isPassedOver(command, options)) isDue = true;
    }
  });

  return {
    isIdle,
    settled: () => (isIdle() ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    recalculate: (unitId, cells) =>
      void commands.syncExecuteCommand(RECALCULATE, { unitId, cells } satisfies Recalculation),
    recalculateAll,
    onCalculated(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
