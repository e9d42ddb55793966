import { useState } from "react";
import type { Answer } from "../../workbook/excel";
import type { NameLanguage } from "../../workbook/layout";
import { addToLog, type LogEntry, type LogWritten } from "../../workbook/writeLog";

/** Writing to the log, one row at a time, and how the last one went. */
export interface LogInPane {
  readonly isWriting: boolean;
  readonly answer: Answer<LogWritten> | null;
  readonly add: (entry: LogEntry, language: NameLanguage) => void;
}

/** Adds rows to the log one at a time, and keeps how the last one went. */
export function useLog(): LogInPane {
  const [isWriting, setWriting] = useState(false);
  const [answer, setAnswer] = useState<Answer<LogWritten> | null>(null);
  const write = async (entry: LogEntry, language: NameLanguage): Promise<void> => {
    setWriting(true);
    setAnswer(null);
    setAnswer(await addToLog(entry, language));
    setWriting(false);
  };
  return { isWriting, answer, add: (entry, language) => void write(entry, language) };
}
