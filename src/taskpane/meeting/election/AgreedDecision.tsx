import { Button, Caption1 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ElectionResult } from "../../../domain/meeting/decideElection";
import { AGREED_ELECTION } from "../../../workbook/layout";
import { excelTime } from "../../excelTime";
import { LogAnswer } from "../../log/LogAnswer";
import { useLog } from "../../log/useLog";
import { useElectionTexts } from "./useElectionTexts";

interface AgreedDecisionProps {
  readonly item: string;
  readonly result: ElectionResult | null;
}

/** Asks whether the meeting has decided unanimously to elect by agreement, as § 7-7 wants; a yes is a row in the log. */
export function AgreedDecision({ item, result }: AgreedDecisionProps): ReactNode {
  const { pane, language } = useElectionTexts();
  const log = useLog();
  if (result?.method !== "agreed" || result.result.kind === "elected") return null;
  const isDecided = !result.result.faults.some(({ key }) => key === "election.agreedNotDecided");
  if (isDecided) return <Caption1>{pane["election.agreed.decided"]()}</Caption1>;
  const record = (): void => {
    const entry = {
      time: excelTime(new Date()),
      what: AGREED_ELECTION[language],
      item,
      before: null,
      after: pane["election.agreed.after"](),
      why: pane["election.agreed.why"](),
    };
    log.add(entry, language);
  };
  return (
    <fieldset className="list">
      <legend>{pane["election.agreed"]()}</legend>
      <Caption1>{pane["election.agreed.explain"]()}</Caption1>
      <Button className="start" size="small" disabledFocusable={log.isWriting} onClick={record}>
        {pane["election.agreed.record"]()}
      </Button>
      <LogAnswer log={log} />
    </fieldset>
  );
}
