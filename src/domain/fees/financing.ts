import { type Bylaw, findBylaw } from "../bylaws/bylaw";
import { type BylawId, bylawIdOf } from "../bylaws/bylawId";
import { bylawValue } from "../bylaws/bylawValue";
import type { BylawValue } from "../bylaws/schema";
import type { MemberKind } from "../members/member";
import type { Message, SheetProblem } from "../message";
import { type Exact, ZERO } from "../numbers/exact";
import type { Result } from "../result";
import { type Condition, condition } from "./condition";
import { feeRule, type FeeRule, type FeeTerms } from "./feeRule";
import { bylawFault, type FinancingFault, type Found, found, openRules } from "./financingFault";
import type { AgreedRule } from "./readAgreedRule";
import type { BracketRow } from "./readBracketRows";
import type { FinancingModel } from "./readFinancingModel";
import type { IndexRow } from "./readIndexRows";
import type { PartYear } from "./readPartYear";
import { NOT_REGULATED, regulated, type Regulation, regulationBetween } from "./regulation";
import type { Bounds } from "./roundAndBound";
import type { ShareTerms } from "./share";
import { tariffOf } from "./tariff";
import type { TieredRule } from "./tiered";

/** What the sheets say about fees. */
export interface FinancingSheets {
  readonly bylaws: readonly Bylaw[];
  readonly brackets: readonly BracketRow[];
  readonly index: readonly IndexRow[];
  /** The model that applies where the bylaws name none for anybody; null where that leaves it open. */
  readonly modelWhereOpen: FinancingModel | null;
}

/** A kind of member, or a member whose kind is not filled in. */
export type FinancedKind = MemberKind | "unsaid";

export const FINANCED_KINDS: readonly FinancedKind[] = ["municipality", "county", "observer", "other", "unsaid"];

/** How a kind of member's fee comes about; the steps are those of the regulation of its amounts. */
export type KindRule =
  | { readonly kind: "formula"; readonly rule: FeeRule; readonly steps: readonly Message[] }
  | {
      readonly kind: "tiered";
      readonly rule: TieredRule;
      readonly steps: readonly Message[];
      /** The steps to each bracket's value, in their order. */
      readonly bracketSteps: readonly (readonly Message[])[];
    }
  | { readonly kind: "flat"; readonly amount: Exact; readonly bounds: Bounds; readonly steps: readonly Message[] }
  /** Who shares a need stands together: all kinds that the same row of the bylaws is for. */
  | {
      readonly kind: "share";
      readonly need: Exact;
      readonly needRow: number;
      readonly terms: ShareTerms;
      readonly steps: readonly Message[];
    }
  /** The bylaws say that there is no fee. */
  | { readonly kind: "noFee" }
  /** The bylaws set fees, and none for this kind. */
  | { readonly kind: "noRule" }
  | { readonly kind: "open"; readonly rules: readonly BylawId[] }
  | { readonly kind: "wrong"; readonly fault: FinancingFault };

/** What applies to a kind of member. */
export interface KindFinancing {
  readonly rule: KindRule;
  /** Null where it is open: then agreed amounts replace the formula's, and the condition is repeated as open. */
  readonly agreed: AgreedRule | null;
  readonly partYear: PartYear | null;
  readonly year: number | null;
  /** What is to be paid together, in kroner, and the row of the bylaws that says so; beside any model. */
  readonly need: { readonly amount: Exact; readonly row: number } | null;
  /** What every result repeats, in a fixed order: the model, its terms, and what the amounts are of. */
  readonly conditions: readonly Condition[];
}

export interface Financing {
  readonly kinds: Readonly<Record<FinancedKind, KindFinancing>>;
  /** Whether some rule or bracket is for a kind of member, so that it matters what kind a member is. */
  readonly isByKind: boolean;
}

/**
 * How the members' fees come about, kind by kind, from the bylaws and the sheets they refer to: the rule, with its amounts
 * regulated to the year the fees are for, or which rules are open, or what is wrong and where.
 */
export function financing(sheets: FinancingSheets): Financing {
  const isScoped = ({ rule, scope }: Bylaw): boolean =>
    scope !== null && (bylawIdOf(rule)?.startsWith("fees.") ?? false);
  return {
    kinds: {
      municipality: kindFinancing(sheets, "municipality"),
      county: kindFinancing(sheets, "county"),
      observer: kindFinancing(sheets, "observer"),
      other: kindFinancing(sheets, "other"),
      unsaid: kindFinancing(sheets, null),
    },
    isByKind: sheets.bylaws.some(isScoped) || sheets.brackets.some(({ scope }) => !scope.ok || scope.value !== null),
  };
}

type Scope = MemberKind | null;
type Term = keyof FeeTerms;

