import { type Exact, scaled } from "../domain/numbers/exact";
import { multiply } from "../domain/numbers/multiply";
import type { Deflator, DeflatorFigure, DeflatorVintage } from "./deflator";

/** A year's figure with the change as `INDEXED` takes it: 0.041 for 4.1 per cent. */
export interface DeflatorChange extends DeflatorFigure {
  readonly change: Exact;
}

/** The changes that take an amount from one year's prices to another's, or why the register cannot say. */
export type DeflatorChanges =
  | { readonly kind: "changes"; readonly changes: readonly DeflatorChange[] }
  /** The vintage has no figure for these years. Another vintage may, and is never put in their place. */
  | { readonly kind: "missing"; readonly years: readonly number[] }
  /** The deflator takes amounts forwards only. */
  | { readonly kind: "backwards" };

const PER_CENT = scaled(1, 2);

/**
 * The changes of a vintage from the prices of one year to those of another.
 * @param baseYear the year whose prices the amount is in: its own figure is not among the changes
 * @param year the year whose prices it is to be in; the base year itself gives no changes
 */
export function deflatorChanges(
  { byVintage }: Deflator,
  baseYear: number,
  year: number,
  vintage: DeflatorVintage,
): DeflatorChanges {
  if (year < baseYear) return { kind: "backwards" };
  const years = Array.from({ length: year - baseYear }, (_, index) => baseYear + 1 + index);
  const figures = byVintage[vintage];
  const missing = years.filter((one) => !figures.has(one));
  if (missing.length > 0) return { kind: "missing", years: missing };
  const changes = years.flatMap((one): DeflatorChange[] => {
    const figure = figures.get(one);
    return figure === undefined ? [] : [{ ...figure, change: multiply(figure.percent, PER_CENT) }];
  });
  return { kind: "changes", changes };
}
