import { Button, Caption1, Spinner } from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense, useState } from "react";
import type { BoardCheck } from "../../domain/board/checkBodies";
import { exceptionsOn } from "../../domain/board/exceptionsOn";
import type { Finding } from "../../domain/board/finding";
import { whomOf } from "../../domain/board/whom";
import { plainDateText } from "../../domain/calendar/excelDate";
import type { PlainDate } from "../../domain/calendar/plainDate";
import type { NameLanguage } from "../../workbook/layout";
import type { Partnership } from "../../workbook/partnership";
import { PlaceBoundary } from "../PlaceBoundary";
import { usePlaceTexts } from "../texts";
import { Told } from "../Told";
import { FindingCard } from "./FindingCard";

const SetAsideForm = lazy(() => import(/* webpackChunkName: "setAside" */ "./setAside/SetAsideForm"));
const CountsAgain = lazy(() => import(/* webpackChunkName: "setAside" */ "./setAside/CountsAgain"));

export interface FindingsProps {
  readonly check: BoardCheck;
  readonly board: Extract<Partnership["board"], { readonly kind: "found" }>;
  /** Whether the board's table is the user's own, whose columns are known by the set-up alone. */
  readonly isOwnTable: boolean;
  /** The workbook's. */
  readonly language: NameLanguage;
  /** The day the bodies are looked at. */
  readonly on: PlainDate | null;
  /** Null where a finding has no cells to select. */
  readonly selectionOf: (finding: Finding) => (() => void) | null;
}

type What = "setAside" | "countsAgain";

/** A finding on a body, what sets it aside, and the way to set it aside or let it count again. */
export function BodyFinding(props: FindingsProps & { readonly finding: Finding }): ReactNode {
  const { finding, check, board, selectionOf } = props;
  const { pane, say } = usePlaceTexts("board");
  const [asked, setAsked] = useState<What | null>(null);
  const [done, setDone] = useState<What | null>(null);
  const title = pane.ruleNames[finding.rule]();
  const isMet = finding.verdict === "met";
  const isSetAside = finding.exception !== null;
  const { exceptions, having, seats } = exceptionsOn(finding, check.seats);
  const offered: What[] = [
    ...(!isMet && !isSetAside && seats.length > 0 ? (["setAside"] as const) : []),
    ...(having.length > 0 ? (["countsAgain"] as const) : []),
  ];
  const open = asked !== null && offered.includes(asked) ? asked : null;
  const form = {
    ...props,
    table: board.table,
    onDone: () => {
      setDone(asked);
      setAsked(null);
    },
    onCancel: () => setAsked(null),
  };
  const ask = (what: What): void => {
    setDone(null);
    setAsked(open === what ? null : what);
  };
  return (
    <FindingCard
      rule={finding.rule}
      title={title}
      verdict={finding.verdict}
      severity={finding.severity}
      isSetAside={isSetAside}
      reason={say(finding.reason)}
      whom={isMet ? [] : whomOf(finding, board.content)}
      source={finding.source}
      onSelect={selectionOf(finding)}
      details={
        <>
          {exceptions.map(({ reason, date, decision }) => (
            <Caption1 key={`${reason} ${plainDateText(date)} ${decision}`} data-testid="exception">
              {pane["board.exception"]({ reason, date: plainDateText(date), decision })}
            </Caption1>
          ))}
          {!isMet && !isSetAside && having.length > 0 && (
            <Caption1>{pane["board.exceptionSome"]({ some: having.length, all: seats.length })}</Caption1>
          )}
        </>
      }
      openPart={open}
      actions={offered.map((what) => (
        <Button
          key={what}
          size="small"
          aria-expanded={open === what}
          aria-label={pane[`board.${what}Rule`]({ rule: title })}
          onClick={() => ask(what)}
        >
          {pane[`board.${what}`]()}
        </Button>
      ))}
    >
      {open !== null && (
        <PlaceBoundary>
          <Suspense fallback={<Spinner size="tiny" label={pane.reading()} />}>
            {open === "setAside" ? <SetAsideForm {...form} /> : <CountsAgain {...form} />}
          </Suspense>
        </PlaceBoundary>
      )}
      {done !== null && <Told intent="success" text={pane[`board.done.${done}`]()} />}
    </FindingCard>
  );
}
