import { type Cell, isCellDate, textOf } from "../../../domain/cell";
import { dateText } from "../../../domain/calendar/excelDate";
import { findBylaw } from "../../../domain/bylaws/bylaw";
import type { Condition } from "../../../domain/fees/condition";
import type { FinancedKind } from "../../../domain/fees/financing";
import { readNumber } from "../../../domain/numbers/readNumber";
import { choiceOf } from "../choices";
import type { FeesInScenario } from "../computeFees";
import { changeOf } from "../scenario";
import { labelOf, readRule, SETTINGS } from "../ruleGroups";
import type { WriteTexts } from "./useWriteTexts";

/**
 * What the fees came about under, a line for each way that fees are set: model, terms, population date, vintage, rounding,
 * and what is inferred or not decided. It goes with the fees wherever they go.
 */
export function aboutFees(view: FeesInScenario, texts: WriteTexts): string[] {
  const { kinds, financing } = view;
  const lines = new Map<string, FinancedKind[]>();
  for (const kind of kinds) {
    const { rule, conditions } = financing.kinds[kind];
    if (rule.kind === "noRule") continue;
    const line = conditions
      .flatMap((condition) => conditionText(condition, isTried(view, kind, condition), texts))
      .join("; ");
    lines.set(line, [...(lines.get(line) ?? []), kind]);
  }
  return [...lines].map(([line, ofKinds]) => {
    if (lines.size === 1) return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
    const names = ofKinds.map((kind) => texts.pane["fees.kind"]({ kind })).join(", ");
    return `${names}: ${line}.`;
  });
}

/** Whether a rule has been changed in the pane, so that no document is to be blamed for it. */
function isTried({ scenario, bylaws }: FeesInScenario, kind: FinancedKind, { rule }: Condition): boolean {
  const bylaw = findBylaw(bylaws, rule, kind === "unsaid" ? null : kind);
  return bylaw !== null && changeOf(scenario, rule, bylaw.scope) !== null;
}

/** Rules that are merely not there say nothing; those whose silence matters say that they are not decided. */
function conditionText({ rule, value, status }: Condition, isTriedHere: boolean, texts: WriteTexts): string[] {
  const { pane } = texts;
  const matters = SETTINGS.some((setting) => setting === rule) || rule === "fees.unit";
  if (status === "notMentioned" && !matters) return [];
  if (MENTIONED_WHERE_SET.has(rule) && (status === "notMentioned" || status === "open")) return [];
  const label = pane[`label.${labelOf(rule)}`]();
  if (status === "notMentioned" || status === "open") return [pane["write.about.open"]({ label })];
  const text = valueText(rule, value, texts);
  if (isTriedHere) return [pane["write.about.tried"]({ label, value: text })];
  return [
    status === "inferred"
      ? pane["write.about.inferred"]({ label, value: text })
      : pane["write.about.stated"]({ label, value: text }),
  ];
}

/** Whether a regulation is by which edition, or a member pays for part of a year, matters only where there is such a thing. */
const MENTIONED_WHERE_SET: ReadonlySet<string> = new Set([
  "fees.minimum",
  "fees.maximum",
  "fees.index.vintage",
  "fees.index.baseYear",
  "fees.partYear",
  "fees.agreed",
  "fees.base",
]);

/** A value in the reader's words: models by name, amounts as amounts, years and dates as they are written. */
function valueText(rule: Condition["rule"], value: Cell, { pane, amount }: WriteTexts): string {
  const read = readRule(rule, value);
  const meaning: unknown = read.ok ? read.value : null;
  if (rule === "fees.model" && typeof meaning === "string") return pane[`fees.model.${meaning as "perCapita"}`]();
  const choice = choiceOf(rule, value);
  if (choice !== null) return pane[choice.label]();
  if (isYear(rule)) return textOf(value) ?? "";
  if (isCellDate(value)) return dateText(value.date);
  const number = readNumber(value);
  return number.ok && number.value !== null
    ? pane["fees.amount"]({ amount: amount(number.value) })
    : (textOf(value) ?? "");
}

function isYear(rule: string): boolean {
  return rule === "fees.year" || rule === "fees.index.baseYear" || rule === "fees.populationDate";
}
