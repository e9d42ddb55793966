import type { Cell } from "../cell";
import type { Member } from "../members/member";
import { kroner, message } from "../message";
import { isEqual, isLess } from "../numbers/compare";
import { type Exact, ZERO } from "../numbers/exact";
import type { Ratio } from "../numbers/ratio";
import { subtract } from "../numbers/subtract";
import { sum } from "../numbers/sum";
import { agreedFee, fee, type Fee } from "./fee";
import { type FinancedKind, FINANCED_KINDS, type Financing, type KindFinancing, type KindRule } from "./financing";
import { type MemberOutcome, memberProblem } from "./memberOutcome";
import { membershipInYear } from "./membershipInYear";
import { partOfYear } from "./partOfYear";
import { readPayer } from "./readPayer";
import { roundAndBound } from "./roundAndBound";
import { type NeedShared, shareNeed } from "./shareNeed";
import { tiered } from "./tiered";

/** What one member pays, and as what kind. */
export interface FinancedMember {
  readonly member: Member;
  /** Null where its kind cannot be read, and matters. */
  readonly kind: FinancedKind | null;
  readonly outcome: MemberOutcome;
}

/** How many members pay, and what they pay together, in kroner. */
export interface Subtotal {
  readonly count: number;
  readonly amount: Exact;
}

/** A need and what is paid towards it, in kroner; the difference is negative where too little is paid. */
export interface NeedPaid {
  readonly row: number;
  readonly need: Exact;
  readonly paid: Exact;
  readonly difference: Exact;
}

/** What all members pay. */
export interface MemberFees {
  /** One a member, in their order. */
  readonly rows: readonly FinancedMember[];
  readonly total: Exact;
  readonly byKind: Readonly<Record<FinancedKind, Subtotal>>;
  readonly byFormula: Subtotal;
  readonly byAgreement: Subtotal;
  readonly atMinimum: number;
  readonly atMaximum: number;
  /** Of whom nothing is filled in. */
  readonly withoutFee: number;
  /** The rates (kroner per inhabitant) at which needs are met, by the row of the bylaws that sets the need. */
  readonly rates: ReadonlyMap<number, Ratio>;
}

/**
 * What each member pays, by the rule for its kind. An agreed amount stands in place of the rule's unless the bylaws say
 * that agreed amounts are not used; it is neither rounded, bounded nor prorated. A member of a kind that no rule is for
 * pays nothing, and the step says so.
 */
export function memberFees(members: readonly Member[], financing: Financing): MemberFees {
  const placed = members.map((member) => ({ member, kind: kindOf(member, financing) }));
  const shared = sharedNeeds(placed, financing);
  const rows = placed.map(({ member, kind }): FinancedMember => {
    if (typeof kind !== "string") return { member, kind: null, outcome: kind };
    const own = financing.kinds[kind];
    const need = own.rule.kind === "share" ? shared.get(own.rule.needRow) : undefined;
    return { member, kind, outcome: outcomeOf(member, own, need) };
  });
  const fees = rows.flatMap(({ outcome }) => (outcome.kind === "fee" ? [outcome.fee] : []));
  const settledBy = (...ways: Fee["settledBy"][]): Fee[] => fees.filter((one) => ways.includes(one.settledBy));
  const ofKind = (kind: FinancedKind): Subtotal =>
    subtotal(rows.flatMap((row) => (row.kind === kind && row.outcome.kind === "fee" ? [row.outcome.fee] : [])));
  return {
    rows,
    total: sum(fees.map(({ amount }) => amount)),
    byKind: Object.fromEntries(FINANCED_KINDS.map((kind) => [kind, ofKind(kind)])) as Record<FinancedKind, Subtotal>,
    byFormula: subtotal(settledBy("formula", "minimum", "maximum")),
    byAgreement: subtotal(settledBy("agreement")),
    atMinimum: settledBy("minimum").length,
    atMaximum: settledBy("maximum").length,
    withoutFee: rows.filter(({ outcome }) => outcome.kind === "blank").length,
    rates: new Map(
      [...shared].flatMap(([row, one]) => (one.kind === "shared" ? [[row, one.shared.rate] as const] : [])),
    ),
  };
}

function subtotal(fees: readonly Fee[]): Subtotal {
  return { count: fees.length, amount: sum(fees.map(({ amount }) => amount)) };
}

/** What kind a member pays as, or why that must be known and is not. */
function kindOf({ kind }: Member, { kinds, isByKind }: Financing): FinancedKind | MemberOutcome {
  if (!kind.ok) return isByKind ? memberProblem("kind", kind.problem) : "unsaid";
  if (kind.value !== null) return kind.value;
  return isByKind && kinds.unsaid.rule.kind === "noRule"
    ? memberProblem("kind", message("kind.missing", {}))
    : "unsaid";
}

/** An agreed amount, unless the bylaws say that there are none. */
function agreedOf(member: Member, { agreed }: KindFinancing): Cell {
  return agreed === "none" ? null : member.agreed;
}

