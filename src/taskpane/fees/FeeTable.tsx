import {
  Button,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { Fragment, type ReactNode, useState } from "react";
import { Steps } from "../Steps";
import { usePlaceTexts } from "../texts";
import type { MemberRow } from "./computeFees";

/** Enough for any partnership; more come when asked for, so that a long list does not hold up the pane. */
const ROWS_AT_A_TIME = 100;

/** Every member's fee; a member's name opens how it came about. */
export function FeeTable({ rows }: { readonly rows: readonly MemberRow[] }): ReactNode {
  const { pane } = usePlaceTexts("fees");
  const [shownRows, setShownRows] = useState(ROWS_AT_A_TIME);
  const rest = rows.length - shownRows;
  return (
    <>
      <Table size="small" aria-label={pane["fees.table"]()}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell>{pane["fees.member"]()}</TableHeaderCell>
            <TableHeaderCell className="fees-fee">{pane["fees.fee"]()}</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.slice(0, shownRows).map((row) => (
            <FeeRow key={row.member.row} row={row} />
          ))}
        </TableBody>
      </Table>
      {rest > 0 && (
        <Button onClick={() => setShownRows(shownRows + ROWS_AT_A_TIME)}>
          {pane["fees.showMore"]({ count: Math.min(rest, ROWS_AT_A_TIME) })}
        </Button>
      )}
    </>
  );
}

function FeeRow({ row: { member, outcome } }: { readonly row: MemberRow }): ReactNode {
  const { pane, amount, say } = usePlaceTexts("fees");
  const [isOpen, setOpen] = useState(false);
  const id = `explanation-${member.row}`;
  return (
    <Fragment>
      <TableRow>
        <TableCell className="fees-member">
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
        </TableCell>
        <TableCell className="fees-fee" data-fee-of={member.number ?? member.name}>
          {outcome.kind === "fee" && amount(outcome.fee.amount)}
          {outcome.kind === "blank" && pane["fees.noFee"]()}
          {outcome.kind === "problem" && <span className="problem">{pane["fees.error"]()}</span>}
        </TableCell>
      </TableRow>
      {isOpen && (
        <TableRow>
          <TableCell
            className="fees-explanation"
            colSpan={2}
            id={id}
            aria-label={pane["fees.explain"]({ name: member.name })}
          >
            {outcome.kind === "fee" && <Steps steps={outcome.fee.steps} />}
            {outcome.kind === "blank" && pane["fees.withoutFee"]({ count: 1 })}
            {outcome.kind === "problem" && say(outcome.problem)}
          </TableCell>
        </TableRow>
      )}
    </Fragment>
  );
}
