import { Field, Input, Select } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import { readVatTreatment } from "../../../domain/invoice/vatTreatment";
import type { Invoice } from "../../../locales/compiled/keys";
import { type FieldFault, type InvoiceField, type InvoiceFields, TREATMENTS } from "./invoiceFields";
import { type InvoicePaneTexts, useInvoiceTexts } from "./useInvoiceTexts";

interface InvoiceFormProps {
  readonly fields: InvoiceFields;
  readonly faults: ReadonlyMap<InvoiceField, FieldFault>;
  /** How many times it has been tried to write; from the first, what is not filled in is said. */
  readonly tries: number;
  readonly texts: Invoice;
  readonly onChange: (fields: InvoiceFields) => void;
}

type TextField = Exclude<keyof InvoiceFields, "due" | "treatment">;

/** What is to be invoiced and when. What is wrong is said at its field; a try to write in vain goes to the first of them. */
export function InvoiceForm({ fields, faults, tries, texts, onChange }: InvoiceFormProps): ReactNode {
  const paneTexts = useInvoiceTexts();
  const { pane } = paneTexts;
  const form = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>("[aria-invalid='true']")?.focus();
  }, [tries]);
  const faultOf = (field: keyof InvoiceFields): FieldValidation =>
    field === "due" || field === "account" ? {} : validationOf(field, faults.get(field), tries > 0, paneTexts);
  const input = (field: TextField, label: string, hint?: string): ReactNode => (
    <Field label={label} {...(hint !== undefined && { hint })} {...faultOf(field)}>
      <Input
        autoComplete="off"
        inputMode={field === "instalments" || field === "months" ? "numeric" : "text"}
        value={fields[field]}
        onChange={(_event, { value }) => onChange({ ...fields, [field]: value })}
      />
    </Field>
  );
  return (
    <fieldset ref={form} className="list" aria-label={pane["invoices.fields"]()}>
      <div className="terms">
        {input("from", pane["invoices.from"](), pane["invoices.dateHint"]())}
        {input("to", pane["invoices.to"](), pane["invoices.dateHint"]())}
      </div>
      {input("instalments", pane["invoices.instalments"]())}
      <Field label={pane["invoices.due"]()}>
        <Select
          value={fields.due}
          onChange={(_event, { value }) => onChange({ ...fields, due: value === "dates" ? "dates" : "interval" })}
        >
          <option value="interval">{pane["invoices.due.interval"]()}</option>
          <option value="dates">{pane["invoices.due.dates"]()}</option>
        </Select>
      </Field>
      {fields.due === "dates" ? (
        input("dates", pane["invoices.dates"](), pane["invoices.datesHint"]())
      ) : (
        <div className="terms">
          {input("first", pane["invoices.first"](), pane["invoices.dateHint"]())}
          {fields.instalments.trim() !== "1" && input("months", pane["invoices.months"]())}
        </div>
      )}
      <Field label={pane["invoices.treatment"]()} {...faultOf("treatment")}>
        <Select value={fields.treatment} onChange={(_event, { value }) => onChange({ ...fields, treatment: value })}>
          <option value="">{pane["invoices.treatmentNone"]()}</option>
          {TREATMENTS.map((treatment) => (
            <option key={treatment} value={treatment}>
              {treatmentText(treatment, texts, paneTexts)}
            </option>
          ))}
        </Select>
      </Field>
      {input("account", pane["invoices.account"](), pane["invoices.accountHint"]())}
    </fieldset>
  );
}

interface FieldValidation {
  readonly validationState?: "error";
  readonly validationMessage?: string;
}

function validationOf(
  field: InvoiceField,
  fault: FieldFault | undefined,
  isTried: boolean,
  { pane, sayInvoice }: InvoicePaneTexts,
): FieldValidation {
  if (fault === undefined || (fault === "missing" && !isTried)) return {};
  const missing = field === "treatment" ? pane["invoices.treatmentMissing"]() : pane["invoices.missing"]();
  return { validationState: "error", validationMessage: fault === "missing" ? missing : sayInvoice(fault) };
}

/** A treatment in the words that the sheet gets. */
function treatmentText(written: (typeof TREATMENTS)[number], texts: Invoice, { number }: InvoicePaneTexts): string {
  const treatment = readVatTreatment(written);
  if (!treatment.ok || treatment.value === null) return written;
  return treatment.value.kind === "rate"
    ? texts["vat.rate"]({ percent: number(treatment.value.percent) })
    : texts[`vat.${treatment.value.kind}`]();
}
