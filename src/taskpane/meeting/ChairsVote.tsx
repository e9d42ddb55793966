import { Button, Caption1, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { CastingVote } from "../../domain/votes/decision";
import type { Answer } from "../../workbook/excel";
import { LOG } from "../../workbook/layout";
import { addToLog, chairsVoteName, type LogWritten } from "../../workbook/writeLog";
import { excelTime } from "../excelTime";
import { hindranceText } from "../change/ChangeBar";
import { FaultBar } from "../FaultBar";
import { type Texts, useTexts } from "../texts";

const ANSWERS: readonly CastingVote[] = ["for", "against"];

interface ChairsVoteProps {
  readonly item: string;
  /** What the log says already. */
  readonly recorded: CastingVote | null;
}

/** The chair's vote on a tie: recorded in the log, from where the decision reads it. Another answer is another row. */
export function ChairsVote({ item, recorded }: ChairsVoteProps): ReactNode {
  const texts = useTexts();
  const { pane, words, language } = texts;
  const [answer, setAnswer] = useState<Answer<LogWritten> | null>(null);

  const record = async (vote: CastingVote): Promise<void> => {
    const wordFor = (cast: CastingVote): string => words[`ballot.${cast}`]();
    const entry = {
      time: excelTime(new Date()),
      what: chairsVoteName(language),
      item,
      before: recorded === null ? null : wordFor(recorded),
      after: wordFor(vote),
      why: pane["meeting.chairsVote.why"]({ item }),
    };
    setAnswer(await addToLog(entry, language));
  };
  const outcome = answer?.ok === true ? answer.value : null;

  return (
    <fieldset className="list">
      <legend>{pane["meeting.chairsVote"]()}</legend>
      <Caption1>
        {recorded === null
          ? pane["meeting.chairsVote.explain"]()
          : pane["meeting.chairsVote.recorded"]({ vote: pane[`meeting.chairsVote.${recorded}`]() })}
      </Caption1>
      <div className="buttons">
        {ANSWERS.map((vote) => (
          <Button
            key={vote}
            size="small"
            aria-pressed={recorded === vote}
            disabledFocusable={recorded === vote}
            onClick={() => void record(vote)}
          >
            {pane[`meeting.chairsVote.${vote}`]()}
          </Button>
        ))}
      </div>
      {outcome !== null && outcome.kind !== "written" && <Refusal text={refusalText(outcome, texts)} />}
      <FaultBar fault={answer?.ok === false ? answer.fault : null} />
    </fieldset>
  );
}

function refusalText(outcome: Exclude<LogWritten, { kind: "written" }>, texts: Texts): string {
  const { pane, language } = texts;
  switch (outcome.kind) {
    case "protected":
    case "busy":
      return pane[`meeting.chairsVote.${outcome.kind}`]();
    case "noHeadings": {
      const headings = Object.values(LOG.columns).map((names) => names[language]);
      return pane["meeting.chairsVote.noHeadings"]({ headings: headings.join(", ") });
    }
    default:
      return hindranceText(outcome, texts);
  }
}

function Refusal({ text }: { readonly text: string }): ReactNode {
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
