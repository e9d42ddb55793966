import type { Cell } from "../cell";
import type { Member } from "../members/member";
import { kroner, message } from "../message";
import type { Exact } from "../numbers/exact";
import { toText } from "../numbers/toText";
import type { Fee } from "./fee";
import type { KindRule } from "./financing";
import type { FinancingFault } from "./financingFault";
import type { Sharer } from "./rateForNeed";
import { readPayer } from "./readPayer";
import { share, type Shared } from "./share";
import { shareSteps } from "./shareSteps";

/** A need as its members share it, or what stands in the way for all of them. */
export type NeedShared =
  | {
      readonly kind: "shared";
      readonly shared: Shared;
      /** What a member pays; null for one who takes no part. */
      readonly feeOf: (member: Member) => Fee | null;
    }
  | { readonly kind: "wrong"; readonly fault: FinancingFault };

type ShareRule = Extract<KindRule, { kind: "share" }>;

/**
 * Shares a need among the members it is for. What one pays hangs on all the others, so that nobody's share is known before
 * every row can be read.
 * @param rules of the kinds that share the need; they must have the same terms
 * @param sharers who takes part, with the agreed amounts that count
 */
export function shareNeed(
  rules: readonly ShareRule[],
  sharers: readonly { readonly member: Member; readonly agreed: Cell }[],
): NeedShared {
  const [first, ...others] = rules;
  if (first === undefined) throw new Error("A need that no rule shares");
  const wrong = (problem: FinancingFault["problem"]): NeedShared => {
    return { kind: "wrong", fault: { sheet: "bylaws", rule: "fees.need", row: first.needRow, problem } };
  };
  if (others.some((other) => termsKey(other) !== termsKey(first))) return wrong(message("financing.termsDiffer", {}));
  const read = sharers.map(({ member, agreed }) => ({ member, read: readPayer(member.population, agreed) }));
  for (const { member, read: one } of read) {
    if (one.kind !== "problem") continue;
    return { kind: "wrong", fault: { sheet: "members", row: member.row, field: one.about, problem: one.problem } };
  }
  const all = read.flatMap(({ read: one }): Sharer[] => (one.kind === "problem" ? [] : [one]));
  const shared = share(first.need, all, first.terms);
  switch (shared.kind) {
    case "problem":
      return wrong(shared.problem);
    case "unreachable":
      return wrong(
        shared.most === null
          ? message("need.belowLeast", { least: kroner(shared.least) })
          : message("need.unreachable", { least: kroner(shared.least), most: kroner(shared.most) }),
      );
    case "shared": {
      const rowOf = new Map(sharers.map(({ member }, row) => [member, row]));
      return { kind: "shared", shared, feeOf: (member) => feeAt(shared, rowOf.get(member)) };
    }
  }
}

function feeAt(shared: Shared, row: number | undefined): Fee | null {
  const own = row === undefined ? null : (shared.shares[row] ?? null);
  return own === null || row === undefined
    ? null
    : { amount: own.amount, settledBy: own.settledBy, steps: shareSteps(shared, row) };
}

function termsKey({ terms: { base, minimum, maximum, unit } }: ShareRule): string {
  const said = (term: Exact | null): string => (term === null ? "" : toText(term));
  return [base, minimum, maximum, unit].map(said).join(" ");
}
