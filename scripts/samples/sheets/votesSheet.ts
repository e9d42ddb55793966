import { type NameLanguage, VOTES } from "../../../src/workbook/layout";
import { cell } from "../cells";
import type { SheetPlan } from "../layOut";
import type { SampleVotes } from "../sample";

/** Wide enough for the longest word that a vote is, so that no column grows when the votes are given. */
const WIDTH_OF_VOTE = 12;

/** The roll calls: a member a row, an item a column. */
export function votesSheet(votes: SampleVotes, language: NameLanguage): SheetPlan {
  return {
    name: VOTES.names[language],
    title: votes.title,
    notes: votes.notes,
    columns: [
      {
        heading: VOTES.columns.member[language],
        width: null,
        cells: votes.rows.map(({ member }) => cell(member)),
      },
      ...votes.items.map((item, position) => ({
        heading: item,
        width: WIDTH_OF_VOTE,
        cells: votes.rows.map((row) => cell(row.votes[position])),
      })),
    ],
    frozenColumns: 1,
    table: null,
  };
}
