import type { Member } from "../../members/member";
import { kroner, type DocumentMessage, message } from "../../message";
import { isLess } from "../../numbers/compare";
import type { Exact } from "../../numbers/exact";
import { readNonNegative } from "../../numbers/readNonNegative";
import { isNegative } from "../../numbers/sign";
import { subtract } from "../../numbers/subtract";
import { sum } from "../../numbers/sum";
import { type Bylaw, findBylaw } from "../bylaw";
import { bylawValue } from "../bylawValue";
import type { DocumentFacts } from "./documentFacts";
import { documentFinding, type DocumentFinding } from "./documentFinding";

interface Above {
  readonly member: Member;
  readonly amount: Exact;
  readonly maximum: Exact;
  readonly bylaw: Bylaw;
}

/** A member pays by agreement more than the documents let anyone pay. Where they have a need, it is said what is left of it. */
export function agreedAboveMaximum({ bylaws, members }: DocumentFacts): DocumentFinding | null {
  const agreed = members.flatMap((member) => {
    const amount = readNonNegative(member.agreed);
    return amount.ok && amount.value !== null ? [{ member, amount: amount.value }] : [];
  });
  const above = agreed
    .flatMap(({ member, amount }): Above[] => {
      const kind = member.kind.ok ? member.kind.value : null;
      const bylaw = findBylaw(bylaws, "fees.maximum", kind);
      const maximum = bylawValue(bylaws, "fees.maximum", kind);
      if (bylaw === null || !maximum.ok || maximum.value === null || !isLess(maximum.value, amount)) return [];
      return [{ member, amount, maximum: maximum.value, bylaw }];
    })
    .sort((a, b) => (a.member.name < b.member.name ? -1 : 1));
  if (above.length === 0) return null;
  const needs = findBylaw(bylaws, "fees.need", null);
  const paying = members.filter(({ kind }) => !kind.ok || kind.value !== "observer").length;
  return documentFinding({
    check: "documents.agreedAboveMaximum",
    severity: "warning",
    wrong: [
      ...above.map(({ member, amount, maximum }) =>
        message("documents.agreedAboveMaximum", {
          name: member.name,
          amount: kroner(amount),
          maximum: kroner(maximum),
        }),
      ),
      ...needMessage(bylaws, sum(agreed.map(({ amount }) => amount)), paying - agreed.length),
    ],
    decide: message("documents.agreedAboveMaximum.decide", {}),
    bylaws: [...above.map(({ bylaw }) => bylaw), ...(needs === null ? [] : [needs])],
    cells: above
      .map(({ member }) => member.row)
      .sort((a, b) => a - b)
      .map((row) => ({ sheet: "members", row, field: "agreed" })),
  });
}

/** What is left of the need when the agreed amounts have been paid, for those who have agreed to none. */
function needMessage(bylaws: readonly Bylaw[], agreed: Exact, others: number): DocumentMessage[] {
  const need = bylawValue(bylaws, "fees.need", null);
  if (!need.ok || need.value === null) return [];
  const rest = subtract(need.value, agreed);
  if (isNegative(rest)) {
    return [message("documents.agreedAboveNeed", { need: kroner(need.value), agreed: kroner(agreed) })];
  }
  return [
    message("documents.agreedOfNeed", {
      need: kroner(need.value),
      agreed: kroner(agreed),
      rest: kroner(rest),
      others,
    }),
  ];
}
