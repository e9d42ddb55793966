import type { ReactNode } from "react";
import { textOf } from "../../../domain/cell";
import { LogAnswer } from "../../log/LogAnswer";
import { Told } from "../../Told";
import type { CorrectionInPane } from "./useCorrection";
import { useVoteTexts } from "./useVoteTexts";

/** Why a vote was not corrected; nothing where it was. */
export function CorrectionAnswer({
  correction: { isWriting, answer },
}: {
  readonly correction: CorrectionInPane;
}): ReactNode {
  const { pane } = useVoteTexts();
  if (answer?.ok !== true) return <LogAnswer log={{ isWriting, answer, add: () => undefined }} />;
  const { value } = answer;
  switch (value.kind) {
    case "conflict":
      return (
        <Told
          intent="error"
          text={pane["vote.correct.conflict"]({ theirs: textOf(value.theirs) ?? pane["vote.none"]() })}
        />
      );
    case "gone":
      return <Told intent="error" text={pane[`vote.gone.${value.what}`]()} />;
    default:
      return <LogAnswer log={{ isWriting, answer: { ok: true, value }, add: () => undefined }} />;
  }
}
