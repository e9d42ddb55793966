import { Button, Caption1 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Change } from "../../workbook/change/change";
import type { SheetTexts } from "../../workbook/sheetTexts";
import { ChangeBar } from "../change/ChangeBar";
import { useChange } from "../change/useChange";
import { loadSheetTexts } from "../setup/sheetTexts";
import { useTexts } from "../texts";

interface MakeSheetProps {
  /** What the workbook lacks, and what can be made. */
  readonly explanation: string;
  readonly button: string;
  readonly made: string;
  readonly changeWith: (texts: SheetTexts) => Change;
}

/** Makes a sheet that the meeting needs and the workbook lacks. */
export function MakeSheet({ explanation, button, made, changeWith }: MakeSheetProps): ReactNode {
  const { pane, language } = useTexts();
  const change = useChange();
  const make = async (): Promise<void> => change.apply(changeWith(await loadSheetTexts(language)), null);
  return (
    <>
      <Caption1>{explanation}</Caption1>
      <Button className="start" disabledFocusable={change.isWriting} onClick={() => void make()}>
        {change.isWriting ? pane["change.writing"]() : button}
      </Button>
      <ChangeBar change={change} writtenText={() => made} unchangedText={() => made} />
    </>
  );
}
