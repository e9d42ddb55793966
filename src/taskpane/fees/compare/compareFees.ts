import { type AmountChange, changeFrom } from "../../../domain/fees/changeFrom";
import type { MemberFees } from "../../../domain/fees/memberFees";
import type { Member } from "../../../domain/members/member";
import { compare } from "../../../domain/numbers/compare";
import { type Exact, ZERO } from "../../../domain/numbers/exact";

/** What one member pays in two scenarios; null where one of them does not say. */
export interface ComparedMember {
  readonly member: Member;
  readonly first: Exact | null;
  readonly second: Exact | null;
  readonly change: AmountChange | null;
}

/** Two scenarios side by side, member by member, for the same members in the same order. */
export interface ComparedFees {
  readonly members: readonly ComparedMember[];
  readonly firstTotal: Exact;
  readonly secondTotal: Exact;
  readonly change: AmountChange;
  readonly paysMore: number;
  readonly paysLess: number;
}

/** Sets the fees of one scenario beside those of another. */
export function compareFees(first: MemberFees, second: MemberFees): ComparedFees {
  const members = first.rows.map(({ member, outcome }, row): ComparedMember => {
    const other = second.rows[row]?.outcome;
    const before = outcome.kind === "fee" ? outcome.fee.amount : null;
    const after = other?.kind === "fee" ? other.fee.amount : null;
    return {
      member,
      first: before,
      second: after,
      change: before === null || after === null ? null : changeFrom(before, after),
    };
  });
  const signs = members.flatMap(({ change }) => (change === null ? [] : [compare(change.kroner, ZERO)]));
  return {
    members,
    firstTotal: first.total,
    secondTotal: second.total,
    change: changeFrom(first.total, second.total),
    paysMore: signs.filter((sign) => sign > 0).length,
    paysLess: signs.filter((sign) => sign < 0).length,
  };
}
