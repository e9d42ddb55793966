import { Button, Caption1, Field, Input } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { DecidedElection } from "../../../domain/meeting/decideElection";
import { tiedNames } from "../../../domain/meeting/tiedNames";
import { LOTS_DRAWN } from "../../../workbook/layout";
import { textOfNames } from "../../../workbook/readLogged";
import { excelTime } from "../../excelTime";
import { LogAnswer } from "../../log/LogAnswer";
import { useLog } from "../../log/useLog";
import { orderToLog, withOrWithout } from "./lots";
import { namesText, useElectionTexts } from "./useElectionTexts";

interface LotsDrawnProps {
  readonly item: string;
  readonly election: DecidedElection;
  readonly lot: NonNullable<DecidedElection["lot"]>;
}

/** Asks in which order the meeting has drawn lots, and who drew them; the answer is a row in the log. The program never draws. */
export function LotsDrawn({ item, election, lot }: LotsDrawnProps): ReactNode {
  const texts = useElectionTexts();
  const { pane, language } = texts;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [by, setBy] = useState("");
  const [isTried, setTried] = useState(false);
  const log = useLog();
  const order = chosen.filter((name) => lot.names.includes(name));
  const isEnough = order.length >= lot.seats;
  const record = (): void => {
    setTried(true);
    if (!isEnough || by.trim() === "") return;
    const entry = {
      time: excelTime(new Date()),
      what: LOTS_DRAWN[language],
      item,
      before: textOfNames(tiedNames(election) ?? []),
      after: textOfNames(orderToLog(election, order)),
      why: by.trim(),
    };
    log.add(entry, language);
  };
  return (
    <fieldset className="list">
      <legend>{pane["election.lot"]()}</legend>
      <Caption1>{pane["election.lot.explain"]({ names: namesText(lot.names, texts), seats: lot.seats })}</Caption1>
      <div className="buttons">
        {lot.names.map((name) => {
          const number = order.indexOf(name) + 1;
          return (
            <Button
              key={name}
              size="small"
              aria-pressed={number > 0}
              onClick={() => setChosen(withOrWithout(order, name))}
            >
              {number > 0 ? pane["election.lot.numbered"]({ name, number }) : name}
            </Button>
          );
        })}
      </div>
      {isTried && !isEnough && (
        <p className="problem" role="alert">
          {pane["election.lot.tooFew"]({ seats: lot.seats })}
        </p>
      )}
      <Field
        label={pane["election.lot.by"]()}
        {...(isTried &&
          by.trim() === "" && { validationState: "error", validationMessage: pane["election.lot.byMissing"]() })}
      >
        <Input autoComplete="off" value={by} onChange={(_event, { value }) => setBy(value)} />
      </Field>
      <Button className="start" disabledFocusable={log.isWriting} onClick={record}>
        {log.isWriting ? pane["change.writing"]() : pane["election.lot.record"]()}
      </Button>
      <LogAnswer log={log} />
    </fieldset>
  );
}
