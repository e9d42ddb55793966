import type { Demand } from "./demand";

/**
 * For which counts in its two groups a demand holds, as sums over all lesser counts, so that whether it can hold or must
 * hold anywhere between two bounds is four look-ups.
 */
export interface CountTable {
  readonly width: number;
  readonly sums: readonly number[];
}

/** @param most the highest counts there can be */
export function countTable({ holds }: Pick<Demand, "holds">, most: readonly [number, number]): CountTable {
  const width = most[1] + 2;
  const sums = Array.from({ length: (most[0] + 2) * width }, () => 0);
  for (let first = 0; first <= most[0]; first += 1) {
    for (let second = 0; second <= most[1]; second += 1) {
      sums[(first + 1) * width + second + 1] =
        (holds(first, second) ? 1 : 0) +
        (sums[first * width + second + 1] ?? 0) +
        (sums[(first + 1) * width + second] ?? 0) -
        (sums[first * width + second] ?? 0);
    }
  }
  return { width, sums };
}

/** Whether a demand holds for all counts within bounds, both included, for some of them or for none. */
export function within(
  { width, sums }: CountTable,
  low: readonly [number, number],
  high: readonly [number, number],
): "all" | "some" | "none" {
  const holding =
    (sums[(high[0] + 1) * width + high[1] + 1] ?? 0) -
    (sums[low[0] * width + high[1] + 1] ?? 0) -
    (sums[(high[0] + 1) * width + low[1]] ?? 0) +
    (sums[low[0] * width + low[1]] ?? 0);
  if (holding === 0) return "none";
  return holding === (high[0] - low[0] + 1) * (high[1] - low[1] + 1) ? "all" : "some";
}
