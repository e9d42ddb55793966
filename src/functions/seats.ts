import { type Apportioned, apportion, type ElectionCount, MOST_SEATS } from "../domain/elections/apportion";
import { readMethod } from "../domain/elections/method";
import { seatSteps } from "../domain/elections/seatSteps";
import { message } from "../domain/message";
import { isLess } from "../domain/numbers/compare";
import { whole } from "../domain/numbers/exact";
import { readWhole } from "../domain/numbers/readWhole";
import { isZero } from "../domain/numbers/sign";
import { toNumber } from "../domain/numbers/toNumber";
import { correctFirst } from "./correctFirst";
import {
  type Arguments,
  cell,
  type Failure,
  failure,
  type FunctionDeclaration,
  optional,
  type Outcome,
  range,
  type ResultCell,
} from "./declaration";
import { type List, readList } from "./lists";
import { readLots } from "./lots";

/** Example: the votes of a county council's parties in the order of its minutes, and seven seats. */
export const SEATS: FunctionDeclaration = {
  id: "SEATS",
  parameters: [range("lists"), cell("seats"), optional(cell("method")), optional(range("lots"))],
  result: "matrix",
  example: {
    arguments: [[[5], [1], [1], [3], [2], [4], [4], [7]], 7],
    result: [[2], [0], [0], [1], [0], [1], [1], [2]],
  },
  run: runSeats,
};

function runSeats(given: Arguments): Outcome {
  const rows = given.rows("lists");
  if (rows === null) return failure(message("parameter.missing", {}), "lists");
  const columns = rows[0]?.length ?? 0;
  if (columns > 2) return failure(message("lists.columns", { columns }), "lists");
  const seats = readSeats(given);
  if (seats.kind === "failure") return seats;
  const method = readMethod(given.cell("method"));
  if (!method.ok) return failure(method.problem, "method");

  const read = rows.map((cells, row) => readList(cells, columns, row));
  const waiting = correctFirst(
    rows.map((cells) => cells.slice(0, 1)),
    read,
  );
  if (waiting !== null) return waiting;
  const lists = read.flatMap((list) => (list.ok && list.value !== null ? [list.value] : []));
  const votes = lists.map((list) => list.votes);
  const counted = distribute({ votes, seats: seats.seats, method: method.value ?? "dhondt", lots: [] }, lists, given);
  return counted.kind === "failure" ? counted : seatCells(counted, lists, rows.length);
}

/** Lots are looked at where they are needed only, as a casting vote is. */
function distribute(count: ElectionCount, lists: readonly List[], given: Arguments): Apportioned | Failure {
  const byVotes = apportion(count);
  if (byVotes.kind === "noVotes") return failure(message("election.noVotes", {}), "lists");
  if (byVotes.kind === "apportioned") return byVotes;
  const lots = readLots(given.rows("lots") ?? [], lists);
  if (lots.kind === "failure") return lots;
  const byLots = apportion({ ...count, lots: lots.order });
  return byLots.kind === "noVotes" ? byVotes : byLots;
}

/** A list between which and others lots must be drawn has no seats to show yet; those of all others are settled. */
function seatCells(counted: Apportioned, lists: readonly List[], height: number): Outcome {
  const { open } = counted;
  const names = open?.lists.map((list) => lists[list]?.name ?? "").join(", ") ?? "";
  const cells = Array.from({ length: height }, (): ResultCell[] => [null]);
  for (const [index, { row }] of lists.entries()) {
    const isOpen = open?.lists.includes(index) === true;
    cells[row] = [
      isOpen ? message("election.lotNeeded", { lists: names, seats: open.seats }) : (counted.seats[index] ?? 0),
    ];
  }
  return {
    kind: "cells",
    rows: cells,
    explain: (row) => {
      const index = lists.findIndex((list) => list.row === row);
      return index === -1 ? [] : seatSteps(counted, index);
    },
  };
}

/** 0 is what an older version of Excel hands over for a blank. */
function readSeats(given: Arguments): { readonly kind: "seats"; readonly seats: number } | Failure {
  const seats = readWhole(given.cell("seats"));
  if (!seats.ok) return failure(seats.problem, "seats");
  if (seats.value === null || isZero(seats.value)) return failure(message("parameter.missing", {}), "seats");
  return isLess(whole(MOST_SEATS), seats.value)
    ? failure(message("seats.tooMany", { most: MOST_SEATS }), "seats")
    : { kind: "seats", seats: toNumber(seats.value) };
}
