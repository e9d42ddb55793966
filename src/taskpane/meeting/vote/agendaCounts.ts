import type { AgendaItem } from "../../../domain/meeting/decideItem";
import type { SheetProblem } from "../../../domain/message";
import { isEqual } from "../../../domain/numbers/compare";
import { type Exact, ZERO } from "../../../domain/numbers/exact";
import { readWhole } from "../../../domain/numbers/readWhole";
import { toNumber } from "../../../domain/numbers/toNumber";
import { type Change, constant, type Contents, contentsFrom } from "../../../workbook/change/change";
import type { FoundTable } from "../../../workbook/findTable";
import type { AgendaColumn } from "../../../workbook/partnership";
import { cellOf } from "../../places";

/** The columns of the agenda that hold one teller's count, and those that hold the other's. */
export const COUNT_FIELDS = {
  first: ["for", "against", "blank"],
  second: ["secondFor", "secondAgainst", "secondBlank"],
} as const;
export type Teller = keyof typeof COUNT_FIELDS;
export type CountField = (typeof COUNT_FIELDS)[Teller][number];

/** What is typed in the fields of the counts. */
export type TypedCounts = Readonly<Partial<Record<CountField, string>>>;

/** Why a count cannot be written; null where it can, or nothing is typed. */
export function countProblem(typed: string | undefined): SheetProblem | null {
  const whole = readWhole(typed ?? "");
  return whole.ok ? null : whole.problem;
}

function countOf(typed: string | undefined): Exact | null {
  const whole = readWhole(typed ?? "");
  return whole.ok ? whole.value : null;
}

/** Where two tellers' counts differ; none while the second has not counted. */
export function tellersDiffer(
  typed: TypedCounts,
): readonly { readonly index: 0 | 1 | 2; readonly first: Exact; readonly second: Exact }[] {
  const second = COUNT_FIELDS.second.map((field) => countOf(typed[field]));
  if (second.every((count) => count === null)) return [];
  return ([0, 1, 2] as const).flatMap((index) => {
    const counts = { first: countOf(typed[COUNT_FIELDS.first[index]]) ?? ZERO, second: second[index] ?? ZERO };
    return isEqual(counts.first, counts.second) ? [] : [{ index, ...counts }];
  });
}

/** The counts that are to be written, and the columns that the agenda has none of. */
export interface AgendaCounts {
  readonly contents: readonly Contents[];
  readonly lacking: readonly CountField[];
}

/** Counts as cells of an item's row on the agenda. What is not typed is left alone, but beside what is typed it is 0. */
export function agendaCounts(table: FoundTable<AgendaColumn>, { row }: AgendaItem, typed: TypedCounts): AgendaCounts {
  const planned = (["first", "second"] as const).flatMap((teller) => {
    const fields = COUNT_FIELDS[teller];
    const isCounted = fields.some((field) => countOf(typed[field]) !== null);
    return isCounted
      ? fields.map((field) => ({ field, place: cellOf(table, row, field), count: countOf(typed[field]) ?? ZERO }))
      : [];
  });
  return {
    contents: planned.flatMap(({ place, count }) =>
      place === null ? [] : [contentsFrom(table.sheet, place.row, place.column, [[constant(toNumber(count))]])],
    ),
    lacking: planned.flatMap(({ field, place }) => (place === null ? [field] : [])),
  };
}

/** The counts as a change of their own. */
export function countsChange(contents: readonly Contents[]): Change {
  return { newSheets: [], looks: [], contents, deletedSheets: [] };
}
