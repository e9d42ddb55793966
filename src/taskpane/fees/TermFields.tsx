import { Button, Field, Input, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FeeTerm } from "../../domain/fees/feeRule";
import { FEE_MODELS, TERMS_OF } from "../../domain/fees/readFeeRule";
import { cellName } from "../places";
import { type TextsOf, usePlaceTexts } from "../texts";
import { useKeptFocus } from "../useKeptFocus";
import { type Fees, type FeeTermsInUse, NOTHING_CHANGED, type Term, type TermChanges, termText } from "./computeFees";

interface TermFieldsProps {
  readonly inUse: FeeTermsInUse;
  /** The term that stands in the way, and why. */
  readonly faulty: Extract<Fees, { kind: "term" }> | null;
  readonly changes: TermChanges;
  readonly onChange: (changes: TermChanges) => void;
}

/** The fee model and its terms. What the bylaws' sheet sets is shown and can be tried otherwise; the sheet is not changed. */
export function TermFields({ inUse, faulty, changes, onChange }: TermFieldsProps): ReactNode {
  const texts = usePlaceTexts("fees");
  const { pane } = texts;
  const hasChanges = changes.model !== undefined || Object.keys(changes.terms).length > 0;
  const isFromBylaws = Object.values(inUse.terms).some((term) => term.bylaw !== null);
  const canGoBack = hasChanges && isFromBylaws;
  const fields = useKeptFocus<HTMLFieldSetElement>([canGoBack]);

  return (
    <>
      <Field label={pane["fees.model"]()}>
        <Select
          value={inUse.model}
          onChange={(_, { value }) => {
            const model = FEE_MODELS.find((known) => known === value);
            if (model !== undefined) onChange({ ...changes, model });
          }}
        >
          {FEE_MODELS.map((model) => (
            <option key={model} value={model}>
              {pane[`fees.model.${model}`]()}
            </option>
          ))}
        </Select>
      </Field>
      <fieldset ref={fields} className="terms" tabIndex={-1} aria-label={pane["fees.terms"]()}>
        {TERMS_OF[inUse.model].map((name) => (
          <Field
            key={name}
            label={pane[`fees.term.${name}`]()}
            hint={hintOf(inUse.terms[name], texts)}
            {...validationOf(name, faulty, texts)}
          >
            <Input
              inputMode="decimal"
              autoComplete="off"
              value={termText(inUse.terms[name], texts.number)}
              onChange={(_, { value }) => onChange({ ...changes, terms: { ...changes.terms, [name]: value } })}
            />
          </Field>
        ))}
      </fieldset>
      {canGoBack && (
        <Button className="start" size="small" onClick={() => onChange(NOTHING_CHANGED)}>
          {pane["fees.useBylaws"]()}
        </Button>
      )}
    </>
  );
}

function hintOf({ bylaw, isChanged }: Term, { pane }: TextsOf<"fees">): string {
  if (bylaw === null) return "";
  const address = cellName(bylaw.sheet, bylaw.place);
  if (isChanged) return pane["fees.changed"]({ address });
  const from = pane["fees.fromBylaws"]({ address });
  return bylaw.source === null ? from : `${from}. ${pane.source({ source: bylaw.source })}`;
}

/** A required term that is merely not filled in yet is no error of the user's. */
function validationOf(
  name: FeeTerm,
  faulty: TermFieldsProps["faulty"],
  { pane, say }: TextsOf<"fees">,
): { validationState?: "error" | "none"; validationMessage?: string } {
  if (faulty?.term !== name) return {};
  return faulty.problem.key === "parameter.missing"
    ? { validationState: "none", validationMessage: pane["fees.term.required"]() }
    : { validationState: "error", validationMessage: say(faulty.problem) };
}
