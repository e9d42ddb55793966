import { Button, Caption1, Spinner } from "@fluentui/react-components";
import { type ReactNode, useMemo, useState } from "react";
import { invoiceBasis, type InvoiceTexts, loadInvoiceTexts } from "../../../documents/invoiceBasis";
import { type Invoicing, prepareInvoices } from "../../../domain/invoice/prepareInvoices";
import type { Exact } from "../../../domain/numbers/exact";
import type { Member } from "../../../domain/members/member";
import type { Language } from "../../../locales/language";
import type { Fault } from "../../../workbook/excel";
import { invoiceChange } from "../../../workbook/invoiceChange";
import type { Partnership } from "../../../workbook/partnership";
import { readInvoices } from "../../../workbook/readInvoices";
import { sheetNames } from "../../../workbook/sheetNames";
import { CellList } from "../../CellList";
import { ChangeBar } from "../../change/ChangeBar";
import { useChange } from "../../change/useChange";
import { FaultBar } from "../../FaultBar";
import { Told } from "../../Told";
import { useLoaded } from "../../useLoaded";
import { type FieldFault, fieldsFrom, type InvoiceField, type InvoiceFields, readSettings } from "./invoiceFields";
import { InvoiceForm } from "./InvoiceForm";
import { InvoicePreview, InvoiceProblems } from "./InvoicePreview";
import { isSameReading, membersToInvoice, problemsShown, sheetsOfPeriod } from "./invoicing";
import { type EarlierInvoices, useEarlierInvoices } from "./useEarlierInvoices";
import { useInvoiceTexts } from "./useInvoiceTexts";

const LOAD: Readonly<Record<Language, () => Promise<InvoiceTexts>>> = {
  nb: () => loadInvoiceTexts("nb"),
  nn: () => loadInvoiceTexts("nn"),
  en: () => loadInvoiceTexts("en"),
};

interface InvoiceSectionProps {
  readonly partnership: Partnership;
  /** Every member and its fee; null where the fee is not known. */
  readonly rows: readonly { readonly member: Member; readonly amount: Exact | null }[];
  /** What the amounts come from, each a line on the sheet: the model, the population's date … */
  readonly provenance: readonly string[];
}

/** The invoice basis of a period on a sheet of its own, or the corrections where the period has been invoiced before. */
export default function InvoiceSection(props: InvoiceSectionProps): ReactNode {
  const { pane, language } = useInvoiceTexts();
  const texts = useLoaded(LOAD[language]);
  if (texts === "loading") return <Spinner size="tiny" label={pane.reading()} />;
  if (texts === "failed") return <Told intent="error" text={pane["fault.place"]()} />;
  const { members } = props.partnership;
  return members.kind === "found" ? <InvoiceBasisMaker texts={texts} members={members} {...props} /> : null;
}

interface InvoiceBasisMakerProps extends InvoiceSectionProps {
  readonly texts: InvoiceTexts;
  readonly members: Extract<Partnership["members"], { kind: "found" }>;
}

