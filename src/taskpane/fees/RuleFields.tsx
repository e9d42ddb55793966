import { Button, Field, Input, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { BylawId } from "../../domain/bylaws/bylawId";
import { textOf } from "../../domain/cell";
import type { TermRule } from "../../domain/fees/financing";
import type { FinancingModel } from "../../domain/fees/readFinancingModel";
import { readNumber } from "../../domain/numbers/readNumber";
import { cellName } from "../places";
import { type TextsOf, usePlaceTexts } from "../texts";
import { useKeptFocus } from "../useKeptFocus";
import { readRule, type RuleField, type RuleGroup } from "./ruleGroups";
import { AS_IN_THE_BYLAWS, type Scenario, withChange } from "./scenario";

interface RuleFieldsProps {
  readonly groups: readonly RuleGroup[];
  /** The rules that must be filled in before there are fees. */
  readonly undecided: readonly BylawId[];
  readonly scenario: Scenario;
  readonly onChange: (scenario: Scenario) => void;
}

const MODELS: readonly FinancingModel[] = ["perCapita", "basePlus", "tiered", "flat", "share", "none"];

/** The fee models and their terms. What the bylaws' sheet sets is shown and can be tried otherwise; the sheet is not changed. */
export default function RuleFields({ groups, undecided, scenario, onChange }: RuleFieldsProps): ReactNode {
  const { pane } = usePlaceTexts("fees");
  const isFromBylaws = groups.some(({ model, terms }) =>
    [model, ...terms].some((field) => (field?.bylaw ?? null) !== null),
  );
  const canGoBack = scenario.length > 0 && isFromBylaws;
  const fields = useKeptFocus<HTMLDivElement>([canGoBack]);
  const change = (field: RuleField, value: string): void =>
    onChange(withChange(scenario, { rule: field.rule, scope: field.scope, value }));
  return (
    <>
      <div ref={fields} className="rule-groups" tabIndex={-1}>
        {groups.map((group) => (
          <Group
            key={group.scope ?? ""}
            group={group}
            isOnly={groups.length === 1}
            undecided={undecided}
            onChange={change}
          />
        ))}
      </div>
      {canGoBack && (
        <Button className="start" size="small" onClick={() => onChange(AS_IN_THE_BYLAWS)}>
          {pane["fees.useBylaws"]()}
        </Button>
      )}
    </>
  );
}

interface GroupProps {
  readonly group: RuleGroup;
  readonly isOnly: boolean;
  readonly undecided: readonly BylawId[];
  readonly onChange: (field: RuleField, value: string) => void;
}

function Group({ group: { scope, model, chosenModel, terms }, isOnly, undecided, onChange }: GroupProps): ReactNode {
  const texts = usePlaceTexts("fees");
  const { pane } = texts;
  if (model === null && terms.length === 0) return null;
  const label = scope ?? pane["fees.forAll"]();
  return (
    <fieldset className="rule-group" aria-label={isOnly ? pane["fees.terms"]() : label}>
      {!isOnly && <legend>{pane["fees.group"]({ kind: label })}</legend>}
      {model !== null && (
        <Field label={pane["fees.model"]()} hint={hintOf(model, texts)}>
          <Select value={chosenModel ?? ""} onChange={(_event, { value }) => onChange(model, value)}>
            {chosenModel === null && <option value="">{pane["fees.model.undecided"]()}</option>}
            {MODELS.map((one) => (
              <option key={one} value={one}>
                {pane[`fees.model.${one}`]()}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <div className="terms">
        {terms.map((field) => (
          <TermField key={field.rule} field={field} isUndecided={undecided.includes(field.rule)} onChange={onChange} />
        ))}
      </div>
    </fieldset>
  );
}

interface TermFieldProps {
  readonly field: RuleField;
  readonly isUndecided: boolean;
  readonly onChange: (field: RuleField, value: string) => void;
}

/** What each term is called in the texts. */
const TERM_NAMES = {
  "fees.amount": "amount",
  "fees.base": "base",
  "fees.rate": "rate",
  "fees.minimum": "minimum",
  "fees.maximum": "maximum",
  "fees.unit": "unit",
  "fees.need": "need",
  "fees.tiers": "tiers",
} as const satisfies Record<TermRule, string>;

function TermField({ field, isUndecided, onChange }: TermFieldProps): ReactNode {
  const texts = usePlaceTexts("fees");
  const { pane } = texts;
  const label = pane[`fees.term.${TERM_NAMES[field.rule as TermRule]}`]();
  if (field.rule === "fees.tiers") {
    return (
      <Field label={label} hint={hintOf(field, texts)} {...validationOf(field, isUndecided, texts)}>
        <Select value={tierModeOf(field)} onChange={(_event, { value }) => onChange(field, value)}>
          <option value="">{pane["fees.tiers.undecided"]()}</option>
          <option value="step">{pane["fees.tiers.step"]()}</option>
          <option value="marginal">{pane["fees.tiers.marginal"]()}</option>
        </Select>
      </Field>
    );
  }
  return (
    <Field label={label} hint={hintOf(field, texts)} {...validationOf(field, isUndecided, texts)}>
      <Input
        inputMode="decimal"
        autoComplete="off"
        value={fieldText(field, texts)}
        onChange={(_event, { value }) => onChange(field, value)}
      />
    </Field>
  );
}

function tierModeOf(field: RuleField): string {
  const mode = readRule(field.rule, field.cell);
  return mode.ok && typeof mode.value === "string" ? mode.value : "";
}

/** A number as it is shown in its field: as the user wrote it, or the bylaws' number in the reader's own form. */
export function fieldText({ cell, isChanged }: RuleField, { number: write }: TextsOf<"fees">): string {
  if (isChanged) return textOf(cell) ?? "";
  const number = readNumber(cell);
  return number.ok ? (number.value === null ? "" : write(number.value)) : (textOf(cell) ?? "");
}

/** Where a rule is from, and whether it has been changed here. */
export function hintOf({ bylaw, isChanged }: RuleField, { pane }: TextsOf<"fees">): string {
  if (bylaw === null) return "";
  const address = cellName(bylaw.sheet, bylaw.place);
  if (isChanged) return pane["fees.changed"]({ address });
  const from = pane["fees.fromBylaws"]({ address });
  return bylaw.source === null ? from : `${from}. ${pane.source({ source: bylaw.source })}`;
}

/** A required term that is merely not filled in yet is no error of the user's. */
function validationOf(
  { problem }: RuleField,
  isUndecided: boolean,
  { pane, say }: TextsOf<"fees">,
): { validationState?: "error" | "none"; validationMessage?: string } {
  if (problem !== null) return { validationState: "error", validationMessage: say(problem) };
  return isUndecided ? { validationState: "none", validationMessage: pane["fees.term.required"]() } : {};
}
