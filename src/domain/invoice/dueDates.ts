import { addMonths, type PlainDate } from "../calendar/plainDate";

/** When instalments fall due: on dates that are given, or from a first one with so many months between. */
export type DueDates =
  | { readonly kind: "dates"; readonly dates: readonly PlainDate[] }
  | { readonly kind: "interval"; readonly first: PlainDate; readonly months: number };

/**
 * The due date of each instalment; of dates that are given, as many as there are. Each is counted from the first, so that
 * the 31st falls on the last day of a shorter month and on the 31st again after it. A weekend or a holiday is not moved.
 */
export function dueDates(due: DueDates, count: number): readonly PlainDate[] {
  if (due.kind === "dates") return due.dates.slice(0, count);
  return Array.from({ length: count }, (_, index) => addMonths(due.first, index * due.months));
}
