import type { ReactNode } from "react";
import type { Fault } from "../workbook/excel";
import { faultText } from "./faultText";
import { useTexts } from "./texts";
import { Told } from "./Told";

/** What Excel refused, where it did. */
export function FaultBar({ fault }: { readonly fault: Fault | null }): ReactNode {
  const texts = useTexts();
  return fault === null ? null : <Told intent="error" text={faultText(fault, texts)} />;
}
