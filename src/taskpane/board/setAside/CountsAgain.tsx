import { Button, Caption1, Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { BOARD } from "../../../workbook/layout";
import { Told } from "../../Told";
import { ExceptionsAnswer } from "./ExceptionsAnswer";
import { planCountsAgain } from "./exceptionPlan";
import type { ExceptionFormProps } from "./SetAsideForm";
import { useAsideTexts, useWrittenTexts } from "./useAsideTexts";
import { useExceptions } from "./useExceptions";

/** Lets a finding that was set aside count again: its own lines are shown, and taken out of the sheet. */
export default function CountsAgain(props: Omit<ExceptionFormProps, "on" | "isOwnTable">): ReactNode {
  const { finding, check, table, language, onDone, onCancel } = props;
  const { pane } = useAsideTexts();
  const written = useWrittenTexts(language);
  const exceptions = useExceptions(language);
  if (written === "loading") return <Spinner size="tiny" label={pane.reading()} />;
  if (written === "failed") return <Told intent="error" text={pane["fault.place"]()} />;

  const plan = planCountsAgain(finding, check.seats, table);
  const write = async (): Promise<void> => {
    const entry = {
      item: finding.rule,
      ...(check.body !== null && { member: check.body }),
      before: plan.removed.join("\n"),
      after: written.counts,
      why: null,
    };
    if (await exceptions.write(plan.seats, entry)) onDone();
  };
  return (
    <>
      <Caption1>
        {pane["aside.back"]({
          column: BOARD.columns.setAside[language],
          count: plan.seats.length,
          cells: plan.cells.join(", "),
        })}
      </Caption1>
      {plan.removed.map((line) => (
        <blockquote key={line} className="written-line">
          {line}
        </blockquote>
      ))}
      <div className="buttons">
        <Button
          appearance="primary"
          disabledFocusable={exceptions.isWriting || plan.seats.length === 0}
          onClick={() => void write()}
        >
          {exceptions.isWriting ? pane["change.writing"]() : pane["aside.takeOut"]()}
        </Button>
        <Button onClick={onCancel}>{pane.cancel()}</Button>
      </div>
      <ExceptionsAnswer exceptions={exceptions} language={language} />
    </>
  );
}
