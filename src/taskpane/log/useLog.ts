import { useState } from "react";
import type { Answer } from "../../workbook/excel";
import type { MayReplace } from "../../workbook/change/applyChange";
import type { Contents } from "../../workbook/change/change";
import type { NameLanguage } from "../../workbook/layout";
import { addToLog, type LogEntry, type LogWritten } from "../../workbook/writeLog";

/** Writing to the log, one row at a time, and how the last one went. */
export interface LogInPane {
  readonly isWriting: boolean;
  readonly answer: Answer<LogWritten> | null;
  /**
   * @param beside cells elsewhere that are written at the same go
   * @param mayReplace what of them the user has agreed to lose; the others must be blank
   */
  readonly add: (
    entry: LogEntry,
    language: NameLanguage,
    beside?: readonly Contents[],
    mayReplace?: MayReplace,
  ) => void;
}

/** Adds rows to the log one at a time, and keeps how the last one went. */
export function useLog(): LogInPane {
  const [isWriting, setWriting] = useState(false);
  const [answer, setAnswer] = useState<Answer<LogWritten> | null>(null);
  const write = async (...[entry, language, beside, mayReplace]: Parameters<LogInPane["add"]>): Promise<void> => {
    setWriting(true);
    setAnswer(null);
    setAnswer(await addToLog(entry, language, beside, mayReplace));
    setWriting(false);
  };
  return { isWriting, answer, add: (...given) => void write(...given) };
}
