import { useCallback, useEffect, useRef, useState } from "react";
import type { Fault } from "../workbook/excel";
import type { ReadingProgress } from "../workbook/longTable";
import { NO_SETUP, type Setup } from "../workbook/mapping";
import { type Partnership, readPartnership } from "../workbook/partnership";
import { NOTHING_KNOWN, readSheets } from "../workbook/readSheets";
import { watch } from "../workbook/watch";
import { currentValue } from "./currentValue";
import { gathered } from "./gathered";

/** What the pane knows of the workbook. After a fault it still shows what it last read. */
export interface WorkbookState {
  readonly partnership: Partnership | null;
  /** What the set-up sheet says, as read with the partnership. */
  readonly setup: Setup;
  readonly fault: Fault | null;
  /** Whether an answer from Excel is being waited for. */
  readonly isReading: boolean;
  /** How far a long table has been read, while it is being read. */
  readonly reading: ReadingProgress | null;
  /** How far it had been read when the user stopped it; what the pane shows is what was read before. */
  readonly stoppedAt: ReadingProgress | null;
  readonly readAgain: () => void;
  readonly stopReading: () => void;
}

/** So many milliseconds without news from Excel, and what has changed is read. */
const QUIET = 40;

/**
 * The workbook as it is now: read at the start and again whenever something in it changes. Changes that come while one
 * reading is under way are answered by one more after it, however many they are.
 */
export function usePartnership(): WorkbookState {
  const [partnership, setPartnership] = useState<Partnership | null>(null);
  const [setup, setSetup] = useState(NO_SETUP);
  const [fault, setFault] = useState<Fault | null>(null);
  // Kept apart, so that a reading that goes well does not hide that the pane will not be told of changes.
  const [watchFault, setWatchFault] = useState<Fault | null>(null);
  const [isReading, setIsReading] = useState(false);
  const [reading, setReading] = useState<ReadingProgress | null>(null);
  const [stoppedAt, setStoppedAt] = useState<ReadingProgress | null>(null);
  const isStopped = useRef(false);
  const known = useRef(NOTHING_KNOWN);
  const progress = useRef<"idle" | "reading" | "readingAndStale">("idle");

  const [attempt, setAttempt] = useState(0);

  const read = useCallback(() => {
    // Who has stopped a reading does not want the next change to begin it anew.
    if (isStopped.current) return;
    if (progress.current !== "idle") {
      progress.current = "readingAndStale";
      return;
    }
    const readUntilFresh = async (): Promise<void> => {
      progress.current = "reading";
      setIsReading(true);
      const options = { onProgress: setReading, isStopped: () => isStopped.current };
      const answer = await readSheets(options, known.current);
      if (answer.ok && answer.value.kind === "read") known.current = answer.value.known;
      const isStale = currentValue(progress) === "readingAndStale";
      progress.current = "idle";
      setReading(null);
      const wasStopped = answer.ok && answer.value.kind === "stopped";
      if (!wasStopped) isStopped.current = false;
      if (isStale && !wasStopped) return readUntilFresh();
      if (answer.ok && answer.value.kind === "read") {
        setPartnership(readPartnership(answer.value.sheets));
        setSetup(answer.value.sheets.setup);
      }
      setIsReading(false);
      setStoppedAt(answer.ok && answer.value.kind === "stopped" ? answer.value.at : null);
      setFault(answer.ok ? null : answer.fault);
    };
    void readUntilFresh();
  }, []);

  useEffect(() => {
    read();
    const news = gathered(read, QUIET);
    const watching = watch(news.call);
    void watching.then((answer) => {
      setWatchFault(answer.ok ? null : answer.fault);
    });
    return () => {
      news.cancel();
      void watching.then((answer) => (answer.ok ? answer.value() : undefined));
    };
  }, [read, attempt]);

  // Both anew: where Excel would not be read, it may not have been watched either.
  const readAgain = useCallback(() => {
    isStopped.current = false;
    setAttempt((number) => number + 1);
  }, []);

  const stopReading = useCallback(() => {
    isStopped.current = true;
  }, []);

  return { partnership, setup, fault: fault ?? watchFault, isReading, reading, stoppedAt, readAgain, stopReading };
}
