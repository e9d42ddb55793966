import { Button, Caption1 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Alternatives } from "../../../domain/votes/decideAlternatives";
import type { CastingVote } from "../../../domain/votes/decision";
import { chairsVoteName } from "../../../workbook/writeLog";
import { excelTime } from "../../excelTime";
import { LogAnswer } from "../../log/LogAnswer";
import { useLog } from "../../log/useLog";
import type { ElectionItem } from "./electionVerdict";
import { useElectionTexts } from "./useElectionTexts";

const SIDES: readonly CastingVote[] = ["for", "against"];

/** Which of two proposals with equal votes in the final vote the chair's vote was for; the answer is a row in the log. */
export function ChairsChoice({ decided }: { readonly decided: ElectionItem }): ReactNode {
  const { pane, words, language } = useElectionTexts();
  const log = useLog();
  const { item, election, chairsVote } = decided;
  const proposals = election.result?.method === "alternatives" ? tiedProposals(election.result.result) : null;
  if (proposals === null) return null;
  const record = (vote: CastingVote, name: string): void => {
    const entry = {
      time: excelTime(new Date()),
      what: chairsVoteName(language),
      item: item.item,
      before: chairsVote === null ? null : words[`ballot.${chairsVote}`](),
      after: words[`ballot.${vote}`](),
      why: pane["election.chairsChoice.why"]({ name }),
    };
    log.add(entry, language);
  };
  return (
    <fieldset className="list">
      <legend>{pane["meeting.chairsVote"]()}</legend>
      <Caption1>{pane["election.chairsChoice.explain"]()}</Caption1>
      <div className="buttons">
        {SIDES.map((vote, index) => {
          const name = election.lists[proposals[index] ?? -1]?.name ?? "";
          return (
            <Button
              key={vote}
              size="small"
              aria-pressed={chairsVote === vote}
              disabledFocusable={log.isWriting}
              onClick={() => record(vote, name)}
            >
              {name}
            </Button>
          );
        })}
      </div>
      <LogAnswer log={log} />
    </fieldset>
  );
}

/** The two proposals of a final vote that ended equal; null where there was none, or another rule decides. */
function tiedProposals(result: Alternatives): readonly number[] | null {
  return result.kind === "tied" && result.required !== null && result.proposals.length === 2 ? result.proposals : null;
}
