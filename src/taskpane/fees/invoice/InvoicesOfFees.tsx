import { type ReactNode, useMemo } from "react";
import type { Partnership } from "../../../workbook/partnership";
import type { FeesInScenario } from "../computeFees";
import { aboutFees } from "../write/aboutFees";
import { useWriteTexts } from "../write/useWriteTexts";
import { amountsOwed } from "./amountsOwed";
import InvoiceSection from "./InvoiceSection";

interface InvoicesOfFeesProps {
  readonly view: FeesInScenario;
  readonly partnership: Partnership;
}

/** The invoice basis of the fees as they are shown, with what they came about under. */
export default function InvoicesOfFees({ view, partnership }: InvoicesOfFeesProps): ReactNode {
  const texts = useWriteTexts();
  const rows = useMemo(() => amountsOwed(view.fees.rows), [view]);
  return <InvoiceSection partnership={partnership} rows={rows} provenance={aboutFees(view, texts)} />;
}
