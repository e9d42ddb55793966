import { useCallback, useEffect, useRef, useState } from "react";
import type { Answer, Fault } from "../../workbook/excel";
import { readSelectedCell, type SelectedCell } from "../../workbook/explain/readSelectedCell";
import type { Partnership } from "../../workbook/partnership";
import { watchSelection } from "../../workbook/watch";
import { currentValue } from "../currentValue";

/** The selected cell as it was last read. */
export interface SelectedCellState {
  readonly cell: SelectedCell | null;
  /** Why it could not be read. */
  readonly fault: Fault | null;
  /** Why the pane will not be told of another selection: then it is read when asked for. */
  readonly watchFault: Fault | null;
  readonly read: () => void;
}

/**
 * Follows the selection while the place is shown. Selections that come while one is read are answered by one reading after
 * it, of the last; a change in the workbook, which has another `partnership` read, is answered by one more.
 */
export function useSelectedCell(isShown: boolean, partnership: Partnership): SelectedCellState {
  const [answer, setAnswer] = useState<Answer<SelectedCell> | null>(null);
  const [watchFault, setWatchFault] = useState<Fault | null>(null);
  const progress = useRef<"idle" | "reading" | "readingAndStale">("idle");

  const read = useCallback(() => {
    if (progress.current !== "idle") {
      progress.current = "readingAndStale";
      return;
    }
    const readUntilFresh = async (): Promise<void> => {
      progress.current = "reading";
      const latest = await readSelectedCell();
      const isStale = currentValue(progress) === "readingAndStale";
      progress.current = "idle";
      if (isStale) return readUntilFresh();
      setAnswer(latest);
    };
    void readUntilFresh();
  }, []);

  useEffect(() => {
    if (isShown) read();
  }, [isShown, partnership, read]);

  useEffect(() => {
    if (!isShown) return undefined;
    const watching = watchSelection(read);
    void watching.then((watched) => setWatchFault(watched.ok ? null : watched.fault));
    return () => {
      void watching.then((watched) => (watched.ok ? watched.value() : undefined));
    };
  }, [isShown, read]);

  return {
    cell: answer?.ok === true ? answer.value : null,
    fault: answer?.ok === false ? answer.fault : null,
    watchFault,
    read,
  };
}