function InvoiceBasisMaker({ texts, members, partnership, rows, provenance }: InvoiceBasisMakerProps): ReactNode {
  const { pane } = useInvoiceTexts();
  const [typed, setTyped] = useState<InvoiceFields | null>(null);
  const [tries, setTries] = useState(0);
  const { earlier, take } = useEarlierInvoices(partnership);
  const writing = useWriting(texts, provenance, take);
  const fields = useMemo(() => typed ?? fieldsFrom(partnership.bylaws), [typed, partnership]);
  const read = useMemo(() => readSettings(fields), [fields]);
  const invoicing = useMemo(
    (): Invoicing | null =>
      read.kind === "settings" && earlier.kind === "read"
        ? { members: membersToInvoice(members.table, rows), settings: read.settings, earlier: earlier.invoices }
        : null,
    [members, rows, read, earlier],
  );
  const prepared = useMemo(() => (invoicing === null ? null : prepareInvoices(invoicing)), [invoicing]);
  const canWrite = prepared === null || prepared.kind === "invoices" || prepared.kind === "corrections";
  const { change } = writing;

  return (
    <>
      <Caption1>{pane["invoices.explain"]()}</Caption1>
      <InvoiceForm
        fields={fields}
        faults={read.kind === "faulty" ? read.faults : NO_FAULTS}
        tries={tries}
        texts={texts.texts}
        onChange={setTyped}
      />
      <Earlier earlier={earlier} />
      {read.kind === "faulty" && <Caption1 className="quiet">{pane["invoices.unfinished"]()}</Caption1>}
      {invoicing !== null && prepared !== null && (
        <>
          <InvoicePreview
            prepared={prepared}
            sheets={sheetsOfPeriod(invoicing.earlier, invoicing.settings.period)}
            texts={texts.texts}
          />
          <InvoiceProblems
            table={members.table}
            problems={problemsShown(members.table, rows, prepared.problems)}
            isHindrance={prepared.kind === "hindered"}
          />
        </>
      )}
      {canWrite && (earlier.kind === "read" || earlier.kind === "reading") && (
        <Button
          className="start"
          appearance="primary"
          disabledFocusable={writing.isWriting || earlier.kind === "reading"}
          onClick={() => {
            if (invoicing === null) setTries(tries + 1);
            else writing.write(invoicing);
          }}
        >
          {writing.isWriting
            ? pane["change.writing"]()
            : prepared?.kind === "corrections"
              ? pane["invoices.writeCorrections"]()
              : pane["invoices.write"]()}
        </Button>
      )}
      {writing.refusal === "changed" && <Told intent="error" text={pane["invoices.changed"]()} />}
      <FaultBar fault={writing.refusal === "changed" ? null : writing.refusal} />
      <ChangeBar
        change={change}
        hasButton={canWrite}
        writtenText={({ newSheets }) => pane["invoices.written"]({ sheet: newSheets.join(", ") })}
        unchangedText={({ newSheets }) => pane["invoices.written"]({ sheet: newSheets.join(", ") })}
      />
    </>
  );
}

const NO_FAULTS: ReadonlyMap<InvoiceField, FieldFault> = new Map();

/** What keeps it from being known what was invoiced before: nothing is shown or written then. */
function Earlier({ earlier }: { readonly earlier: EarlierInvoices }): ReactNode {
  const { pane, sayInvoice } = useInvoiceTexts();
  switch (earlier.kind) {
    case "read":
      return null;
    case "reading":
      return <Spinner size="tiny" label={pane.reading()} />;
    case "fault":
      return <FaultBar fault={earlier.fault} />;
    case "problems":
      return (
        <CellList
          title={pane["invoices.unreadable"]({ count: earlier.problems.length })}
          cells={earlier.problems.map(({ sheet, place, problem }) => ({ sheet, place, text: sayInvoice(problem) }))}
        />
      );
  }
}

interface Writing {
  readonly change: ReturnType<typeof useChange>;
  readonly isWriting: boolean;
  /** Why nothing was written: Excel would not, or it was no longer what had been shown. */
  readonly refusal: Fault | "changed" | null;
  readonly write: (invoicing: Invoicing) => void;
}

/**
 * Writes what was shown. The invoice sheets are read once more first: someone may have made the same invoices since, and
 * what has not been shown is not written.
 */
function useWriting(
  texts: InvoiceTexts,
  provenance: readonly string[],
  take: (earlier: EarlierInvoices) => void,
): Writing {
  const change = useChange();
  const [isPreparing, setPreparing] = useState(false);
  const [refusal, setRefusal] = useState<Writing["refusal"]>(null);
  const prepare = async (invoicing: Invoicing): Promise<Writing["refusal"]> => {
    const earlier = await readInvoices();
    if (!earlier.ok) return earlier.fault;
    take(earlier.value);
    if (earlier.value.kind !== "read" || !isSameReading(earlier.value.invoices, invoicing.earlier)) return "changed";
    const names = await sheetNames();
    if (!names.ok) return names.fault;
    const { table } = invoiceBasis(invoicing, provenance, texts);
    if (table !== null) change.apply(invoiceChange(table, names.value, texts.language), null);
    return null;
  };
  const write = async (invoicing: Invoicing): Promise<void> => {
    change.dismiss();
    setRefusal(null);
    setPreparing(true);
    setRefusal(await prepare(invoicing));
    setPreparing(false);
  };
  return {
    change,
    isWriting: isPreparing || change.isWriting,
    refusal,
    write: (invoicing) => void write(invoicing),
  };
}
