import type { Seat } from "../seat";
import { countTable, type CountTable, within } from "./countTable";
import type { Demand, SeatGroup } from "./demand";

/** Candidates that no demand tells apart, so that it does not matter which of them goes out or comes in. */
export interface CandidateType {
  /** Those on the slate and those beside it, each in the order of their rows. */
  readonly inside: readonly Seat[];
  readonly outside: readonly Seat[];
  /** The groups they are in, by their numbers. */
  readonly groups: readonly number[];
}

/** A demand with the numbers of its groups, -1 for one it lacks. */
export interface CountedDemand {
  readonly groups: readonly [number, number];
  readonly table: CountTable;
}

/** A slate with its candidates by type, in the order they are decided on, and what is demanded of how many there are. */
export interface SwapProblem {
  readonly types: readonly CandidateType[];
  readonly demands: readonly CountedDemand[];
  /** How many there are in each group with the slate as it stands. */
  readonly counts: readonly number[];
  /** How many more must go out than come in; less than 0 where more must come in. */
  readonly surplus: number;
}

/**
 * @param continuing those who sit on whoever is elected
 * @param candidates everyone who can be on the slate, in the order of their rows
 * @param areTold whether every candidate is a type for itself, so that each slate is met with once
 */
export function swapProblem(
  slate: readonly Seat[],
  candidates: readonly Seat[],
  continuing: readonly Seat[],
  {
    demands,
    surplus,
    areTold,
  }: { readonly demands: readonly Demand[]; readonly surplus: number; readonly areTold: boolean },
): SwapProblem {
  const onSlate = new Set(slate);
  const outside = candidates.filter((seat) => !onSlate.has(seat));
  const body = [...continuing, ...slate];
  const groups: SeatGroup[] = [];
  const counted = demands.flatMap((demand): CountedDemand[] => {
    const [first = null, second = null] = demand.groups;
    const bounds = [first, second].map((group) => rangeOf(group, { body, slate, outside }));
    const [a, b] = [bounds[0] ?? NOTHING, bounds[1] ?? NOTHING];
    const table = countTable(demand, [a.high, b.high]);
    if (within(table, [a.low, b.low], [a.high, b.high]) === "all") return [];
    const numberOf = (group: SeatGroup | null): number => (group === null ? -1 : groups.push(group) - 1);
    return [{ groups: [numberOf(first), numberOf(second)], table }];
  });
  const types = new Map<string, { inside: Seat[]; outside: Seat[]; groups: readonly number[] }>();
  for (const seat of candidates) {
    const own = groups.flatMap((group, number) => (group(seat) ? [number] : []));
    const key = areTold ? String(seat.row) : own.join();
    const type = types.get(key) ?? { inside: [], outside: [], groups: own };
    (onSlate.has(seat) ? type.inside : type.outside).push(seat);
    types.set(key, type);
  }
  return {
    types: closeTogether([...types.values()]),
    demands: counted,
    counts: groups.map((group) => body.filter(group).length),
    surplus,
  };
}

const NOTHING = { low: 0, high: 0 };

/** The least and the most of a group that there can be in the body. */
function rangeOf(
  group: SeatGroup | null,
  seats: Readonly<Record<"body" | "slate" | "outside", readonly Seat[]>>,
): { readonly low: number; readonly high: number } {
  if (group === null) return NOTHING;
  const now = seats.body.filter(group).length;
  return { low: now - seats.slate.filter(group).length, high: now + seats.outside.filter(group).length };
}

/**
 * The types in an order that keeps few groups half decided at a time: next is the one after which there are fewest, and of
 * several the one whose group is nearest its end. How large a decision diagram grows hangs on this order (Bergman, Cire, van
 * Hoeve and Hooker, Decision Diagrams for Optimization, 2016, chapter 7).
 */
function closeTogether(types: readonly CandidateType[]): CandidateType[] {
  const left = new Map<number, number>();
  for (const { groups } of types) for (const group of groups) left.set(group, (left.get(group) ?? 0) + 1);
  const open = new Set<number>();
  const rest = [...types];
  const order: CandidateType[] = [];
  const after = ({ groups }: CandidateType): number =>
    groups.reduce(
      (sum, group) => sum + (left.get(group) === 1 ? (open.has(group) ? -1 : 0) : open.has(group) ? 0 : 1),
      0,
    );
  const nearestEnd = ({ groups }: CandidateType): number => Math.min(...groups.map((group) => left.get(group) ?? 0));
  while (rest.length > 0) {
    const next = rest.reduce((best, one) => {
      const difference = after(one) - after(best) || nearestEnd(one) - nearestEnd(best);
      return difference < 0 ? one : best;
    });
    rest.splice(rest.indexOf(next), 1);
    order.push(next);
    for (const group of next.groups) {
      const remaining = (left.get(group) ?? 0) - 1;
      left.set(group, remaining);
      if (remaining === 0) open.delete(group);
      else open.add(group);
    }
  }
  return order;
}
