import { useState } from "react";
import {
  type ExceptionsOfSeat,
  type ExceptionsWritten,
  writeExceptions,
} from "../../../workbook/board/writeExceptions";
import type { Answer } from "../../../workbook/excel";
import { FINDING_SET_ASIDE, type NameLanguage } from "../../../workbook/layout";
import type { LogEntry } from "../../../workbook/writeLog";
import { excelTime } from "../../excelTime";

export interface ExceptionsInPane {
  readonly isWriting: boolean;
  readonly answer: Answer<ExceptionsWritten> | null;
  /** @returns whether it was written */
  readonly write: (seats: readonly ExceptionsOfSeat[], entry: Omit<LogEntry, "time" | "what">) => Promise<boolean>;
}

/** Writes exceptions with their row of the log, and keeps how it went. @param language of the workbook */
export function useExceptions(language: NameLanguage): ExceptionsInPane {
  const [isWriting, setWriting] = useState(false);
  const [answer, setAnswer] = useState<Answer<ExceptionsWritten> | null>(null);
  const write: ExceptionsInPane["write"] = async (seats, entry) => {
    setWriting(true);
    setAnswer(null);
    const row = { time: excelTime(new Date()), what: FINDING_SET_ASIDE[language], ...entry };
    const written = await writeExceptions(seats, row, language);
    setAnswer(written);
    setWriting(false);
    return written.ok && written.value.kind === "written";
  };
  return { isWriting, answer, write };
}
