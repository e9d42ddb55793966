import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { plainDateText } from "../../../domain/calendar/excelDate";
import type { InvoiceLine } from "../../../domain/invoice/invoiceLine";
import type { PreparedInvoices } from "../../../domain/invoice/prepareInvoices";
import type { Exact } from "../../../domain/numbers/exact";
import { isNegative, isZero } from "../../../domain/numbers/sign";
import type { Invoice } from "../../../locales/compiled/keys";
import { MEMBERS } from "../../../workbook/layout";
import type { FoundTable } from "../../../workbook/findTable";
import type { MembersColumn } from "../../../workbook/partnership";
import { CellList } from "../../CellList";
import { Told } from "../../Told";
import type { InvoiceSummary, MemberProblem, ProblemsShown } from "./invoicing";
import { summaryOf } from "./invoicing";
import { useInvoiceTexts } from "./useInvoiceTexts";

/** The corrections of so many members are shown at first. */
const FIRST_SHOWN = 12;

interface InvoicePreviewProps {
  readonly prepared: PreparedInvoices;
  /** The sheets on which the period has been invoiced before. */
  readonly sheets: readonly string[];
  readonly texts: Invoice;
}

/** What will be written: how much, how many, when due; or the corrections, each of them. */
export function InvoicePreview({ prepared, sheets, texts }: InvoicePreviewProps): ReactNode {
  const { pane } = useInvoiceTexts();
  const on = sheets.map((sheet) => pane["invoices.sheet"]({ sheet })).join(", ");
  switch (prepared.kind) {
    case "hindered":
      return null;
    case "nothing":
      return (
        <Told
          intent="info"
          text={on === "" ? pane["invoices.nothingOwed"]() : pane["invoices.allInvoiced"]({ sheets: on })}
        />
      );
    case "invoices":
      return <FirstInvoices summary={summaryOf(prepared.lines)} />;
    case "corrections":
      return <Corrections lines={prepared.lines} sheets={on} texts={texts} />;
  }
}

function FirstInvoices({ summary }: { readonly summary: InvoiceSummary }): ReactNode {
  const { pane, amount } = useInvoiceTexts();
  return (
    <div className="card figures" data-testid="invoice-preview">
      <span className="semibold" role="status">
        {pane["invoices.count"]({ count: summary.invoices + summary.credits, members: summary.recipients })}
      </span>
      <Sums summary={summary} />
      <ul className="bullets">
        {summary.dues.map((due) => (
          <li key={plainDateText(due.date)}>
            {pane["invoices.dueOn"]({ date: plainDateText(due.date), count: due.count, amount: amount(due.amount) })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Sums({ summary: { amount, vat, total } }: { readonly summary: InvoiceSummary }): ReactNode {
  const texts = useInvoiceTexts();
  const { pane } = texts;
  const kroner = (sum: Exact): string => pane["fees.amount"]({ amount: texts.amount(sum) });
  return (
    <dl className="facts">
      <dt>{pane["invoices.sum"]()}</dt>
      <dd>{kroner(amount)}</dd>
      {!isZero(vat) && (
        <>
          <dt>{pane["invoices.vat"]()}</dt>
          <dd>{kroner(vat)}</dd>
          <dt>{pane["invoices.total"]()}</dt>
          <dd>{kroner(total)}</dd>
        </>
      )}
    </dl>
  );
}

interface CorrectionsProps {
  readonly lines: readonly InvoiceLine[];
  readonly sheets: string;
  readonly texts: Invoice;
}

function Corrections({ lines, sheets, texts }: CorrectionsProps): ReactNode {
  const { pane, signedAmount } = useInvoiceTexts();
  const [showsAll, setShowsAll] = useState(false);
  const summary = summaryOf(lines);
  const shown = showsAll ? lines : lines.slice(0, FIRST_SHOWN);
  const date = lines[0] === undefined ? "" : plainDateText(lines[0].due);
  return (
    <>
      <Told intent="info" text={pane["invoices.onlyDifferences"]({ sheets, date })} />
      <div className="card figures" data-testid="invoice-preview">
        <span className="semibold" role="status">
          {pane["invoices.corrections"]({ invoices: summary.invoices, credits: summary.credits })}
        </span>
        <Sums summary={summary} />
      </div>
      <table className="data-table" aria-label={pane["invoices.differences"]()}>
        <thead>
          <tr>
            <th scope="col" className="fees-member">
              {pane["fees.member"]()}
            </th>
            <th scope="col">{pane["invoices.kind"]()}</th>
            <th scope="col" className="fees-fee">
              {pane["invoices.amount"]()}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line, index) => (
            <tr key={index}>
              <td className="fees-member">{line.recipient.name}</td>
              <td>{isNegative(line.amount) ? texts.creditNote() : texts.invoice()}</td>
              <td className="fees-fee">{signedAmount(line.amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > shown.length && (
        <Button className="start" size="small" onClick={() => setShowsAll(true)}>
          {pane["fees.showMore"]({ count: lines.length - shown.length })}
        </Button>
      )}
    </>
  );
}

interface InvoiceProblemsProps {
  readonly table: FoundTable<MembersColumn>;
  readonly problems: ProblemsShown;
  /** Whether nothing can be written until they have been put right. */
  readonly isHindrance: boolean;
}

/** What to put right or to know, with links to the cells. */
export function InvoiceProblems({ table, problems, isHindrance }: InvoiceProblemsProps): ReactNode {
  const { pane, language, sayInvoice } = useInvoiceTexts();
  const { withoutOrganisation, ofMembers, ofSheets, ofSettings } = problems;
  const cells = (of: readonly MemberProblem[], textOf: (one: MemberProblem) => string): CellsTold =>
    of.map((one) => ({ sheet: table.sheet, place: one.place, text: textOf(one) }));
  const hasColumn = table.columns.has("organisation");
  const [first] = withoutOrganisation;
  return (
    <>
      {ofSettings.length > 0 && <Warning text={ofSettings.map(sayInvoice).join(" ")} />}
      <CellList
        title={(isHindrance ? pane["problems.title"] : pane["invoices.pointedOut"])({ count: ofMembers.length })}
        cells={cells(ofMembers, ({ name, problem }) =>
          pane["invoices.memberProblem"]({ name, problem: sayInvoice(problem) }),
        )}
      />
      {ofSheets.map(({ sheet, problem }, index) => (
        <Warning key={index} text={pane["invoices.onSheet"]({ sheet, problem: sayInvoice(problem) })} />
      ))}
      {first !== undefined && hasColumn && (
        <CellList
          title={pane["invoices.withoutOrganisation"]({ count: withoutOrganisation.length })}
          cells={cells(withoutOrganisation, ({ name }) => name)}
        >
          <p>{sayInvoice(first.problem)}</p>
        </CellList>
      )}
      {first !== undefined && !hasColumn && (
        <Warning
          text={[
            sayInvoice(first.problem),
            pane["missing.column"]({ sheet: table.sheet, headings: MEMBERS.columns.organisation[language] }),
          ].join(" ")}
        />
      )}
    </>
  );
}

type CellsTold = Parameters<typeof CellList>[0]["cells"];

/** Something to know, that no cell can be shown for. */
export function Warning({ text }: { readonly text: string }): ReactNode {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
