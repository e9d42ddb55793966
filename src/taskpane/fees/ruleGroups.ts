import { type Bylaw, findBylaw } from "../../domain/bylaws/bylaw";
import { type BylawId, bylawIdOf } from "../../domain/bylaws/bylawId";
import { bylawValue } from "../../domain/bylaws/bylawValue";
import { BYLAW_RULES, type BylawRule } from "../../domain/bylaws/schema";
import { type Cell, contentOf } from "../../domain/cell";
import { MODEL_TERMS, type TermRule } from "../../domain/fees/financing";
import type { FinancingModel } from "../../domain/fees/readFinancingModel";
import type { SheetProblem } from "../../domain/message";
import { normalWord } from "../../domain/words";
import type { FoundTable } from "../../workbook/findTable";
import type { BylawsColumn } from "../../workbook/partnership";
import type { Place } from "../../workbook/selectCells";
import { cellOf } from "../places";
import { bylawsIn, changeOf, IN_NO_SHEET, type Scenario } from "./scenario";

/** A rule as it applies in the pane, and where it comes from. */
export interface RuleField {
  readonly rule: BylawId;
  readonly scope: string | null;
  readonly cell: Cell;
  /** The cell of the bylaws' sheet that sets it, with its clause, if any does. */
  readonly bylaw: { readonly sheet: string; readonly place: Place; readonly source: string | null } | null;
  readonly isChanged: boolean;
  /** Why its value cannot be used. */
  readonly problem: SheetProblem | null;
}

/** The rules for one kind of member, or for all. */
export interface RuleGroup {
  readonly scope: string | null;
  /** Null where each kind has a model of its own. */
  readonly model: RuleField | null;
  readonly chosenModel: FinancingModel | null;
  readonly terms: readonly RuleField[];
}

/** What amounts are of, and when: rules that any model may have beside its terms. */
export const SETTINGS = [
  "fees.year",
  "fees.populationDate",
  "fees.index",
  "fees.index.vintage",
  "fees.index.baseYear",
  "fees.partYear",
  "fees.agreed",
] as const satisfies readonly BylawId[];

export type SettingRule = (typeof SETTINGS)[number];

/** The model that is shown where the bylaws do not mention any: a field must be there to fill in. */
export const MODEL_TO_BEGIN_WITH: FinancingModel = "perCapita";

/**
 * The rules of a scenario, kind by kind: for each kind of member that the bylaws have fees for, its model and the terms
 * that are its own; for all, what is left.
 */
export function ruleGroups(
  scenario: Scenario,
  bylaws: readonly Bylaw[],
  table: FoundTable<BylawsColumn> | null,
): RuleGroup[] {
  const now = bylawsIn(scenario, bylaws);
  const ofFees = now.filter(({ rule }) => bylawIdOf(rule)?.startsWith("fees.") === true);
  const scopes = [
    ...new Map(ofFees.flatMap(({ scope }) => (scope === null ? [] : [[normalWord(scope), scope] as const]))).values(),
  ];
  const isOwn = (rule: BylawId, scope: string): boolean =>
    ofFees.some((one) => bylawIdOf(one.rule) === rule && normalWord(one.scope ?? "") === normalWord(scope));
  const field = (rule: BylawId, scope: string | null): RuleField => ruleField(scenario, now, table, rule, scope);
  const modelOf = (scope: string | null): FinancingModel | null => {
    const model = bylawValue(now, "fees.model", scope);
    return model.ok ? model.value : null;
  };
  const isMentioned = ofFees.some(({ rule }) => bylawIdOf(rule) === "fees.model");
  const own = scopes.map((scope): RuleGroup => {
    const model = modelOf(scope);
    const terms = model === null ? [] : MODEL_TERMS[model];
    return {
      scope,
      model: isOwn("fees.model", scope) ? field("fees.model", scope) : null,
      chosenModel: model,
      terms: terms.filter((rule) => isOwn(rule, scope)).map((rule) => field(rule, scope)),
    };
  });
  const shared = modelOf(null) ?? (isMentioned ? null : MODEL_TO_BEGIN_WITH);
  const isForAll = scopes.length === 0 || !own.every(({ model }) => model !== null);
  const models = [...own.map(({ chosenModel }) => chosenModel), ...(isForAll ? [shared] : [])];
  const left = new Set(models.flatMap((model) => (model === null ? [] : MODEL_TERMS[model])));
  const terms = [...left].filter((rule): rule is TermRule => !own.some((group) => groupHas(group, rule)) || isForAll);
  return [
    ...own,
    {
      scope: null,
      model: isForAll ? field("fees.model", null) : null,
      chosenModel: isForAll ? shared : null,
      terms: terms.map((rule) => field(rule, null)),
    },
  ];
}

/** The rules beside the models' terms, as they are for all and, where the bylaws have them so, for a kind of member. */
export function settingFields(
  scenario: Scenario,
  bylaws: readonly Bylaw[],
  table: FoundTable<BylawsColumn> | null,
): RuleField[] {
  const now = bylawsIn(scenario, bylaws);
  return SETTINGS.flatMap((rule) => {
    const rows = now.filter((one) => bylawIdOf(one.rule) === rule);
    const scopes = rows.map(({ scope }) => scope);
    const shown =
      scopes.length === 0 ? [null] : [...new Map(scopes.map((one) => [normalWord(one ?? ""), one])).values()];
    return shown.map((scope) => ruleField(scenario, now, table, rule, scope));
  });
}

function groupHas({ terms }: RuleGroup, rule: BylawId): boolean {
  return terms.some((term) => term.rule === rule);
}

function ruleField(
  scenario: Scenario,
  now: readonly Bylaw[],
  table: FoundTable<BylawsColumn> | null,
  rule: BylawId,
  scope: string | null,
): RuleField {
  const bylaw = findBylaw(now, rule, scope);
  const change = changeOf(scenario, rule, scope);
  const value = bylawValue(now, rule, scope);
  const place =
    table === null || bylaw === null || bylaw.row === IN_NO_SHEET ? null : cellOf(table, bylaw.row, "value");
  const isInSheet =
    table !== null && place !== null && contentOf(table.rows[bylaw?.row ?? 0]?.cells.value ?? null) !== null;
  return {
    rule,
    scope,
    cell: bylaw?.value ?? null,
    bylaw: isInSheet ? { sheet: table.sheet, place, source: bylaw?.source ?? null } : null,
    isChanged: change !== null,
    problem: value.ok ? null : value.problem,
  };
}

/** Reads what was typed for a rule as its schema does. */
export function readRule(rule: BylawId, value: Cell): ReturnType<BylawRule<unknown>["read"]> {
  const known: BylawRule<unknown> = BYLAW_RULES[rule];
  return known.read(value);
}

type FeesRule = Extract<BylawId, `fees.${string}`>;
type NameOf<Rule> = Rule extends `fees.${infer Name}` ? Exclude<Name, "projects"> : never;

/** What a rule about fees is called in the texts: its id without the area. */
export function labelOf(rule: BylawId): NameOf<FeesRule> {
  return rule.replace(/^fees\./, "") as NameOf<FeesRule>;
}
