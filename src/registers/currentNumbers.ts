import type { MunicipalityChanges, NumberChange, NumberChangeKind } from "./municipalityChanges";
import type { Populations } from "./populations";

/** What a municipality's number of an earlier year is today. */
export type CurrentNumbers =
  /** The number is still in use. Its municipality may have got more inhabitants or another name. */
  | { readonly kind: "same"; readonly into: readonly [string] }
  | {
      /** The most that has become of it on the way: divided, else merged, else given another number. */
      readonly kind: NumberChangeKind;
      /** The numbers of today, in their order; where it was divided, more than one. */
      readonly into: readonly string[];
      /** The year on whose 1 January the number went out of use. */
      readonly since: number;
    }
  /** No municipality had the number that year. */
  | { readonly kind: "unknown" };

const BY_WEIGHT: readonly NumberChangeKind[] = ["renumbered", "merged", "split"];

/**
 * What a number of a year is in the latest year of the register.
 * @param number the four figures
 * @param year when the number was right
 */
export function currentNumbers(
  populations: Populations,
  { byNumber }: Pick<MunicipalityChanges, "byNumber">,
  number: string,
  year: number,
): CurrentNumbers {
  if (populations.byYear.get(year)?.has(number) !== true) return { kind: "unknown" };
  const first = byNumber.get(number);
  if (first === undefined) return { kind: "same", into: [number] };
  const path = changesFrom(byNumber, first);
  const ends = path.flatMap(({ into }) => into).filter((one) => !byNumber.has(one));
  const kind = BY_WEIGHT[Math.max(...path.map((change) => BY_WEIGHT.indexOf(change.kind)))] ?? first.kind;
  return { kind, into: [...new Set(ends)].sort(), since: first.year };
}

function changesFrom(byNumber: ReadonlyMap<string, NumberChange>, change: NumberChange): NumberChange[] {
  const next = change.into.flatMap((number) => byNumber.get(number) ?? []);
  return [change, ...next.flatMap((one) => changesFrom(byNumber, one))];
}
