import { Caption1, Title3 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type TextsOf, usePlaceTexts } from "../texts";
import type { Fees } from "./computeFees";

/** The sum of the fees, and what it is made of. */
export function FeeSum({ fees }: { readonly fees: Extract<Fees, { kind: "fees" }> }): ReactNode {
  const texts = usePlaceTexts("fees");
  const { pane, amount } = texts;
  return (
    <div className="card card-raised" role="status">
      <Caption1>{pane["fees.sum"]()}</Caption1>
      <Title3 className="figures" data-testid="fee-sum">
        {pane["fees.amount"]({ amount: amount(fees.total) })}
      </Title3>
      {detailsOf(fees, texts).map((detail) => (
        <Caption1 key={detail} className="quiet">
          {detail}
        </Caption1>
      ))}
    </div>
  );
}

function detailsOf(fees: Extract<Fees, { kind: "fees" }>, { pane, amount }: TextsOf<"fees">): string[] {
  const { byFormula, byAgreement, atMaximum, atMinimum, withoutFee } = fees;
  const details = [
    byFormula.count > 0 && pane["fees.byFormula"]({ count: byFormula.count, amount: amount(byFormula.amount) }),
    byAgreement.count > 0 && pane["fees.byAgreement"]({ count: byAgreement.count, amount: amount(byAgreement.amount) }),
    atMaximum > 0 && pane["fees.atMaximum"]({ count: atMaximum }),
    atMinimum > 0 && pane["fees.atMinimum"]({ count: atMinimum }),
    withoutFee > 0 && pane["fees.withoutFee"]({ count: withoutFee }),
  ];
  return details.filter((detail) => detail !== false);
}
