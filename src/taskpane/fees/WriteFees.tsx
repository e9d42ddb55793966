import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { rangeAddress } from "../../workbook/address";
import type { Change } from "../../workbook/change/change";
import { feeChange } from "../../workbook/feeChange";
import type { FeePlan } from "../../workbook/feeFormula";
import { ChangeBar } from "../change/ChangeBar";
import { useChange } from "../change/useChange";
import { usePlaceTexts } from "../texts";

/** Writes the fees beside the members, and asks before anything that is there is replaced. */
export function WriteFees({ plan }: { readonly plan: FeePlan | null }): ReactNode {
  const { pane } = usePlaceTexts("fees");
  const change = useChange();
  if (plan === null) return null;
  return (
    <>
      <Button
        appearance="primary"
        disabledFocusable={change.isWriting}
        onClick={() => change.apply(feeChange(plan), null)}
      >
        {change.isWriting ? pane["change.writing"]() : pane["fees.write"]()}
      </Button>
      <ChangeBar
        change={change}
        writtenText={(written) => pane["fees.written"](placeOf(written))}
        unchangedText={(written) => pane["fees.unchanged"](placeOf(written))}
      />
    </>
  );
}

function placeOf({ contents }: Change): { sheet: string; address: string } {
  const area = contents[0]?.area;
  return area === undefined ? { sheet: "", address: "" } : { sheet: area.sheet, address: rangeAddress(area) };
}
