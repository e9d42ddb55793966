import { contentOf, textOf } from "../domain/cell";
import { message } from "../domain/message";
import { readText } from "../domain/readText";
import type { RowProblem } from "../domain/rowProblem";
import { readCastingVote } from "../domain/votes/castingVote";
import type { CastingVote } from "../domain/votes/decision";
import type { FoundTable, TableRow } from "./findTable";
import { isLogged } from "./isLogged";
import { itemKey } from "./itemKey";
import { CHAIRS_VOTE } from "./layout";
import type { LogColumn } from "./partnership";

export interface ChairsVotes {
  /** By `itemKey`. */
  readonly votes: ReadonlyMap<string, CastingVote>;
  readonly problems: readonly RowProblem<"item" | "after">[];
}

/** The chair's vote on each item, as the latest row of the log has it. Where that one cannot be read there is none. */
export function readChairsVotes(table: FoundTable<LogColumn>): ChairsVotes {
  const votes = new Map<string, CastingVote>();
  const problems: RowProblem<"item" | "after">[] = [];
  for (const [row, tableRow] of table.rows.entries()) {
    const { cells } = tableRow;
    if (!isChairsVote(tableRow)) continue;
    const item = textOf(cells.item);
    const vote = readCastingVote(cells.after);
    if (item === null) {
      const written = readText(cells.item);
      if (!written.ok) problems.push({ row, field: "item", problem: written.problem });
      else if (contentOf(cells.after) !== null)
        problems.push({ row, field: "item", problem: message("log.nameless", {}) });
    } else if (!vote.ok) {
      votes.delete(itemKey(item));
      problems.push({ row, field: "after", problem: vote.problem });
    } else if (vote.value === null) votes.delete(itemKey(item));
    else votes.set(itemKey(item), vote.value);
  }
  return { votes, problems };
}

/** Whether a row of the log tells of the chair's vote. */
export function isChairsVote(row: TableRow<LogColumn>): boolean {
  return isLogged(row, CHAIRS_VOTE);
}
