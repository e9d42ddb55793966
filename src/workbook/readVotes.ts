import { message } from "../domain/message";
import type { VoteRow } from "../domain/meeting/rollCall";
import type { CellProblem } from "./cellProblem";
import type { FoundTable } from "./findTable";
import { itemKey } from "./itemKey";
import type { VotesColumn } from "./partnership";
import { isVote, problemAt } from "./tableProblems";

/** The votes of one item, and the column they stand in (from 0). */
export interface ItemVotes {
  readonly column: number;
  readonly rows: readonly VoteRow[];
}

/** The columns of the votes' sheet by item. Of two for one item the first stands; `votesHeadingProblems` names the other. */
export function readVotes(table: FoundTable<VotesColumn>): ReadonlyMap<string, ItemVotes> {
  const votes = new Map<string, ItemVotes>();
  for (const { text, column } of table.otherHeadings) {
    const key = itemKey(text);
    if (votes.has(key)) continue;
    const rows = table.rows.map(({ cells, at }, row) => ({ row, member: cells.member, ballot: at(column) }));
    votes.set(key, { column, rows });
  }
  return votes;
}

/**
 * The headings of votes that are not counted: an item's second, one that is no item of the agenda (a column of the user's
 * own holds no votes), and one that a column without a heading cuts off.
 * @param items the keys of the agenda's items
 */
export function votesHeadingProblems(table: FoundTable<VotesColumn>, items: ReadonlySet<string>): CellProblem[] {
  const { sheet, headingRow } = table;
  const seen = new Set<string>();
  const within = table.otherHeadings.flatMap(({ text, column }) => {
    const key = itemKey(text);
    const isSecond = seen.has(key);
    seen.add(key);
    if (items.has(key)) {
      return isSecond ? [problemAt(sheet, headingRow, column, message("votes.itemTwice", { text }))] : [];
    }
    const holdsVotes = table.rows.some(({ at }) => isVote(at(column)));
    return holdsVotes ? [problemAt(sheet, headingRow, column, message("votes.noSuchItem", { text }))] : [];
  });
  const apart = table.apartHeadings.filter(({ text }) => items.has(itemKey(text)) && !seen.has(itemKey(text)));
  return [
    ...within,
    ...apart.map(({ text, column }) => problemAt(sheet, headingRow, column, message("heading.apart", { text }))),
  ];
}
