import { type Cell, contentOf } from "../cell";
import { message } from "../message";
import { readText } from "../readText";
import type { RowProblem, RowsRead } from "../rowProblem";
import { duplicateMembers } from "./findMember";
import { type Member, type MemberCells, type MemberField, readMember } from "./member";
import { isSubtotal } from "./subtotal";

/** One row of the members' sheet as it stands. */
export interface MemberRow {
  readonly cells: MemberCells;
  /** Whether a formula adds up the row's own column there. */
  readonly isSum: boolean;
  /** Whether a column of the sheet's own, in whatever row has no name, holds anything. */
  readonly hasContent: boolean;
}

/** Reads the members. A row that names nobody, and one that sums the others up, is no member, and is named. */
export function readMembers(sheetRows: readonly MemberRow[]): RowsRead<Member, MemberField> {
  const rows: Member[] = [];
  const problems: RowProblem<MemberField>[] = [];
  for (const [row, { cells, isSum, hasContent }] of sheetRows.entries()) {
    const add = (field: MemberField, problem: RowProblem<MemberField>["problem"]): void => {
      problems.push({ row, field, problem });
    };
    const name = readText(cells.name);
    const number = readText(cells.number);
    if (!name.ok) add("name", name.problem);
    if (!number.ok) add("number", number.problem);
    const written = name.ok ? name.value : null;
    if (isSum || (written !== null && contentOf(cells.number) === null && isSubtotal(written))) {
      add("name", message("member.subtotal", { text: written ?? sumOf(cells.population) }));
      continue;
    }
    const member = readMember(cells, row);
    if (member !== null) rows.push(member);
    else if (name.ok && number.ok && hasContent) add("name", message("member.nameless", {}));
  }
  return { rows, problems };
}

function sumOf(population: Cell): string {
  const text = readText(population);
  return (text.ok ? text.value : null) ?? "";
}

/** What stands in the way of knowing who may vote, and with how many votes: members in two rows, kinds, numbers of votes, from when to when. */
export function electorateProblems(members: readonly Member[]): RowProblem<MemberField>[] {
  const doubles = duplicateMembers(members).map(({ member, problem }): RowProblem<MemberField> => {
    return { row: member.row, field: "name", problem };
  });
  const unread = members.flatMap(({ row, kind, votes }): RowProblem<MemberField>[] => {
    if (!kind.ok) return [{ row, field: "kind", problem: kind.problem }];
    return votes.ok ? [] : [{ row, field: "weight", problem: votes.problem }];
  });
  const undated = members.flatMap(({ row, from, to }) => [
    ...(from.ok ? [] : [{ row, field: "from" as const, problem: from.problem }]),
    ...(to.ok ? [] : [{ row, field: "to" as const, problem: to.problem }]),
  ]);
  return [...doubles, ...unread, ...undated];
}
