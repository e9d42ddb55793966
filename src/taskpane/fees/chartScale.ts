import type { ChartPoint } from "./chartPoints";

/** A point that can be drawn. */
export interface DrawnPoint extends ChartPoint {
  readonly population: number;
}

/** What is drawn, on which axes, and what is only told of. */
export interface Chart {
  /** From the smallest population to the largest. */
  readonly drawn: readonly DrawnPoint[];
  /** Agreed amounts that would press all the others together if the axes reached out to them. */
  readonly outside: readonly DrawnPoint[];
  readonly withoutPopulation: readonly ChartPoint[];
  readonly populations: Axis;
  readonly amounts: Axis;
}

/** An axis from 0, with its marks. */
export interface Axis {
  readonly end: number;
  readonly ticks: readonly number[];
}

/** How much of an axis an agreed amount may add to what the others need, before it is left out of the drawing. */
const MOST_ADDED = 1.25;
const TICKS = 4;

/**
 * Lays a chart out. Both axes are even and begin at 0, since a fee by a rate is then the straight line that the rule says
 * it is; a logarithm would bend it. So an agreed amount far from all others, which is on no such line, stands outside.
 */
export function layOutChart(points: readonly ChartPoint[]): Chart {
  const placed = points.filter(hasPopulation).sort((one, other) => one.population - other.population);
  const byRule = placed.filter(({ settledBy }) => settledBy !== "agreement");
  const setters = byRule.length > 0 ? byRule : placed;
  const reach = { population: largest(setters, "population"), amount: largest(setters, "amount") };
  const isOutside = (point: DrawnPoint): boolean =>
    point.population > reach.population * MOST_ADDED || point.amount > reach.amount * MOST_ADDED;
  const drawn = placed.filter((point) => !isOutside(point));
  return {
    drawn,
    outside: placed.filter(isOutside),
    withoutPopulation: points.filter((point) => !hasPopulation(point)),
    populations: axisTo(largest(drawn, "population")),
    amounts: axisTo(largest(drawn, "amount")),
  };
}

function hasPopulation(point: ChartPoint): point is DrawnPoint {
  return point.population !== null;
}

function largest(points: readonly DrawnPoint[], what: "population" | "amount"): number {
  return points.reduce((most, point) => Math.max(most, point[what]), 0);
}

/** An axis from 0 that reaches at least so far, with steps of 1, 2 or 5 and noughts after it. */
export function axisTo(most: number): Axis {
  if (most <= 0) return { end: 1, ticks: [0] };
  const rough = most / TICKS;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((size) => size * magnitude >= rough) ?? 10) * magnitude;
  const count = Math.ceil(most / step);
  return { end: count * step, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) };
}

const STEPS = [1, 2, 5, 10];

/** The point nearest to a place in the drawing, unless all are too far away. */
export function nearestPoint(
  places: readonly { readonly x: number; readonly y: number }[],
  x: number,
  y: number,
  farthest: number,
): number | null {
  const distances = places.map((place) => Math.hypot(place.x - x, place.y - y));
  const nearest = distances.indexOf(Math.min(...distances));
  const distance = distances[nearest];
  return distance !== undefined && distance <= farthest ? nearest : null;
}
