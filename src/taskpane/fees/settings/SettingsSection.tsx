import { Caption1, Field, Input, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Bylaw } from "../../../domain/bylaws/bylaw";
import { isCellDate, textOf } from "../../../domain/cell";
import { dateText } from "../../../domain/calendar/excelDate";
import type { FoundTable } from "../../../workbook/findTable";
import type { BylawsColumn } from "../../../workbook/partnership";
import { hintOf } from "../RuleFields";
import { readRule, type RuleField, settingFields, type SettingRule } from "../ruleGroups";
import { type Scenario, withChange } from "../scenario";
import { useSettingsTexts } from "./useSettingsTexts";

interface SettingsSectionProps {
  readonly bylaws: readonly Bylaw[];
  readonly table: FoundTable<BylawsColumn> | null;
  readonly scenario: Scenario;
  readonly onChange: (scenario: Scenario) => void;
}

/** What can be chosen, where a setting is one of a few; as the schema reads it in any language. */
const CHOICES = {
  "fees.index": ["municipal deflator", "none"],
  "fees.index.vintage": ["realised", "budget", "revised"],
  "fees.partYear": ["days", "months", "none"],
  "fees.agreed": ["replaces", "none"],
} as const satisfies Partial<Record<SettingRule, readonly string[]>>;

/** What the amounts are of, and when: year, population date, regulation, part of a year, agreed amounts. */
export default function SettingsSection({ bylaws, table, scenario, onChange }: SettingsSectionProps): ReactNode {
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
    </>
  );
}

interface SettingProps {
  readonly field: RuleField;
  readonly onChange: (field: RuleField, value: string) => void;
}

function Setting({ field, onChange }: SettingProps): ReactNode {
  const texts = useSettingsTexts();
  const { pane, say } = texts;
  const rule = field.rule as SettingRule;
  const name = pane[`fees.label.${rule}`]();
  const label = field.scope === null ? name : pane["settings.scoped"]({ label: name, scope: field.scope });
  const validation =
    field.problem === null ? {} : { validationState: "error" as const, validationMessage: say(field.problem) };
  return (
    <Field label={label} hint={hintOf(field, texts)} {...validation}>
      {isChoice(rule) ? (
        <Select value={choiceOf(rule, field)} onChange={(_event, { value }) => onChange(field, value)}>
          <option value="">{pane["settings.undecided"]()}</option>
          {CHOICES[rule].map((choice) => (
            <option key={choice} value={choice}>
              {pane[
                `settings.${rule}.${choice === "municipal deflator" ? "deflator" : choice}` as "settings.fees.index.none"
              ]()}
            </option>
          ))}
        </Select>
      ) : (
        <Input autoComplete="off" value={shownText(field)} onChange={(_event, { value }) => onChange(field, value)} />
      )}
    </Field>
  );
}

function isChoice(rule: SettingRule): rule is keyof typeof CHOICES {
  return rule in CHOICES;
}

/** The choice that a value means, whichever words it is said with. */
function choiceOf(rule: keyof typeof CHOICES, field: RuleField): string {
  const meaning = readRule(rule, field.cell);
  if (!meaning.ok || meaning.value === null) return "";
  return (
    CHOICES[rule].find((choice) => {
      const other = readRule(rule, choice);
      return other.ok && other.value === meaning.value;
    }) ?? ""
  );
}

function shownText({ cell }: RuleField): string {
  return isCellDate(cell) ? dateText(cell.date) : (textOf(cell) ?? "");
}
