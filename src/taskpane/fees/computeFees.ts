import type { Bylaw } from "../../domain/bylaws/bylaw";
import { type BylawId, bylawIdOf } from "../../domain/bylaws/bylawId";
import { FINANCED_KINDS, type FinancedKind, type Financing, financing } from "../../domain/fees/financing";
import type { FinancingFault } from "../../domain/fees/financingFault";
import { memberFees, type MemberFees } from "../../domain/fees/memberFees";
import type { Member } from "../../domain/members/member";
import { isWhole } from "../../domain/numbers/sign";
import type { Partnership } from "../../workbook/partnership";
import { MODEL_TO_BEGIN_WITH } from "./ruleGroups";
import { bylawsIn, type Scenario } from "./scenario";

/** The fees of all members as a scenario gives them, and what they came about under. */
export interface FeesInScenario {
  readonly scenario: Scenario;
  readonly bylaws: readonly Bylaw[];
  readonly financing: Financing;
  readonly fees: MemberFees;
  readonly isWholeKroner: boolean;
  /** The kinds that there are members of, in a fixed order. */
  readonly kinds: readonly FinancedKind[];
  /** The rules that must be decided before all of these kinds have fees. */
  readonly undecided: readonly BylawId[];
  /** What is wrong that is not in a member's own row, each once. */
  readonly faults: readonly FinancingFault[];
}

type FeeParts = Pick<Partnership, "bylaws" | "brackets" | "index">;

/**
 * What each member pays by the rules of a scenario.
 * @param members those of the partnership, or the same with other populations
 */
export function feesIn(scenario: Scenario, parts: FeeParts, members: readonly Member[]): FeesInScenario {
  const bylaws = bylawsIn(scenario, contentOf(parts.bylaws));
  const found = financing({
    bylaws,
    brackets: contentOf(parts.brackets),
    index: contentOf(parts.index),
    modelWhereOpen: bylaws.some(({ rule }) => bylawIdOf(rule) === "fees.model") ? null : MODEL_TO_BEGIN_WITH,
  });
  const fees = memberFees(members, found);
  const kinds = FINANCED_KINDS.filter((kind) => fees.rows.some((row) => row.kind === kind));
  const rules = kinds.map((kind) => found.kinds[kind].rule);
  const wrong = [
    ...rules.flatMap((rule) => (rule.kind === "wrong" ? [rule.fault] : [])),
    ...fees.rows.flatMap(({ outcome }) => (outcome.kind === "wrong" ? [outcome.fault] : [])),
  ];
  return {
    scenario,
    bylaws,
    financing: found,
    fees,
    isWholeKroner: fees.rows.every(({ outcome }) => outcome.kind !== "fee" || isWhole(outcome.fee.amount)),
    kinds,
    undecided: [...new Set(rules.flatMap((rule) => (rule.kind === "open" ? rule.rules : [])))],
    faults: [...new Map(wrong.map((fault) => [JSON.stringify(fault), fault])).values()],
  };
}

/** Whether anybody's fee is known, so that there is something to show beside what is missing. */
export function hasFees({ fees }: FeesInScenario): boolean {
  return fees.rows.some(({ outcome }) => outcome.kind === "fee" || outcome.kind === "noFee");
}

function contentOf<Row>(
  reading: { readonly kind: "found"; readonly content: readonly Row[] } | { readonly kind: string },
): readonly Row[] {
  return "content" in reading ? reading.content : [];
}
