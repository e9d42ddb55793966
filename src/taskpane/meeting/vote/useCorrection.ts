import { useState } from "react";
import type { Cell } from "../../../domain/cell";
import { textOf } from "../../../domain/cell";
import { BLANK, text } from "../../../workbook/change/change";
import type { Answer } from "../../../workbook/excel";
import { VOTE_CORRECTED } from "../../../workbook/layout";
import { correctVote, type VoteCorrected } from "../../../workbook/meeting/correctVote";
import { excelTime } from "../../excelTime";
import type { Given } from "./casting";
import { useVoteTexts } from "./useVoteTexts";
import type { Voter } from "./voters";

/** A vote that is to be another than the sheet has. */
export interface Correction {
  readonly voter: Voter;
  readonly before: Cell;
  readonly given: Given;
  readonly why: string;
}

export interface CorrectionInPane {
  readonly isWriting: boolean;
  readonly answer: Answer<VoteCorrected> | null;
  /** @returns whether it was corrected */
  readonly correct: (correction: Correction) => Promise<boolean>;
}

/** Corrects votes one at a time, each with its row in the log, and keeps how the last one went. */
export function useCorrection(): CorrectionInPane {
  const { words, language } = useVoteTexts();
  const [isWriting, setWriting] = useState(false);
  const [answer, setAnswer] = useState<Answer<VoteCorrected> | null>(null);
  const correct = async ({ voter, before, given, why }: Correction): Promise<boolean> => {
    const { cell } = voter;
    if (cell === null) return false;
    setWriting(true);
    setAnswer(null);
    const word = given === null ? null : words[`ballot.${given}`]();
    const entry = {
      time: excelTime(new Date()),
      what: VOTE_CORRECTED[language],
      item: cell.item,
      member: voter.name,
      before: textOf(before),
      after: word,
      why,
    };
    const ballot = word === null ? BLANK : text(word);
    const corrected = await correctVote({ ...cell, before, ballot, entry }, language);
    setAnswer(corrected);
    setWriting(false);
    return corrected.ok && corrected.value.kind === "written";
  };
  return { isWriting, answer, correct };
}
