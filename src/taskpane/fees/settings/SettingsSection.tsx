import { Caption1, Field, Input, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Bylaw } from "../../../domain/bylaws/bylaw";
import { isCellDate, textOf } from "../../../domain/cell";
import { dateText } from "../../../domain/calendar/excelDate";
import type { PaneSettings } from "../../../locales/compiled/keys";
import type { FoundTable } from "../../../workbook/findTable";
import type { BylawsColumn, Partnership } from "../../../workbook/partnership";
import { hintOf } from "../RuleFields";
import { labelOf, readRule, type RuleField, settingFields, type SettingRule } from "../ruleGroups";
import { type Scenario, withChange } from "../scenario";
import { IndexFromRegister } from "./IndexFromRegister";
import { useSettingsTexts } from "./useSettingsTexts";

interface SettingsSectionProps {
  readonly bylaws: readonly Bylaw[];
  readonly table: FoundTable<BylawsColumn> | null;
  readonly scenario: Scenario;
  readonly index: Partnership["index"];
  readonly onChange: (scenario: Scenario) => void;
}

interface Choice {
  /** As the schema reads it in any language. */
  readonly value: string;
  readonly label: Extract<keyof PaneSettings, `settings.${"index" | "vintage" | "partYear" | "agreed"}.${string}`>;
}

/** What can be chosen, where a setting is one of a few. */
const CHOICES: Readonly<Partial<Record<SettingRule, readonly Choice[]>>> = {
  "fees.index": [
    { value: "municipal deflator", label: "settings.index.deflator" },
    { value: "none", label: "settings.index.none" },
  ],
  "fees.index.vintage": [
    { value: "realised", label: "settings.vintage.realised" },
    { value: "budget", label: "settings.vintage.budget" },
    { value: "revised", label: "settings.vintage.revised" },
  ],
  "fees.partYear": [
    { value: "days", label: "settings.partYear.days" },
    { value: "months", label: "settings.partYear.months" },
    { value: "none", label: "settings.partYear.none" },
  ],
  "fees.agreed": [
    { value: "replaces", label: "settings.agreed.replaces" },
    { value: "none", label: "settings.agreed.none" },
  ],
};

/** What the amounts are of, and when: year, population date, regulation, part of a year, agreed amounts. */
export default function SettingsSection({ bylaws, table, index, scenario, onChange }: SettingsSectionProps): ReactNode {
  const { pane } = useSettingsTexts();
  const fields = settingFields(scenario, bylaws, table);
  const change = (field: RuleField, value: string): void =>
    onChange(withChange(scenario, { rule: field.rule, scope: field.scope, value }));
  return (
    <>
      <Caption1>{pane["settings.explain"]()}</Caption1>
      <div className="terms">
        {fields.map((field) => (
          <Setting key={`${field.rule} ${field.scope ?? ""}`} field={field} onChange={change} />
        ))}
      </div>
      {fields.some(isRegulated) && <IndexFromRegister index={index} />}
    </>
  );
}

/** Whether amounts are regulated by the deflator, so that its figures are needed. */
function isRegulated({ rule, cell }: RuleField): boolean {
  if (rule !== "fees.index") return false;
  const series = readRule(rule, cell);
  return series.ok && series.value !== null && series.value !== "none";
}

interface SettingProps {
  readonly field: RuleField;
  readonly onChange: (field: RuleField, value: string) => void;
}

function Setting({ field, onChange }: SettingProps): ReactNode {
  const texts = useSettingsTexts();
  const { pane, say } = texts;
  const rule = field.rule as SettingRule;
  const choices = CHOICES[rule];
  const name = pane[`label.${labelOf(rule)}`]();
  const label = field.scope === null ? name : pane["settings.scoped"]({ label: name, scope: field.scope });
  const validation =
    field.problem === null ? {} : { validationState: "error" as const, validationMessage: say(field.problem) };
  return (
    <Field label={label} hint={hintOf(field, texts)} {...validation}>
      {choices !== undefined ? (
        <Select value={choiceOf(choices, field)} onChange={(_event, { value }) => onChange(field, value)}>
          <option value="">{pane["settings.undecided"]()}</option>
          {choices.map(({ value, label: text }) => (
            <option key={value} value={value}>
              {pane[text]()}
            </option>
          ))}
        </Select>
      ) : (
        <Input autoComplete="off" value={shownText(field)} onChange={(_event, { value }) => onChange(field, value)} />
      )}
    </Field>
  );
}

/** The choice that a value means, whichever words it is said with. */
function choiceOf(choices: readonly Choice[], { rule, cell }: RuleField): string {
  const meaning = readRule(rule, cell);
  if (!meaning.ok || meaning.value === null) return "";
  const same = choices.find(({ value }) => {
    const other = readRule(rule, value);
    return other.ok && other.value === meaning.value;
  });
  return same?.value ?? "";
}

function shownText({ cell }: RuleField): string {
  return isCellDate(cell) ? dateText(cell.date) : (textOf(cell) ?? "");
}
