import { Caption1, Field, Input, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Bylaw } from "../../../domain/bylaws/bylaw";
import { isCellDate, textOf } from "../../../domain/cell";
import { dateText } from "../../../domain/calendar/excelDate";
import type { FoundTable } from "../../../workbook/findTable";
import type { BylawsColumn, Partnership } from "../../../workbook/partnership";
import { choiceOf, CHOICES } from "../choices";
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

/** What the amounts are of, and when: year, population date, regulation, part of a year, agreed amounts. */
export default function SettingsSection({ bylaws, table, index, scenario, onChange }: SettingsSectionProps): ReactNode {
  const { pane } = useSettingsTexts();
  const fields = settingFields(scenario, bylaws, table);
  const change = (field: RuleField, value: string): void =>
    onChange(withChange(scenario, { rule: field.rule, scope: field.scope, value }));
  return (
    <>
      <Caption1>{pane["settings.explain"]()}</Caption1>
      <div className="terms settings">
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
        <Select
          value={choiceOf(field.rule, field.cell)?.value ?? ""}
          onChange={(_event, { value }) => onChange(field, value)}
        >
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

function shownText({ cell }: RuleField): string {
  return isCellDate(cell) ? dateText(cell.date) : (textOf(cell) ?? "");
}
