import { type Bylaw, findBylaw } from "../bylaws/bylaw";
import type { BylawId } from "../bylaws/bylawId";
import type { MemberField } from "../members/member";
import type { SheetProblem } from "../message";
import type { BracketField } from "./readBracketRows";
import type { IndexField } from "./readIndexRows";

/** What stands in the way of a kind of member's fees, and where: a rule, or a row (from 0; null for the sheet) of a table. */
export type FinancingFault = { readonly problem: SheetProblem } & (
  | { readonly sheet: "bylaws"; readonly rule: BylawId; readonly row: number | null }
  | { readonly sheet: "brackets"; readonly row: number | null; readonly field: BracketField }
  | { readonly sheet: "index"; readonly row: number | null; readonly field: IndexField }
  | { readonly sheet: "members"; readonly row: number; readonly field: MemberField }
);

/** Something found, or why it cannot be: the rules that it hangs on are open, or something is wrong. */
export type Found<Value> =
  | { readonly kind: "found"; readonly value: Value }
  | { readonly kind: "open"; readonly rules: readonly BylawId[] }
  | { readonly kind: "wrong"; readonly fault: FinancingFault };

/** Something that was found. */
export function found<Value>(value: Value): Found<Value> {
  return { kind: "found", value };
}

/** Something that hangs on rules which the bylaws leave open. */
export function openRules(...rules: BylawId[]): Extract<Found<never>, { kind: "open" }> {
  return { kind: "open", rules };
}

/** What is wrong with the rule that applies to a kind of member. */
export function bylawFault(
  bylaws: readonly Bylaw[],
  rule: BylawId,
  scope: string | null,
  problem: SheetProblem,
): Extract<Found<never>, { kind: "wrong" }> {
  const row = findBylaw(bylaws, rule, scope)?.row ?? null;
  return { kind: "wrong", fault: { sheet: "bylaws", rule, row, problem } };
}
