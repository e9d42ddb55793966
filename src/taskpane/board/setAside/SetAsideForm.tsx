import { Button, Caption1, Field, Input, Spinner } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { BoardCheck } from "../../../domain/board/checkBodies";
import { exceptionLine } from "../../../domain/board/exceptionLine";
import type { Finding } from "../../../domain/board/finding";
import { plainDateText } from "../../../domain/calendar/excelDate";
import type { PlainDate } from "../../../domain/calendar/plainDate";
import { readDate } from "../../../domain/calendar/readDate";
import type { FoundTable } from "../../../workbook/findTable";
import { BOARD, type NameLanguage } from "../../../workbook/layout";
import type { BoardColumn } from "../../../workbook/partnership";
import { Told } from "../../Told";
import { ExceptionsAnswer } from "./ExceptionsAnswer";
import { planSetAside } from "./exceptionPlan";
import { type AsideTexts, useAsideTexts, useWrittenTexts } from "./useAsideTexts";
import { useExceptions } from "./useExceptions";

export interface ExceptionFormProps {
  readonly finding: Finding;
  readonly check: BoardCheck;
  readonly table: FoundTable<BoardColumn>;
  /** Whether it is the user's own, whose columns are known by the set-up alone. */
  readonly isOwnTable: boolean;
  /** The workbook's. */
  readonly language: NameLanguage;
  /** The day the bodies are looked at. */
  readonly on: PlainDate | null;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Sets a finding aside: why, when and by what decision. What will stand in the sheet is shown before it is written. */
export default function SetAsideForm(props: ExceptionFormProps): ReactNode {
  const { finding, check, table, isOwnTable, language, on, onDone, onCancel } = props;
  const texts = useAsideTexts();
  const { pane, say } = texts;
  const written = useWrittenTexts(language);
  const exceptions = useExceptions(language);
  const [reason, setReason] = useState("");
  const [dateText, setDateText] = useState(on === null ? "" : plainDateText(on));
  const [decision, setDecision] = useState("");
  const [isTried, setTried] = useState(false);
  if (written === "loading") return <Spinner size="tiny" label={pane.reading()} />;
  if (written === "failed") return <Told intent="error" text={pane["fault.place"]()} />;
  const column = BOARD.columns.setAside[language];
  if (isOwnTable && !table.columns.has("setAside")) {
    return <Told intent="info" text={pane["aside.ownTable"]({ sheet: table.sheet, column })} />;
  }

  const date = readDate(dateText);
  const day = date.ok ? date.value : null;
  const isWhole = reason.trim() !== "" && decision.trim() !== "" && day !== null;
  const line = isWhole ? exceptionLine({ rule: finding.rule, reason, date: day, decision }) : null;
  const decisionProblem = decisionProblemOf(decision, texts);
  const isUnreadable = isWhole && line === null && decisionProblem === null;
  const plan = planSetAside(finding, check.seats, table, line ?? "");
  const write = async (): Promise<void> => {
    setTried(true);
    if (line === null || plan.unreadable.length > 0) return;
    const entry = {
      item: finding.rule,
      ...(check.body !== null && { member: check.body }),
      before: written.say(finding.reason),
      after: line,
      why: decision.trim(),
    };
    if (await exceptions.write(plan.seats, entry)) onDone();
  };

  return (
    <>
      <Field
        label={pane["aside.reason"]()}
        {...errorOf(
          reason.trim() === ""
            ? isTried && pane["aside.reasonMissing"]()
            : isUnreadable && pane["aside.lineUnreadable"](),
        )}
      >
        <Input autoComplete="off" value={reason} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <Field
        label={pane["aside.date"]()}
        {...errorOf(!date.ok ? say(date.problem) : day === null && isTried && pane["aside.dateMissing"]())}
      >
        <Input autoComplete="off" value={dateText} onChange={(_event, { value }) => setDateText(value)} />
      </Field>
      <Field
        label={pane["aside.decision"]()}
        hint={pane["aside.decisionHint"]()}
        {...errorOf(decision.trim() === "" ? isTried && decisionProblem : decisionProblem)}
      >
        <Input autoComplete="off" value={decision} onChange={(_event, { value }) => setDecision(value)} />
      </Field>
      {plan.unreadable.length > 0 && (
        <Told intent="error" text={pane["aside.unreadable"]({ cells: plan.unreadable.join(", ") })} />
      )}
      {line !== null && (
        <div data-testid="exception-preview">
          <Caption1>
            {plan.cells.length > 0
              ? pane["aside.preview"]({
                  column,
                  count: plan.seats.length,
                  cells: plan.cells.join(", "),
                })
              : pane["aside.previewNew"]({ column, count: plan.seats.length })}
          </Caption1>
          <blockquote className="written-line">{line}</blockquote>
        </div>
      )}
      <div className="buttons">
        <Button appearance="primary" disabledFocusable={exceptions.isWriting} onClick={() => void write()}>
          {exceptions.isWriting ? pane["change.writing"]() : pane["aside.write"]()}
        </Button>
        <Button onClick={onCancel}>{pane.cancel()}</Button>
      </div>
      <ExceptionsAnswer exceptions={exceptions} language={language} />
    </>
  );
}

/** What is wrong with a decision; null where nothing is. */
function decisionProblemOf(decision: string, { pane }: AsideTexts): string | null {
  if (decision.trim() === "") return pane["aside.decisionMissing"]();
  return /[()]/.test(decision) ? pane["aside.decisionParentheses"]() : null;
}

function errorOf(
  text: string | false | null,
): { readonly validationState: "error"; readonly validationMessage: string } | Record<string, never> {
  return text === false || text === null ? {} : { validationState: "error", validationMessage: text };
}