const BOUNDS = ["fees.minimum", "fees.maximum", "fees.unit"] as const;
/** A rule that some model takes a term from. */
export type TermRule =
  | "fees.amount"
  | "fees.base"
  | "fees.rate"
  | "fees.minimum"
  | "fees.maximum"
  | "fees.unit"
  | "fees.need"
  | "fees.tiers";

/** The rules that a model takes its terms from. */
export const MODEL_TERMS: Readonly<Record<FinancingModel, readonly TermRule[]>> = {
  perCapita: ["fees.rate", ...BOUNDS],
  basePlus: ["fees.base", "fees.rate", ...BOUNDS],
  tiered: ["fees.tiers", ...BOUNDS],
  flat: ["fees.amount", ...BOUNDS],
  share: ["fees.need", "fees.base", ...BOUNDS],
  none: [],
};
const REPEATED: readonly BylawId[] = [
  "fees.populationDate",
  "fees.year",
  "fees.index",
  "fees.index.vintage",
  "fees.index.baseYear",
  "fees.partYear",
  "fees.agreed",
];

function kindFinancing(sheets: FinancingSheets, scope: Scope): KindFinancing {
  const { bylaws } = sheets;
  const settings = {
    agreed: bylawValue(bylaws, "fees.agreed", scope),
    partYear: bylawValue(bylaws, "fees.partYear", scope),
    year: bylawValue(bylaws, "fees.year", scope),
  };
  const model = modelFor(sheets, scope);
  const terms = model.kind === "found" ? MODEL_TERMS[model.value] : [];
  return {
    rule: ruleFor(sheets, scope, model, settings),
    agreed: settings.agreed.ok ? settings.agreed.value : null,
    partYear: settings.partYear.ok ? settings.partYear.value : null,
    year: settings.year.ok ? settings.year.value : null,
    need: needFor(bylaws, scope),
    conditions: ["fees.model" as const, ...terms, ...REPEATED].map((rule) => condition(bylaws, rule, scope)),
  };
}

function needFor(bylaws: readonly Bylaw[], scope: Scope): KindFinancing["need"] {
  const need = bylawValue(bylaws, "fees.need", scope);
  const row = findBylaw(bylaws, "fees.need", scope)?.row;
  return need.ok && need.value !== null && row !== undefined ? { amount: need.value, row } : null;
}

function modelFor(
  { bylaws, modelWhereOpen }: FinancingSheets,
  scope: Scope,
): Found<FinancingModel> | { kind: "noRule" } {
  const model = bylawValue(bylaws, "fees.model", scope);
  if (!model.ok) return bylawFault(bylaws, "fees.model", scope, model.problem);
  if (model.value !== null) return found(model.value);
  const isForOthers = bylaws.some(({ rule }) => bylawIdOf(rule) === "fees.model");
  if (isForOthers && findBylaw(bylaws, "fees.model", scope) === null) return { kind: "noRule" };
  return modelWhereOpen === null ? openRules("fees.model") : found(modelWhereOpen);
}

interface Settings {
  readonly agreed: Result<AgreedRule | null, SheetProblem>;
  readonly partYear: Result<PartYear | null, SheetProblem>;
  readonly year: Result<number | null, SheetProblem>;
}

function ruleFor(
  sheets: FinancingSheets,
  scope: Scope,
  model: ReturnType<typeof modelFor>,
  { agreed, partYear, year }: Settings,
): KindRule {
  const { bylaws } = sheets;
  if (model.kind !== "found") return model;
  if (!agreed.ok) return bylawFault(bylaws, "fees.agreed", scope, agreed.problem);
  if (!partYear.ok) return bylawFault(bylaws, "fees.partYear", scope, partYear.problem);
  if (!year.ok) return bylawFault(bylaws, "fees.year", scope, year.problem);
  if (model.value === "none") return { kind: "noFee" };
  const terms = readTerms(bylaws, scope, model.value);
  if (terms.kind !== "found") return terms;
  const regulation = regulationFor(sheets, scope);
  if (regulation.kind !== "found") return regulation;
  return ruleOf(sheets, scope, model.value, terms.value, regulation.value);
}

type Terms = Readonly<Record<Term | "amount" | "need", Exact | null>>;

const TERM_RULES = {
  amount: "fees.amount",
  need: "fees.need",
  base: "fees.base",
  rate: "fees.rate",
  minimum: "fees.minimum",
  maximum: "fees.maximum",
  unit: "fees.unit",
} as const satisfies Record<keyof Terms, BylawId>;
const REQUIRED: Readonly<Record<FinancingModel, readonly (keyof Terms)[]>> = {
  perCapita: ["rate"],
  basePlus: ["base", "rate"],
  tiered: [],
  flat: ["amount"],
  share: ["need"],
  none: [],
};

