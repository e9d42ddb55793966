import type { Member } from "../../domain/members/member";
import { memberIndex } from "../../domain/members/findMember";
import { BLANK, type Change, type Contents, contentsFrom, text } from "../change/change";
import type { FoundTable } from "../findTable";
import { itemKey } from "../itemKey";
import { type NameLanguage, VOTES } from "../layout";
import type { Partnership, VotesColumn } from "../partnership";
import { labelOf, votesPlace } from "./votesPlace";

/** What it takes before an item's votes can be written. */
export type VotesColumnPlan =
  /** Every member has a row and the item a column. */
  | { readonly kind: "ready" }
  | { readonly kind: "change"; readonly change: Change }
  /** There is a sheet, but it cannot be told which of its columns is the members'. */
  | { readonly kind: "unreadable" }
  /** So many rows are missing, and something else stands where they would go, or right below. */
  | { readonly kind: "noRoom"; readonly sheet: string; readonly rows: number };

/**
 * The change that makes room for an item's votes: its heading to the right of the others, a row below for each member that
 * has none, and the sheet itself where there is none. Nothing that stands there is touched.
 * @param item as the agenda writes it
 * @param members those that may vote
 */
export function prepareVotesColumn(
  votes: Partnership["votes"],
  item: string,
  members: readonly Member[],
  language: NameLanguage,
): VotesColumnPlan {
  switch (votes.kind) {
    case "missing":
      return { kind: "change", change: newSheet(item, members, language) };
    case "found":
      return inTable(votes.table, item, members);
    default:
      return { kind: "unreadable" };
  }
}

function newSheet(item: string, members: readonly Member[], language: NameLanguage): Change {
  const sheet = VOTES.names[language];
  const names = namesOf(members);
  const rows = [
    [text(VOTES.columns.member[language]), text(item)],
    ...members.map((member) => [text(names(member)), BLANK]),
  ];
  const contents = contentsFrom(sheet, 0, 0, rows);
  return {
    newSheets: [sheet],
    looks: [
      { area: { ...contents.area, bottom: 0 }, isBold: true },
      { area: contents.area, fitsColumns: true },
    ],
    contents: [contents],
    deletedSheets: [],
  };
}

function inTable(table: FoundTable<VotesColumn>, item: string, members: readonly Member[]): VotesColumnPlan {
  const { sheet, headingRow, memberColumn } = votesPlace(table);
  const find = memberIndex(members);
  const named = new Set(
    table.rows.flatMap(({ cells }) => {
      const member = find(labelOf(cells.member));
      return member.ok ? [member.value.row] : [];
    }),
  );
  const missing = members.filter(({ row }) => !named.has(row));
  const firstFree = headingRow + 1 + table.rows.length;
  const isInTheWay = table.rowsBelow.some(({ sheetRow }) => sheetRow <= firstFree + missing.length);
  if (missing.length > 0 && isInTheWay) return { kind: "noRoom", sheet, rows: missing.length };
  const names = namesOf(members);
  const rows =
    missing.length === 0
      ? []
      : [
          contentsFrom(
            sheet,
            firstFree,
            memberColumn,
            missing.map((member) => [text(names(member))]),
          ),
        ];
  const hasColumn = table.otherHeadings.some((heading) => itemKey(heading.text) === itemKey(item));
  const column = hasColumn ? [] : [newColumn(table, item, missing.length)];
  const contents = [...column, ...rows];
  if (contents.length === 0) return { kind: "ready" };
  const looks = column.map(({ area }) => ({ area: { ...area, bottom: area.top }, isBold: true }));
  return { kind: "change", change: { newSheets: [], looks, contents, deletedSheets: [] } };
}

/** The heading and the blank cells below it, so that it is asked about what else may stand there. */
function newColumn({ sheet, headingRow, right, rows }: FoundTable<VotesColumn>, item: string, more: number): Contents {
  const blanks = Array.from({ length: rows.length + more }, () => [BLANK]);
  return contentsFrom(sheet, headingRow, right + 1, [[text(item)], ...blanks]);
}

/** What a member is called in a row of its own: by its number too where others have its name. */
function namesOf(members: readonly Member[]): (member: Member) => string {
  const find = memberIndex(members);
  return ({ name, number }) => (find(name).ok || number === null ? name : `${number} ${name}`);
}
