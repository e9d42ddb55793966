import { type Answer, inExcel } from "./excel";

/** Stops watching. */
export type StopWatching = () => Promise<Answer<void>>;

/**
 * Calls back whenever something in the workbook may have changed: a cell, a recalculation, a sheet added or removed.
 * Excel gathers, delays and repeats such events, so they say only that it is time to read again.
 */
export async function watch(onChange: () => void): Promise<Answer<StopWatching>> {
  return inExcel(async (context) => {
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
    ];
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
