import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Fault } from "../workbook/excel";
import { faultText } from "./faultText";
import { useTexts } from "./texts";

/** What Excel refused, where it did. */
export function FaultBar({ fault }: { readonly fault: Fault | null }): ReactNode {
  const texts = useTexts();
  if (fault === null) return null;
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{faultText(fault, texts)}</MessageBarBody>
    </MessageBar>
  );
}