/** The terms of a model, those that it has no use for as null. */
function readTerms(bylaws: readonly Bylaw[], scope: Scope, model: FinancingModel): Found<Terms> {
  const terms: Record<keyof Terms, Exact | null> = {
    amount: null,
    need: null,
    base: null,
    rate: null,
    minimum: null,
    maximum: null,
    unit: null,
  };
  const open: BylawId[] = [];
  for (const name of Object.keys(TERM_RULES) as (keyof Terms)[]) {
    const rule = TERM_RULES[name];
    if (!MODEL_TERMS[model].includes(rule)) continue;
    const term = bylawValue(bylaws, rule, scope);
    if (!term.ok) return bylawFault(bylaws, rule, scope, term.problem);
    if (term.value === null && REQUIRED[model].includes(name)) open.push(rule);
    terms[name] = term.value;
  }
  return open.length > 0 ? openRules(...open) : found(terms);
}

function regulationFor({ bylaws, index }: FinancingSheets, scope: Scope): Found<Regulation> {
  const value = <Id extends BylawId>(rule: Id): Found<BylawValue<Id> | null> => {
    const read = bylawValue(bylaws, rule, scope);
    return read.ok ? found(read.value) : bylawFault(bylaws, rule, scope, read.problem);
  };
  const series = value("fees.index");
  if (series.kind !== "found") return series;
  if (series.value === null || series.value === "none") return found(NOT_REGULATED);
  const vintage = value("fees.index.vintage");
  if (vintage.kind !== "found") return vintage;
  const baseYear = value("fees.index.baseYear");
  if (baseYear.kind !== "found") return baseYear;
  const year = value("fees.year");
  if (year.kind !== "found") return year;
  if (vintage.value === null || baseYear.value === null || year.value === null) {
    const needed = { "fees.index.vintage": vintage, "fees.index.baseYear": baseYear, "fees.year": year } as const;
    return openRules(...(Object.keys(needed) as (keyof typeof needed)[]).filter((rule) => needed[rule].value === null));
  }
  return regulationBetween(index, baseYear.value, year.value, vintage.value);
}

function ruleOf(
  sheets: FinancingSheets,
  scope: Scope,
  model: Exclude<FinancingModel, "none">,
  { need, unit, ...given }: Terms,
  regulation: Regulation,
): KindRule {
  const { bylaws } = sheets;
  const { amounts, steps } = regulated(given, regulation);
  const { amount, base, rate, minimum, maximum } = amounts;
  const checked = feeRule({
    base: model === "perCapita" ? null : (base ?? ZERO),
    rate: rate ?? ZERO,
    minimum,
    maximum,
    unit,
  });
  if (!checked.ok) return bylawFault(bylaws, TERM_RULES[checked.term], scope, checked.problem);
  const rule = checked.value;
  const bounds: Bounds = { minimum: rule.minimum, maximum: rule.maximum, unit: rule.unit };
  switch (model) {
    case "perCapita":
    case "basePlus":
      return { kind: "formula", rule, steps };
    case "flat":
      return { kind: "flat", amount: amount ?? ZERO, bounds, steps };
    case "share": {
      const needRow = findBylaw(bylaws, "fees.need", scope)?.row ?? 0;
      return { kind: "share", need: need ?? ZERO, needRow, terms: { ...bounds, base: rule.base ?? ZERO }, steps };
    }
    case "tiered":
      return tieredRule(sheets, scope, bounds, regulation, steps);
  }
}

function tieredRule(
  { bylaws, brackets }: FinancingSheets,
  scope: Scope,
  bounds: Bounds,
  regulation: Regulation,
  steps: readonly Message[],
): KindRule {
  const mode = bylawValue(bylaws, "fees.tiers", scope);
  if (!mode.ok) return bylawFault(bylaws, "fees.tiers", scope, mode.problem);
  if (mode.value === null) return openRules("fees.tiers");
  const tariff = tariffOf(brackets, scope);
  if (tariff.kind !== "found") return tariff;
  const values = tariff.value.map(({ value }) => regulated({ value }, regulation));
  const rule: TieredRule = {
    ...bounds,
    mode: mode.value,
    brackets: tariff.value.map((bracket, index) => ({
      ...bracket,
      value: values[index]?.amounts.value ?? bracket.value,
    })),
  };
  // The changes are told once: with the bounds, or where there are none with the first bracket.
  const told = regulation.changes.length;
  const changes = steps.length > 0 ? [] : (values[0]?.steps ?? []).slice(0, told);
  const bracketSteps = values.map((one) => one.steps.slice(told));
  return { kind: "tiered", rule, steps: [...steps, ...changes], bracketSteps };
}
