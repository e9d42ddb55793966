import { Button, Field, Select } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { rangeAddress } from "../../../workbook/address";
import type { Change } from "../../../workbook/change/change";
import { ChangeBar } from "../../change/ChangeBar";
import { useChange } from "../../change/useChange";
import { useWriteTexts } from "./useWriteTexts";

/** How the fees are written: as one formula of ours, as formulas of Excel's own, or as values that stay. */
export const WRITE_FORMS = ["felles", "native", "values"] as const;
export type WriteForm = (typeof WRITE_FORMS)[number];

/** What would be written in each form; null where the fees cannot be said so. */
export type WritableFees = Readonly<Record<WriteForm, Change | null>>;

interface WriteFeesProps {
  readonly fees: WritableFees;
  /** Members whose fee stands as a value among Excel's own formulas, since no formula is sure to give it. */
  readonly asValues: number;
}

/** Writes the fees beside the members, and asks before anything that is there is replaced. */
export function WriteFees({ fees, asValues }: WriteFeesProps): ReactNode {
  const { pane } = useWriteTexts();
  const [chosen, setChosen] = useState<WriteForm | null>(null);
  const change = useChange();
  const form =
    chosen !== null && fees[chosen] !== null ? chosen : (WRITE_FORMS.find((one) => fees[one] !== null) ?? null);
  const toWrite = form === null ? null : fees[form];
  if (form === null || toWrite === null) return null;
  return (
    <>
      <Field
        label={pane["write.writeAs"]()}
        hint={
          form === "native" && asValues > 0
            ? pane["write.asValues"]({ count: asValues })
            : pane[`write.writeAs.${form}.hint`]()
        }
      >
        <Select
          value={form}
          onChange={(_event, { value }) => setChosen(WRITE_FORMS.find((one) => one === value) ?? null)}
        >
          {WRITE_FORMS.filter((one) => fees[one] !== null).map((one) => (
            <option key={one} value={one}>
              {pane[`write.writeAs.${one}`]()}
            </option>
          ))}
        </Select>
      </Field>
      <Button appearance="primary" disabledFocusable={change.isWriting} onClick={() => change.apply(toWrite, null)}>
        {change.isWriting ? pane["change.writing"]() : pane["write.button"]()}
      </Button>
      <ChangeBar
        change={change}
        writtenText={(written) => pane["write.written"]({ ...placeOf(written), form })}
        unchangedText={(written) => pane["write.unchanged"](placeOf(written))}
      />
    </>
  );
}

function placeOf({ contents }: Change): { sheet: string; address: string } {
  const area = contents[0]?.area;
  return area === undefined ? { sheet: "", address: "" } : { sheet: area.sheet, address: rangeAddress(area) };
}
