import type { FinancedKind } from "../../../domain/fees/financing";
import { rateForNeed, type Sharer } from "../../../domain/fees/rateForNeed";
import { readPayer } from "../../../domain/fees/readPayer";
import type { SolvedRate } from "../../../domain/fees/solveRate";
import type { SheetProblem } from "../../../domain/message";
import { add } from "../../../domain/numbers/add";
import { type Exact, ZERO } from "../../../domain/numbers/exact";
import { fromCellNumber } from "../../../domain/numbers/fromCellNumber";
import { type Ratio, ratioToNumber } from "../../../domain/numbers/ratio";
import { readNonNegative } from "../../../domain/numbers/readNonNegative";
import { subtract } from "../../../domain/numbers/subtract";
import { sum } from "../../../domain/numbers/sum";
import type { FeesInScenario } from "../computeFees";

/** The rate at which the members meet a need together, or why there is none. */
export type NeedSolved =
  | {
      readonly kind: "solved";
      readonly need: Exact;
      /** Kroner per inhabitant, exactly. */
      readonly rate: Ratio;
      /** The same as a cell keeps it. */
      readonly rateInCell: Exact;
      /** What those pay whose fee does not hang on the rate: agreed amounts, flat ones. */
      readonly others: Exact;
      readonly members: number;
    }
  | { readonly kind: "unreachable"; readonly least: Exact; readonly most: Exact | null }
  | { readonly kind: "unfinished" }
  | { readonly kind: "field"; readonly problem: SheetProblem }
  /** Nobody's fee hangs on a rate, or it is not the same rule for all whose does. */
  | { readonly kind: "noRate" }
  /** A member's fee is not known, so that what is left to share is not known either. */
  | { readonly kind: "unknownFee"; readonly name: string };

/**
 * Solves the rate per inhabitant at which the fees of a scenario sum to a need, with its base and bounds. What others pay,
 * by agreement or as a flat amount, is taken off the need first.
 */
export function solveNeed(written: string, view: FeesInScenario): NeedSolved {
  const need = readNonNegative(written);
  if (!need.ok) return { kind: "field", problem: need.problem };
  if (need.value === null) return { kind: "unfinished" };
  const kinds = view.kinds.filter((kind) => hasRate(view, kind));
  const [first, ...otherRules] = kinds.map((kind) => formulaTerms(view, kind));
  if (first === undefined || otherRules.some((terms) => JSON.stringify(terms) !== JSON.stringify(first))) {
    return { kind: "noRate" };
  }
  const sharers: Sharer[] = [];
  let others = ZERO;
  for (const { member, kind, outcome } of view.fees.rows) {
    if (kind !== null && kinds.includes(kind)) {
      const agreed = view.financing.kinds[kind].agreed === "none" ? null : member.agreed;
      const read = readPayer(member.population, agreed);
      if (read.kind === "problem") return { kind: "unknownFee", name: member.name };
      sharers.push(read);
    } else if (outcome.kind === "fee") others = add(others, outcome.fee.amount);
    else if (outcome.kind !== "blank" && outcome.kind !== "noFee") return { kind: "unknownFee", name: member.name };
  }
  const solved = rateForNeed(subtract(need.value, others), sharers, first);
  if (solved.kind === "unreachable") return withOthers(solved, others);
  const agreed = sum(sharers.map((one) => (one.kind === "agreed" ? one.amount : ZERO)));
  return {
    kind: "solved",
    need: need.value,
    rate: solved.rate,
    rateInCell: fromCellNumber(ratioToNumber(solved.rate)),
    others: add(others, agreed),
    members: sharers.filter(({ kind }) => kind === "population").length,
  };
}

function withOthers({ least, most }: Extract<SolvedRate, { kind: "unreachable" }>, others: Exact): NeedSolved {
  return { kind: "unreachable", least: add(least, others), most: most === null ? null : add(most, others) };
}

/** Whether a kind's fees hang on a rate per inhabitant: named, or solved for a need. */
export function hasRate({ financing }: FeesInScenario, kind: FinancedKind): boolean {
  const { rule } = financing.kinds[kind];
  return rule.kind === "formula" || rule.kind === "share";
}

/** The base and the bounds that a rate is solved under. */
function formulaTerms({ financing }: FeesInScenario, kind: FinancedKind): Parameters<typeof rateForNeed>[2] {
  const { rule } = financing.kinds[kind];
  if (rule.kind === "formula") {
    const { base, minimum, maximum } = rule.rule;
    return { base: base ?? ZERO, minimum, maximum };
  }
  if (rule.kind === "share") {
    const { base, minimum, maximum } = rule.terms;
    return { base, minimum, maximum };
  }
  return { base: ZERO, minimum: null, maximum: null };
}
