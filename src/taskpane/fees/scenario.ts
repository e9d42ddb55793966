import type { Bylaw } from "../../domain/bylaws/bylaw";
import { type BylawId, bylawIdOf } from "../../domain/bylaws/bylawId";
import { normalWord } from "../../domain/words";

/** A rule that is tried otherwise in the pane than it stands in the workbook. */
export interface RuleChange {
  readonly rule: BylawId;
  /** Whom the rule is for, as the sheet writes it; null for all. */
  readonly scope: string | null;
  /** As it was typed; blank leaves the rule open. */
  readonly value: string;
}

/** What is tried otherwise than the workbook's bylaws have it. Nothing of it is written before the user says so. */
export type Scenario = readonly RuleChange[];

export const AS_IN_THE_BYLAWS: Scenario = [];

/** The row of a rule that stands in no sheet. */
export const IN_NO_SHEET = -1;

/** A scenario with one rule more, or the same rule otherwise. */
export function withChange(scenario: Scenario, change: RuleChange): Scenario {
  return [...scenario.filter((one) => !isSameRule(one, change)), change];
}

/**
 * The rules as they are in a scenario: the workbook's, those that are changed in it with their new values, and new ones.
 * What is changed has no source: the documents do not say it.
 */
export function bylawsIn(scenario: Scenario, bylaws: readonly Bylaw[]): Bylaw[] {
  const kept = bylaws.map((bylaw): Bylaw => {
    const id = bylawIdOf(bylaw.rule);
    const change = scenario.find((one) => id !== null && isSameRule(one, { rule: id, scope: bylaw.scope }));
    return change === undefined ? bylaw : { ...bylaw, value: change.value, source: null };
  });
  const added = scenario
    .filter((change) => !bylaws.some((bylaw) => isRuleOf(change, bylaw)))
    .map(({ rule, scope, value }): Bylaw => ({ rule, scope, value, severity: null, source: null, row: IN_NO_SHEET }));
  return [...kept, ...added];
}

/** What a scenario has of a rule; null where it is as in the workbook. */
export function changeOf(scenario: Scenario, rule: BylawId, scope: string | null): RuleChange | null {
  return scenario.find((one) => isSameRule(one, { rule, scope })) ?? null;
}

function isRuleOf(change: RuleChange, bylaw: Bylaw): boolean {
  const id = bylawIdOf(bylaw.rule);
  return id !== null && isSameRule(change, { rule: id, scope: bylaw.scope });
}

type WhichRule = Pick<RuleChange, "rule" | "scope">;

function isSameRule(a: WhichRule, b: WhichRule): boolean {
  return a.rule === b.rule && normalWord(a.scope ?? "") === normalWord(b.scope ?? "");
}
