import type { Cell } from "../domain/cell";
import { type Message, message, type Problem } from "../domain/message";
import { toNumber } from "../domain/numbers/toNumber";
import { ONE } from "../domain/numbers/exact";
import { readNonNegative } from "../domain/numbers/readNonNegative";
import { ok, type Result } from "../domain/result";
import { BALLOTS, readBallot } from "../domain/votes/ballot";
import { checkWeight, tally, tallyStep, type Vote } from "../domain/votes/tally";
import { type Arguments, failure, type FunctionDeclaration, optional, type Outcome, range, cell } from "./declaration";
import { resultLanguage } from "./resultLanguage";
import { isSameShape, otherShape } from "./shapes";
import { WORDS } from "./words";

export const TALLY: FunctionDeclaration = {
  id: "TALLY",
  parameters: [range("votes"), optional(range("weights")), optional(cell("language"))],
  result: "matrix",
  example: {
    arguments: [[["For"], ["For"], ["Mot"], ["Blank"], [null]]],
    result: [
      ["For", 2],
      ["Mot", 1],
      ["Avholdende", 0],
      ["Blank", 1],
      ["Ugyldig", 0],
      ["Ikke avgitt", 1],
    ],
  },
  run: runTally,
};

/** A vote that cannot be read leaves no tally to give: the whole call fails and names the row. */
function runTally(given: Arguments): Outcome {
  const language = resultLanguage(given.cell("language"));
  if (!language.ok) return failure(language.problem, "language");
  const ballots = given.rows("votes");
  if (ballots === null) return failure(message("parameter.missing", {}), "votes");
  const weights = given.rows("weights");
  if (weights !== null && !isSameShape(ballots, weights)) return failure(otherShape(ballots, weights), "weights");

  const votes: Vote[] = [];
  for (const [row, cells] of ballots.entries()) {
    for (const [column, ballotCell] of cells.entries()) {
      const vote = readVote(ballotCell, weights?.[row]?.[column] ?? null);
      if (!vote.ok) return failure(vote.problem, vote.parameter, row + 1);
      votes.push(vote.value);
    }
  }
  const counted = tally(votes);
  const words = WORDS[language.value];
  const rows = BALLOTS.map((ballot): [string, number] => [words[`ballot.${ballot}`](), toNumber(counted[ballot])]);
  if (!rows.every(([, number]) => Number.isFinite(number))) return failure(message("number.tooLarge", {}), "weights");
  const explain = (row: number): Message[] => {
    const ballot = BALLOTS[row];
    return ballot === undefined ? [] : [tallyStep(votes, ballot)];
  };
  return { kind: "cells", rows, explain };
}

type VoteResult =
  | { readonly ok: true; readonly value: Vote }
  | { readonly ok: false; readonly parameter: "votes" | "weights"; readonly problem: Problem };

function readVote(ballotCell: Cell, weightCell: Cell): VoteResult {
  // An older version of Excel hands over a blank cell as 0, and a vote is never a number.
  const ballot = readBallot(ballotCell === 0 ? null : ballotCell);
  if (!ballot.ok) return { ...ballot, parameter: "votes" };
  const weight = readWeight(weightCell);
  if (!weight.ok) return { ...weight, parameter: "weights" };
  const vote = checkWeight({ ballot: ballot.value, weight: weight.value });
  return vote.ok ? vote : { ...vote, parameter: "weights" };
}

function readWeight(cell: Cell): Result<Vote["weight"]> {
  const weight = readNonNegative(cell);
  return weight.ok ? ok(weight.value ?? ONE) : weight;
}
