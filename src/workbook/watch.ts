import { type Answer, askExcel, inExcel } from "./excel";

/** From this version on Excel says that a sheet has taken another name. */
const TELLS_OF_NAMES = "1.17";

/** Stops watching. */
export type StopWatching = () => Promise<Answer<void>>;

/**
 * Calls back whenever something in the workbook may have changed: a cell, a recalculation, a sheet added, removed or renamed.
 * Excel gathers, delays and repeats such events, so they say only that it is time to read again; to be told twice, where an
 * answer was lost and it is asked again, does no harm.
 */
export async function watch(onChange: () => void): Promise<Answer<StopWatching>> {
  return askExcel(async (context) => {
    const { worksheets } = context.workbook;
    const changed = (): Promise<void> => {
      onChange();
      return Promise.resolve();
    };
    const handlers = [
      worksheets.onChanged.add(changed),
      worksheets.onCalculated.add(changed),
      worksheets.onAdded.add(changed),
      worksheets.onDeleted.add(changed),
      ...(Office.context.requirements.isSetSupported("ExcelApi", TELLS_OF_NAMES)
        ? [worksheets.onNameChanged.add(changed)]
        : []),
    ];
    await context.sync();
    return () => stop(handlers);
  });
}

/** Calls back whenever other cells may have been selected, on any sheet; the same holds of these events. */
export async function watchSelection(onChange: () => void): Promise<Answer<StopWatching>> {
  return askExcel(async (context) => {
    const { worksheets } = context.workbook;
    const selected = (): Promise<void> => {
      onChange();
      return Promise.resolve();
    };
    // Another sheet shows another selection, of which some Excels say nothing more.
    const handlers = [worksheets.onSelectionChanged.add(selected), worksheets.onActivated.add(selected)];
    await context.sync();
    return () => stop(handlers);
  });
}

/** A handler can be removed only in the conversation that added it. */
async function stop(handlers: readonly OfficeExtension.EventHandlerResult<never>[]): Promise<Answer<void>> {
  const context = handlers[0]?.context;
  if (context === undefined) return { ok: true, value: undefined };
  return inExcel(async () => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}
