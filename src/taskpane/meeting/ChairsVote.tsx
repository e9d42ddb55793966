import { Button, Caption1 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CastingVote } from "../../domain/votes/decision";
import { chairsVoteName } from "../../workbook/writeLog";
import { excelTime } from "../excelTime";
import { usePlaceTexts } from "../texts";
import { LogAnswer } from "../log/LogAnswer";
import { useLog } from "../log/useLog";

const ANSWERS: readonly CastingVote[] = ["for", "against"];

interface ChairsVoteProps {
  readonly item: string;
  /** What the log says already. */
  readonly recorded: CastingVote | null;
}

/** The chair's vote on a tie: recorded in the log, from where the decision reads it. Another answer is another row. */
export function ChairsVote({ item, recorded }: ChairsVoteProps): ReactNode {
  const { pane, words, language } = usePlaceTexts("meeting");
  const log = useLog();

  const record = (vote: CastingVote): void => {
    const wordFor = (cast: CastingVote): string => words[`ballot.${cast}`]();
    const entry = {
      time: excelTime(new Date()),
      what: chairsVoteName(language),
      item,
      before: recorded === null ? null : wordFor(recorded),
      after: wordFor(vote),
      why: pane["meeting.chairsVote.why"]({ item }),
    };
    log.add(entry, language);
  };

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
            disabledFocusable={recorded === vote || log.isWriting}
            onClick={() => record(vote)}
          >
            {pane[`meeting.chairsVote.${vote}`]()}
          </Button>
        ))}
      </div>
      <LogAnswer log={log} />
    </fieldset>
  );
}
