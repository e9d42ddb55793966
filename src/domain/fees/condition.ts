import { type Bylaw, findBylaw } from "../bylaws/bylaw";
import type { BylawId } from "../bylaws/bylawId";
import { type BylawStatus, bylawStatus } from "../bylaws/status";
import type { Cell } from "../cell";

/** A rule as it applies to a kind of member, and what it rests on: every result repeats those it came about under. */
export interface Condition {
  readonly rule: BylawId;
  /** As the sheet writes it; blank where it is open or not mentioned. */
  readonly value: Cell;
  readonly status: BylawStatus | "notMentioned";
  /** The row of the bylaws' table, from 0; null where the bylaws do not mention the rule. */
  readonly row: number | null;
  readonly source: string | null;
}

/** What the bylaws say of a rule for a kind of member, and what that rests on. */
export function condition(bylaws: readonly Bylaw[], rule: BylawId, scope: string | null): Condition {
  const bylaw = findBylaw(bylaws, rule, scope);
  if (bylaw === null) return { rule, value: null, status: "notMentioned", row: null, source: null };
  return { rule, value: bylaw.value, status: bylawStatus(bylaw), row: bylaw.row, source: bylaw.source };
}
