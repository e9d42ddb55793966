import { useEffect, useState } from "react";
import type { Fault } from "../../../workbook/excel";
import type { Partnership } from "../../../workbook/partnership";
import { type InvoicesRead, readInvoices } from "../../../workbook/readInvoices";

/** What was invoiced before, as far as it is known. */
export type EarlierInvoices =
  InvoicesRead | { readonly kind: "reading" } | { readonly kind: "fault"; readonly fault: Fault };

export interface EarlierInPane {
  readonly earlier: EarlierInvoices;
  /** Takes what was read by the way. */
  readonly take: (earlier: EarlierInvoices) => void;
}

/** What the workbook's invoice sheets say, read anew whenever the workbook has been; until then what was read before stands. */
export function useEarlierInvoices(partnership: Partnership): EarlierInPane {
  const [earlier, setEarlier] = useState<EarlierInvoices>({ kind: "reading" });
  useEffect(() => {
    let isCurrent = true;
    void readInvoices().then((answer) => {
      if (isCurrent) setEarlier(answer.ok ? answer.value : { kind: "fault", fault: answer.fault });
    });
    return () => {
      isCurrent = false;
    };
  }, [partnership]);
  return { earlier, take: setEarlier };
}
