import type { Seat, SeatField } from "../../domain/board/seat";
import { straySeats } from "../../domain/board/checkBodies";
import { bylawIdOf } from "../../domain/bylaws/bylawId";
import { type MemberIndex, memberIndex } from "../../domain/members/findMember";
import { message, type SheetProblem } from "../../domain/message";
import type { RowProblem } from "../../domain/rowProblem";
import type { CellProblem } from "../../workbook/cellProblem";
import type { Partnership } from "../../workbook/partnership";
import { cellOf } from "../places";

/** The cells of the board's sheet that must be corrected: what the rules cannot read, and whom the members' sheet lacks. */
export function unreadableCells({ board, members }: Pick<Partnership, "board" | "members">): CellProblem[] {
  if (board.kind !== "found") return [];
  const { table, content, problems } = board;
  const find = members.kind === "found" ? memberIndex(members.content) : null;
  const strays = straySeats(content);
  const ofCells = content.flatMap((seat) => problemsOf(seat, find, strays.includes(seat)));
  const named = ofCells.flatMap(({ row, field, problem }): CellProblem[] => {
    const place = cellOf(table, row, field);
    return place === null ? [] : [{ sheet: table.sheet, place, problem }];
  });
  return [...named, ...problems];
}

function problemsOf(seat: Seat, find: MemberIndex | null, isStray: boolean): RowProblem<SeatField>[] {
  const { row, body, role, name, member, office, gender, from, to, deputyFor, exceptions, electedBy, list } = seat;
  const problem = (field: SeatField, problem: SheetProblem): RowProblem<SeatField> => ({ row, field, problem });
  const results = [
    ["body", body],
    ["seat", role],
    ["name", name],
    ["member", member],
    ["office", office],
    ["gender", gender],
    ["from", from],
    ["to", to],
    ["deputyFor", deputyFor],
    ["setAside", exceptions],
    ["electedBy", electedBy],
    ["list", list],
  ] as const;
  const unreadable = results.flatMap(([field, result]) => (result.ok ? [] : [problem(field, result.problem)]));
  const ofNoRule = exceptions.ok ? exceptions.value.filter(({ rule }) => bylawIdOf(rule) === null) : [];
  const isRoleMissing = role.ok && role.value === null;
  const found = find === null || !member.ok || member.value === null ? null : find(member.value);
  return [
    ...unreadable,
    ...ofNoRule.map(({ rule }) => problem("setAside", message("exception.unreadable", { text: rule }))),
    ...(isStray && body.ok ? [problem("body", message("seat.bodyMissing", {}))] : []),
    ...(isRoleMissing ? [problem("seat", message("seat.missing", {}))] : []),
    ...(found === null || found.ok ? [] : [problem("member", found.problem)]),
  ];
}
