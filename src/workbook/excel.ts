/** What Excel answered when it did not do what it was asked. */
export interface Fault {
  /** Excel's own code, such as `AccessDenied` or `InvalidOperationInCellEditMode`. */
  readonly code: string;
  readonly message: string;
}

export type Answer<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: Fault };

/**
 * A conversation with Excel, held once: what it asks for may have been done even where the answer is a fault, so it is not
 * held again. Waits while the user is typing in a cell, in an Excel that can. What Excel refuses comes back as a value;
 * what is wrong in our own code does not, and is thrown on.
 */
export async function inExcel<Value>(batch: (context: Excel.RequestContext) => Promise<Value>): Promise<Answer<Value>> {
  try {
    return { ok: true, value: await Excel.run({ delayForCellEdit: true }, batch) };
  } catch (error) {
    if (error instanceof OfficeExtension.Error) {
      return { ok: false, fault: { code: error.code, message: error.message } };
    }
    throw error;
  }
}

/** Excel's answers that say "not now": too much was asked at once, a cell is being edited, the session was lost. */
const PASSING_FAULTS: readonly string[] = [
  "ActivityLimitReached",
  "InvalidOperationInCellEditMode",
  "InvalidOrTimedOutSession",
];

/** How long to wait before each new attempt, in milliseconds; less than eight seconds in all. */
const WAITS = [250, 500, 1000, 2000, 4000];

/** Whether Excel means "not now" rather than "no". */
export function isPassing(fault: Fault): boolean {
  return PASSING_FAULTS.includes(fault.code);
}

/**
 * A conversation that may be held more than once, since it changes nothing or the same thing each time: held again, after
 * a wait, where Excel says "not now".
 */
export async function askExcel<Value>(
  batch: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Answer<Value>> {
  return repeatedly(
    () => inExcel(batch),
    (answer) => !answer.ok && isPassing(answer.fault),
  );
}

/** Does something until its answer is one to keep, or there has been enough waiting. */
export async function repeatedly<Value>(
  attempt: () => Promise<Value>,
  isToBeRepeated: (value: Value) => boolean,
): Promise<Value> {
  let value = await attempt();
  for (const wait of WAITS) {
    if (!isToBeRepeated(value)) return value;
    await pause(wait);
    value = await attempt();
  }
  return value;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
