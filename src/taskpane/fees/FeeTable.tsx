import { Button } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { Fragment, type ReactNode, useState } from "react";
import { type AmountChange, changeFrom } from "../../domain/fees/changeFrom";
import type { Exact } from "../../domain/numbers/exact";
import { percentOf } from "../../domain/numbers/percentOf";
import { Steps } from "../Steps";
import { type TextsOf, usePlaceTexts } from "../texts";
import type { FinancedMember } from "../../domain/fees/memberFees";

/** Enough for any partnership; more come when asked for, so that a long list does not hold up the pane. */
const ROWS_AT_A_TIME = 100;

interface FeeTableProps {
  readonly rows: readonly FinancedMember[];
  readonly total: Exact;
  /** What members paid the year before, by the row of their table, where any of it is known. */
  readonly lastFees: ReadonlyMap<number, Exact> | null;
}

/** Every member's fee, its share of them all and its change from the year before; a member's name opens how it came about. */
export function FeeTable({ rows, total, lastFees }: FeeTableProps): ReactNode {
  const { pane } = usePlaceTexts("fees");
  const [shownRows, setShownRows] = useState(ROWS_AT_A_TIME);
  const rest = rows.length - shownRows;
  return (
    <>
      <table className="data-table" aria-label={pane["fees.table"]()}>
        <thead>
          <tr>
            <th scope="col">{pane["fees.member"]()}</th>
            <th scope="col" className="fees-fee">
              {pane["fees.fee"]()}
            </th>
            <th scope="col" className="fees-share">
              {pane["fees.share"]()}
            </th>
            {lastFees !== null && (
              <th scope="col" className="fees-change">
                {pane["fees.change"]()}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shownRows).map((row) => (
            <FeeRow key={row.member.row} row={row} total={total} lastFees={lastFees} />
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button onClick={() => setShownRows(shownRows + ROWS_AT_A_TIME)}>
          {pane["fees.showMore"]({ count: Math.min(rest, ROWS_AT_A_TIME) })}
        </Button>
      )}
    </>
  );
}

interface FeeRowProps extends Omit<FeeTableProps, "rows"> {
  readonly row: FinancedMember;
}

function FeeRow({ row: { member, outcome }, total, lastFees }: FeeRowProps): ReactNode {
  const texts = usePlaceTexts("fees");
  const { pane, amount, say } = texts;
  const [isOpen, setOpen] = useState(false);
  const id = `explanation-${member.row}`;
  const fee = outcome.kind === "fee" ? outcome.fee.amount : null;
  const lastFee = lastFees?.get(member.row);
  return (
    <Fragment>
      <tr>
        <td className="fees-member">
          <Button
            className="fees-toggle"
            appearance="transparent"
            size="small"
            icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {member.name}
          </Button>
        </td>
        <td className="fees-fee" data-fee-of={member.number ?? member.name}>
          {outcome.kind === "fee" && amount(outcome.fee.amount)}
          {(outcome.kind === "blank" || outcome.kind === "noFee" || outcome.kind === "open") && pane["fees.noFee"]()}
          {(outcome.kind === "problem" || outcome.kind === "wrong") && (
            <span className="problem">{pane["fees.error"]()}</span>
          )}
        </td>
        <td className="fees-share">{fee !== null && percentText(percentOf(fee, total), texts)}</td>
        {lastFees !== null && (
          <td className="fees-change">
            {fee !== null && lastFee !== undefined && <Change change={changeFrom(lastFee, fee)} />}
          </td>
        )}
      </tr>
      {isOpen && (
        <tr>
          <td
            className="fees-explanation"
            colSpan={lastFees === null ? 3 : 4}
            id={id}
            aria-label={pane["fees.explain"]({ name: member.name })}
          >
            {outcome.kind === "fee" && <Steps steps={outcome.fee.steps} />}
            {outcome.kind === "blank" && pane["fees.withoutFee"]({ count: 1 })}
            {outcome.kind === "noFee" && say(outcome.step)}
            {outcome.kind === "open" && pane["fees.undecided"]({ rules: outcome.rules.join(", ") })}
            {outcome.kind === "problem" && say(outcome.problem)}
            {outcome.kind === "wrong" && say(outcome.fault.problem)}
          </td>
        </tr>
      )}
    </Fragment>
  );
}

/** A change in kroner, and under it in per cent of what was paid before. */
export function Change({ change: { kroner, percent } }: { readonly change: AmountChange }): ReactNode {
  const texts = usePlaceTexts("fees");
  return (
    <span className="stacked">
      <span>{texts.signedAmount(kroner)}</span>
      <span className="quiet">{percent === null ? texts.pane["fees.new"]() : signedPercentText(percent, texts)}</span>
    </span>
  );
}

/** A per cent as the reader writes it; nothing where there is none. */
export function percentText(percent: Exact | null, { pane, number }: TextsOf<"fees">): string {
  return percent === null ? "" : pane["fees.percent"]({ percent: number(percent) });
}

function signedPercentText(percent: Exact, { pane, signed }: TextsOf<"fees">): string {
  return pane["fees.percent"]({ percent: signed(percent) });
}
