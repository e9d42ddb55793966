import type { BylawId } from "../../domain/bylaws/bylawId";
import type { Cell } from "../../domain/cell";
import type { PaneLabels } from "../../locales/compiled/keys";
import { readRule, type SettingRule } from "./ruleGroups";

/** One of the few values that a setting can have. */
export interface Choice {
  /** As the schema reads it in any language. */
  readonly value: string;
  readonly label: Extract<keyof PaneLabels, `label.${"index" | "vintage" | "partYear" | "agreed"}.${string}`>;
}

/** What can be chosen, where a setting is one of a few. */
export const CHOICES: Readonly<Partial<Record<BylawId, readonly Choice[]>>> = {
  "fees.index": [
    { value: "municipal deflator", label: "label.index.deflator" },
    { value: "none", label: "label.index.none" },
  ],
  "fees.index.vintage": [
    { value: "realised", label: "label.vintage.realised" },
    { value: "budget", label: "label.vintage.budget" },
    { value: "revised", label: "label.vintage.revised" },
  ],
  "fees.partYear": [
    { value: "days", label: "label.partYear.days" },
    { value: "months", label: "label.partYear.months" },
    { value: "none", label: "label.partYear.none" },
  ],
  "fees.agreed": [
    { value: "replaces", label: "label.agreed.replaces" },
    { value: "none", label: "label.agreed.none" },
  ],
} satisfies Partial<Record<SettingRule, readonly Choice[]>>;

/** The choice that a value means, whichever words it is said with; null where it is none. */
export function choiceOf(rule: BylawId, cell: Cell): Choice | null {
  const meaning = readRule(rule, cell);
  if (!meaning.ok || meaning.value === null) return null;
  const same = CHOICES[rule]?.find(({ value }) => {
    const other = readRule(rule, value);
    return other.ok && other.value === meaning.value;
  });
  return same ?? null;
}
