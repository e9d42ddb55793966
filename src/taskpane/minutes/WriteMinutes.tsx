import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { MinutesDocument } from "../../domain/meeting/minutesDocument";
import type { Language } from "../../locales/language";
import type { Change } from "../../workbook/change/change";
import { isSameName } from "../../workbook/change/standing";
import type { Fault } from "../../workbook/excel";
import { MINUTES } from "../../workbook/layout";
import { minutesChange, type MinutesTarget } from "../../workbook/minutesChange";
import type { Partnership } from "../../workbook/partnership";
import { sheetNames } from "../../workbook/sheetNames";
import { ChangeBar } from "../change/ChangeBar";
import { useChange } from "../change/useChange";
import { FaultBar } from "../FaultBar";
import { usePlaceTexts } from "../texts";
import { useSheetNames } from "../useSheetNames";

interface WriteMinutesProps {
  readonly document: MinutesDocument;
  readonly language: Language;
  readonly partnership: Partnership;
}

/** Writes the minutes to their sheet, asking before earlier ones are replaced, or to a new sheet beside it. */
export function WriteMinutes({ document, language, partnership }: WriteMinutesProps): ReactNode {
  const { pane } = usePlaceTexts("minutes");
  const names = useSheetNames(partnership);
  const change = useChange();
  const [fault, setFault] = useState<Fault | null>(null);
  const sheet = MINUTES[language];
  const isThere = names?.ok === true && names.value.some((name) => isSameName(name, sheet));

  const write = async (target: MinutesTarget): Promise<void> => {
    change.dismiss();
    // Someone may have made the sheet, or taken it away, since the names were read.
    const current = await sheetNames();
    setFault(current.ok ? null : current.fault);
    if (current.ok) change.apply(minutesChange(document, current.value, language, target), null);
  };
  const sheetOf = ({ contents }: Change): string => contents[0]?.area.sheet ?? sheet;
  return (
    <>
      <div className="buttons">
        <Button appearance="primary" disabledFocusable={change.isWriting} onClick={() => void write("sheet")}>
          {change.isWriting ? pane["change.writing"]() : pane["minutes.write"]({ sheet })}
        </Button>
        {isThere && (
          <Button disabledFocusable={change.isWriting} onClick={() => void write("newSheet")}>
            {pane["minutes.writeNew"]()}
          </Button>
        )}
      </div>
      <FaultBar fault={fault} />
      <ChangeBar
        change={change}
        writtenText={(written) => pane["minutes.written"]({ sheet: sheetOf(written) })}
        unchangedText={(written) => pane["minutes.unchanged"]({ sheet: sheetOf(written) })}
      />
    </>
  );
}
