import { type ReactNode, useEffect, useState } from "react";
import { useTexts } from "./texts";
import { Told } from "./Told";

/** So long an answer may take before something is said, in milliseconds. */
const PATIENCE = 3000;

/** That Excel has not answered yet, and why that may be: it holds a request back while the user is typing in a cell. */
export function SlowNotice({ isBusy }: { readonly isBusy: boolean }): ReactNode {
  const { pane } = useTexts();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isBusy) return undefined;
    const timer = setTimeout(() => setSlow(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isBusy]);
  return isSlow ? <Told intent="info" text={pane["excel.slow"]()} /> : null;
}