function sharedNeeds(
  placed: readonly { readonly member: Member; readonly kind: FinancedKind | MemberOutcome }[],
  { kinds }: Financing,
): ReadonlyMap<number, NeedShared> {
  const needs = new Map<number, Extract<KindRule, { kind: "share" }>[]>();
  for (const kind of FINANCED_KINDS) {
    const { rule } = kinds[kind];
    if (rule.kind === "share") needs.set(rule.needRow, [...(needs.get(rule.needRow) ?? []), rule]);
  }
  return new Map(
    [...needs].map(([needRow, rules]) => {
      const sharers = placed.flatMap(({ member, kind }) => {
        const own = typeof kind === "string" ? kinds[kind] : null;
        if (own?.rule.kind !== "share" || own.rule.needRow !== needRow) return [];
        return isOutside(member, own) ? [] : [{ member, agreed: agreedOf(member, own) }];
      });
      return [needRow, shareNeed(rules, sharers)] as const;
    }),
  );
}

/** Who is no member in the year takes no part in a need. */
function isOutside({ from, to }: Member, { year }: KindFinancing): boolean {
  if (year === null || !from.ok || !to.ok) return false;
  return membershipInYear({ from: from.value, to: to.value }, year) === "outside";
}

function outcomeOf(member: Member, own: KindFinancing, need: NeedShared | undefined): MemberOutcome {
  const { rule } = own;
  const read = readPayer(member.population, agreedOf(member, own));
  if (read.kind === "agreed") return { kind: "fee", fee: agreedFee(read.amount) };
  if (read.kind === "problem" && read.about === "agreed") return read;
  switch (rule.kind) {
    case "noFee":
      return { kind: "noFee", step: message("fee.none", {}) };
    case "noRule":
      return { kind: "noFee", step: message("fee.noRule", {}) };
    case "open":
    case "wrong":
      return rule;
    case "flat": {
      const steps = [...rule.steps, message("fee.flat", { amount: kroner(rule.amount) })];
      return partOfYear(roundAndBound(rule.amount, rule.bounds, steps), member, own);
    }
    case "formula":
    case "tiered":
    case "share":
      if (read.kind !== "population") return read;
      return byPopulation(member, read.population, own, rule, need);
  }
}

function byPopulation(
  member: Member,
  population: Exact,
  own: KindFinancing,
  rule: Extract<KindRule, { kind: "formula" | "tiered" | "share" }>,
  need: NeedShared | undefined,
): MemberOutcome {
  if (rule.kind === "formula") return partOfYear(withSteps(fee(population, rule.rule), rule.steps), member, own);
  if (rule.kind === "tiered") {
    const result = tiered(population, rule.rule);
    if (!result.ok) return memberProblem("population", result.problem);
    return partOfYear(withSteps(result.value, [...rule.steps, ...bracketSteps(population, rule)]), member, own);
  }
  if (need === undefined || need.kind === "wrong") return need ?? { kind: "blank" };
  const paid = need.feeOf(member);
  // Who took no part in the need is outside the year, and pays nothing for it.
  const fees = paid ?? { amount: ZERO, settledBy: "formula", steps: [] };
  return partOfYear(withSteps(fees, rule.steps), member, own);
}

function withSteps(one: Fee, steps: Fee["steps"]): Fee {
  return steps.length === 0 ? one : { ...one, steps: [...steps, ...one.steps] };
}

/** How the values of the brackets came about that a population reaches; of steps, the highest only. */
function bracketSteps(
  population: Exact,
  { rule, bracketSteps: steps }: Extract<KindRule, { kind: "tiered" }>,
): Fee["steps"] {
  const reached = rule.brackets.flatMap(({ from }, index) => (isLess(population, from) ? [] : [steps[index] ?? []]));
  return (rule.mode === "step" ? reached.slice(-1) : reached).flat();
}

/**
 * What is paid towards each need that the bylaws set, by the members it is for: a need that is shared is met exactly, and
 * one beside another model is met as far as its fees go.
 */
export function needsPaid({ kinds }: Financing, { rows }: MemberFees): NeedPaid[] {
  const needs = new Map<number, { need: Exact; of: FinancedKind[] }>();
  for (const kind of FINANCED_KINDS) {
    const { need } = kinds[kind];
    if (need === null) continue;
    needs.set(need.row, { need: need.amount, of: [...(needs.get(need.row)?.of ?? []), kind] });
  }
  return [...needs].map(([row, { need, of }]): NeedPaid => {
    const paid = sum(
      rows.flatMap(({ kind, outcome }) =>
        outcome.kind === "fee" && kind !== null && of.includes(kind) ? [outcome.fee.amount] : [],
      ),
    );
    return { row, need, paid, difference: subtract(paid, need) };
  });
}

/** Whether as much is paid as is needed, to the øre. */
export function isMet({ need, paid }: NeedPaid): boolean {
  return isEqual(need, paid);
}
