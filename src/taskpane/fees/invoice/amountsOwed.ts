import type { FinancedMember } from "../../../domain/fees/memberFees";
import type { Member } from "../../../domain/members/member";
import { type Exact, ZERO } from "../../../domain/numbers/exact";

/** What each member owes, in kroner; null where that is not known. One that no rule is for owes nothing, which is known. */
export function amountsOwed(rows: readonly FinancedMember[]): { member: Member; amount: Exact | null }[] {
  return rows.map(({ member, outcome }) => {
    if (outcome.kind === "noFee") return { member, amount: ZERO };
    return { member, amount: outcome.kind === "fee" ? outcome.fee.amount : null };
  });
}
