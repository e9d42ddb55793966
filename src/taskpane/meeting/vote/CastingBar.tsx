import { Body1, Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { textOf } from "../../../domain/cell";
import { hindranceText } from "../../change/changeTexts";
import { cellName } from "../../places";
import { faultText } from "../../faultText";
import { SlowNotice } from "../../SlowNotice";
import { type Conflict, countUnwritten, type Given, type Halt } from "./casting";
import { CorrectionAnswer } from "./CorrectionAnswer";
import { doubtText } from "./doubtText";
import type { CastingInPane } from "./useCasting";
import { useCorrection } from "./useCorrection";
import { useVoteTexts, type VoteTexts } from "./useVoteTexts";
import type { Voter } from "./voters";

interface CastingBarProps {
  readonly casting: CastingInPane;
  readonly voters: readonly Voter[];
}

/** How the writing of votes goes: how many are on their way, and what the user must settle before it goes on. */
export function CastingBar({ casting: { state, dispatch }, voters }: CastingBarProps): ReactNode {
  const texts = useVoteTexts();
  const { pane } = texts;
  const unwritten = countUnwritten(state);
  return (
    <>
      <div role="status" data-testid="unwritten">
        {unwritten > 0 && <Body1>{pane["vote.unwritten"]({ count: unwritten })}</Body1>}
      </div>
      <SlowNotice isBusy={state.entries.some(({ progress }) => progress.kind === "sent")} />
      {state.halt !== null && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{haltText(state.halt, texts)}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => dispatch({ kind: "triedAgain" })}>{pane.retry()}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {state.conflicts.map((conflict) => {
        const voter = voters.find(({ id }) => id === conflict.id);
        return voter === undefined ? null : (
          <ConflictBar
            key={conflict.id}
            conflict={conflict}
            voter={voter}
            onSettled={() => dispatch({ kind: "conflictSettled", id: conflict.id })}
          />
        );
      })}
      {state.doubtful.length > 0 && (
        <MessageBar intent="warning" layout="multiline" role="alert">
          <MessageBarBody>
            {pane["vote.doubtful"]()}
            <ul className="bullets">
              {state.doubtful.map((cell) => (
                <li key={`${cell.row} ${cell.column}`}>{doubtText(cell, cellName(cell.sheet, cell), texts)}</li>
              ))}
            </ul>
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => dispatch({ kind: "doubtsSeen" })}>{pane["vote.doubtful.seen"]()}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}

function haltText(halt: Halt, texts: VoteTexts): string {
  const { pane } = texts;
  switch (halt.kind) {
    case "gone":
      return pane[`vote.gone.${halt.what}`]();
    case "protected":
      return hindranceText(halt, texts);
    case "busy":
      return pane["vote.busy"]();
    case "unknown":
      return pane["vote.unknown"]({ code: halt.fault.code });
    case "refused":
      return faultText(halt.fault, texts);
  }
}

interface ConflictBarProps {
  readonly conflict: Conflict;
  readonly voter: Voter;
  readonly onSettled: () => void;
}

/** Two votes of one member. Which of them stands is for people to say; mine in place of theirs is a correction, in the log. */
function ConflictBar({ conflict: { mine, theirs }, voter, onSettled }: ConflictBarProps): ReactNode {
  const { pane, words } = useVoteTexts();
  const correction = useCorrection();
  const said = (given: Given): string => (given === null ? pane["vote.none"]() : words[`ballot.${given}`]());
  const theirText = textOf(theirs) ?? pane["vote.none"]();
  const keepMine = async (): Promise<void> => {
    const isDone = await correction.correct({ voter, before: theirs, given: mine, why: pane["vote.conflict.why"]() });
    if (isDone) onSettled();
  };
  return (
    <>
      <MessageBar intent="warning" layout="multiline" role="alert" data-conflict={voter.name}>
        <MessageBarBody>
          {pane["vote.conflict"]({ member: voter.name, mine: said(mine), theirs: theirText })}
        </MessageBarBody>
        <MessageBarActions>
          <Button disabledFocusable={correction.isWriting} onClick={() => void keepMine()}>
            {pane["vote.conflict.mine"]({ vote: said(mine) })}
          </Button>
          <Button disabledFocusable={correction.isWriting} onClick={onSettled}>
            {pane["vote.conflict.theirs"]({ vote: theirText })}
          </Button>
        </MessageBarActions>
      </MessageBar>
      <CorrectionAnswer correction={correction} />
    </>
  );
}
