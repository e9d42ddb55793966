import { useCallback, useEffect, useRef, useState } from "react";
import type { Fault } from "../workbook/excel";
import { type Partnership, readPartnership } from "../workbook/partnership";
import { readSheets } from "../workbook/readSheets";
import { watch } from "../workbook/watch";

/** What the pane knows of the workbook. After a fault it still shows what it last read. */
export interface WorkbookState {
  readonly partnership: Partnership | null;
  readonly fault: Fault | null;
  readonly readAgain: () => void;
}

/**
 * The workbook as it is now: read at the start and again whenever something in it changes. Changes that come while one
 * reading is under way are answered by one more after it, however many they are.
 */
export function usePartnership(): WorkbookState {
  const [partnership, setPartnership] = useState<Partnership | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const progress = useRef<"idle" | "reading" | "readingAndStale">("idle");

  const readAgain = useCallback(() => {
    if (progress.current !== "idle") {
      progress.current = "readingAndStale";
      return;
    }
    const readUntilFresh = async (): Promise<void> => {
      progress.current = "reading";
      const sheets = await readSheets();
      const isStale = currentProgress(progress) === "readingAndStale";
      progress.current = "idle";
      if (isStale) return readUntilFresh();
      if (sheets.ok) setPartnership(readPartnership(sheets.value));
      setFault(sheets.ok ? null : sheets.fault);
    };
    void readUntilFresh();
  }, []);

  useEffect(() => {
    readAgain();
    const watching = watch(readAgain);
    void watching.then((answer) => {
      if (!answer.ok) setFault(answer.fault);
    });
    return () => {
      void watching.then((answer) => (answer.ok ? answer.value() : undefined));
    };
  }, [readAgain]);

  return { partnership, fault, readAgain };
}

/** Read through a function, since it changes while the reading is awaited. */
function currentProgress<Value>(ref: { readonly current: Value }): Value {
  return ref.current;
}
