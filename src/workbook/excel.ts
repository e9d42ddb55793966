/** What Excel answered when it did not do what it was asked. */
export interface Fault {
  /** Excel's own code, such as `AccessDenied` or `InvalidOperationInCellEditMode`. */
  readonly code: string;
  readonly message: string;
}

export type Answer<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: Fault };

/**
 * The one place that opens a conversation with Excel. Waits while the user is typing in a cell. What Excel refuses comes
 * back as a value; what is wrong in our own code does not, and is thrown on.
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
