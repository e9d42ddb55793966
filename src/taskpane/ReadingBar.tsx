import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { fromCellNumber } from "../domain/numbers/fromCellNumber";
import type { ReadingProgress } from "../workbook/longTable";
import { type Texts, useTexts } from "./texts";
import type { WorkbookState } from "./usePartnership";

/** How far a long table has been read, with a way to stop it; and that it was stopped. */
export function ReadingBar({ workbook }: { readonly workbook: WorkbookState }): ReactNode {
  const texts = useTexts();
  const { pane } = texts;
  const { reading, stoppedAt, stopReading, readAgain } = workbook;
  if (reading !== null) {
    return (
      <MessageBar intent="info" layout="multiline" role="status">
        <MessageBarBody>{pane["reading.rows"](progressOf(reading, texts))}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={stopReading}>{pane["reading.stop"]()}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  if (stoppedAt === null) return null;
  return (
    <MessageBar intent="warning" layout="multiline" role="status">
      <MessageBarBody>{pane["reading.stopped"](progressOf(stoppedAt, texts))}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={readAgain}>{pane.retry()}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function progressOf(
  { sheet, rowsRead, rowCount }: ReadingProgress,
  { number }: Texts,
): Record<"sheet" | "rows" | "total", string> {
  const written = (count: number): string => number(fromCellNumber(count));
  return { sheet, rows: written(rowsRead), total: written(rowCount) };
}
