import { Caption1, Title3 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FinancedKind } from "../../domain/fees/financing";
import type { MemberFees } from "../../domain/fees/memberFees";
import { type TextsOf, usePlaceTexts } from "../texts";

interface FeeSumProps {
  readonly fees: MemberFees;
  readonly kinds: readonly FinancedKind[];
}

/** The sum of the fees, and what it is made of. */
export function FeeSum({ fees, kinds }: FeeSumProps): ReactNode {
  const texts = usePlaceTexts("fees");
  const { pane, amount } = texts;
  return (
    <div className="card card-raised" role="status">
      <Caption1>{pane["fees.sum"]()}</Caption1>
      <Title3 className="figures" data-testid="fee-sum">
        {pane["fees.amount"]({ amount: amount(fees.total) })}
      </Title3>
      {detailsOf(fees, kinds, texts).map((detail) => (
        <Caption1 key={detail} className="quiet">
          {detail}
        </Caption1>
      ))}
    </div>
  );
}

function detailsOf(fees: MemberFees, kinds: readonly FinancedKind[], { pane, amount }: TextsOf<"fees">): string[] {
  const { byFormula, byAgreement, atMaximum, atMinimum, withoutFee, byKind } = fees;
  const ofKinds = kinds
    .filter((kind) => byKind[kind].count > 0)
    .map((kind) => pane["fees.byKind"]({ kind, count: byKind[kind].count, amount: amount(byKind[kind].amount) }));
  const notKnown = fees.rows.filter(({ outcome }) => ["open", "wrong", "problem"].includes(outcome.kind)).length;
  const details = [
    ...(ofKinds.length > 1 ? ofKinds : []),
    byFormula.count > 0 && pane["fees.byFormula"]({ count: byFormula.count, amount: amount(byFormula.amount) }),
    byAgreement.count > 0 && pane["fees.byAgreement"]({ count: byAgreement.count, amount: amount(byAgreement.amount) }),
    atMaximum > 0 && pane["fees.atMaximum"]({ count: atMaximum }),
    atMinimum > 0 && pane["fees.atMinimum"]({ count: atMinimum }),
    withoutFee > 0 && pane["fees.withoutFee"]({ count: withoutFee }),
    notKnown > 0 && pane["fees.notKnown"]({ count: notKnown }),
  ];
  return details.filter((detail) => detail !== false);
}
