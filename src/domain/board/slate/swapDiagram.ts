import { binomial } from "./binomial";
import { within } from "./countTable";
import type { CountedDemand, SwapProblem } from "./candidateTypes";

/** How many of one type come in, or go out where it is less than 0, and the state that this leads to. */
export interface Step {
  readonly change: number;
  readonly to: number;
}

/** Every way to choose how many of each type go out or come in, so far as they can still meet the demands. */
export interface SwapDiagram {
  /** By type and state: the steps from there. */
  readonly steps: readonly (readonly (readonly Step[])[])[];
  /** By type and state, and last by state alone: in how many ways what is left ends well, with as few swaps as do. */
  readonly ways: readonly (readonly bigint[])[];
  /** How few swaps do. */
  readonly swaps: number;
}

/** How far the making of a diagram has come. */
export interface DiagramProgress {
  readonly states: number;
  /** How many types have been decided on, and how many there are. */
  readonly decided: number;
  readonly types: number;
}

/** How many states are made before it is told how far it has come. */
const AT_A_TIME = 2_000;

/** How many have gone out and come in, and then how many are in each group; -1 where that no longer matters. */
type State = readonly number[];
const OUT = 0;
const IN = 1;
const COUNTS = 2;

/**
 * The ways to as few swaps as meet the demands, or null where no number of swaps up to a limit does. The slate is decided on
 * type by type, and ways that leave the same to be decided are one state: a layered decision diagram, whose paths are counted
 * from its end (Bergman, Cire, van Hoeve and Hooker, Decision Diagrams for Optimization, 2016, chapters 3 and 4). Candidates
 * of one type for one another, and demands as bounds on how many there are, are after Bredereck, Faliszewski, Igarashi, Lackner
 * and Skowron, Multiwinner Elections with Diversity Constraints (AAAI 2018).
 * @param limit the most swaps; of a type some go out or some come in, never both, which would be a swap for nothing
 * @param least the fewest swaps that are looked for
 */
export function* swapDiagram(
  problem: SwapProblem,
  limit: number,
  least: number,
): Generator<DiagramProgress, SwapDiagram | null> {
  const { types, demands, surplus } = problem;
  const left = leftAfter(problem);
  const mostOut = limit + Math.min(0, surplus);
  const mostIn = limit - Math.max(0, surplus);
  const touched = touchedBy(problem);
  let made = 0;
  let layer: State[] = [];
  const start = settled([0, 0, ...problem.counts], 0, demands);
  if (start !== null) layer.push(start);
  const steps: Step[][][] = [];
  for (const [index, type] of types.entries()) {
    const next = new Map<string, number>();
    const states: State[] = [];
    const ofLayer: Step[][] = [];
    for (const state of layer) {
      const own: Step[] = [];
      const fewest = -Math.min(type.inside.length, mostOut - at(state, OUT));
      const most = Math.min(type.outside.length, mostIn - at(state, IN));
      for (let change = fewest; change <= most; change += 1) {
        const reached = settled(changed(state, type.groups, change), index + 1, touched[index] ?? []);
        if (reached === null) continue;
        const key = String.fromCharCode(...reached.map((count) => count + 1));
        const known = next.get(key);
        const to = known ?? states.push(reached) - 1;
        if (known === undefined) next.set(key, to);
        own.push({ change, to });
      }
      ofLayer.push(own);
      made += 1;
      if (made % AT_A_TIME === 0) yield { states: made, decided: index, types: types.length };
    }
    steps.push(ofLayer);
    layer = states;
  }
  const swapsOf = (state: State): number => Math.max(at(state, OUT), at(state, IN));
  const swaps = layer
    .map(swapsOf)
    .filter((count) => count >= least)
    .reduce((a, b) => Math.min(a, b), Infinity);
  if (swaps === Infinity) return null;
  const ways: bigint[][] = [layer.map((state) => (swapsOf(state) === swaps ? 1n : 0n))];
  for (let index = types.length - 1; index >= 0; index -= 1) {
    const after = ways[0] ?? [];
    const type = types[index];
    if (type === undefined) break;
    ways.unshift(
      (steps[index] ?? []).map((own) =>
        own.reduce((sum, { change, to }) => {
          const rest = after[to] ?? 0n;
          return rest === 0n ? sum : sum + rest * binomial(...chosenFrom(type, change));
        }, 0n),
      ),
    );
    yield { states: made, decided: types.length, types: types.length };
  }
  return { steps, ways, swaps };

  /** The state without the counts that cannot go wrong any more; null where some demand can no longer be met. */
  function settled(state: number[], decided: number, asked: readonly CountedDemand[]): State | null {
    const [out, inn] = [mostOut - at(state, OUT), mostIn - at(state, IN)];
    const capacity = left[decided] ?? NO_CAPACITY;
    const missing = surplus - at(state, OUT) + at(state, IN);
    if (missing > Math.min(capacity.inside, out) || -missing > Math.min(capacity.outside, inn)) return null;
    for (const { groups, table } of asked) {
      const [a, b] = groups;
      if (a >= 0 && at(state, COUNTS + a) < 0) continue;
      const low = (group: number): number =>
        group < 0 ? 0 : at(state, COUNTS + group) - Math.min(out, capacity.insideOf[group] ?? 0);
      const high = (group: number): number =>
        group < 0 ? 0 : at(state, COUNTS + group) + Math.min(inn, capacity.outsideOf[group] ?? 0);
      const holds = within(table, [low(a), low(b)], [high(a), high(b)]);
      if (holds === "none") return null;
      if (holds === "some") continue;
      if (a >= 0) state[COUNTS + a] = -1;
      if (b >= 0) state[COUNTS + b] = -1;
    }
    return state;
  }
}

/** Of which things how many are chosen, for a change within a type. */
export function chosenFrom(
  { inside, outside }: { readonly inside: readonly unknown[]; readonly outside: readonly unknown[] },
  change: number,
): [number, number] {
  return change < 0 ? [inside.length, -change] : [outside.length, change];
}

function at(state: State, index: number): number {
  return state[index] ?? 0;
}

function changed(state: State, groups: readonly number[], change: number): number[] {
  const next = [...state];
  const side = change < 0 ? OUT : IN;
  next[side] = at(state, side) + Math.abs(change);
  for (const group of groups) {
    const count = at(state, COUNTS + group);
    if (count >= 0) next[COUNTS + group] = count + change;
  }
  return next;
}

/** How many are left to be decided on, on the slate and beside it, in all and of each group. */
interface Capacity {
  readonly inside: number;
  readonly outside: number;
  readonly insideOf: readonly number[];
  readonly outsideOf: readonly number[];
}

const NO_CAPACITY: Capacity = { inside: 0, outside: 0, insideOf: [], outsideOf: [] };

function leftAfter({ types, counts }: SwapProblem): Capacity[] {
  const none = counts.map(() => 0);
  const left: Capacity[] = [{ inside: 0, outside: 0, insideOf: none, outsideOf: none }];
  for (const { inside, outside, groups } of [...types].reverse()) {
    const after = left[0] ?? NO_CAPACITY;
    left.unshift({
      inside: after.inside + inside.length,
      outside: after.outside + outside.length,
      insideOf: after.insideOf.map((count, group) => count + (groups.includes(group) ? inside.length : 0)),
      outsideOf: after.outsideOf.map((count, group) => count + (groups.includes(group) ? outside.length : 0)),
    });
  }
  return left;
}

/** By type: the demands that look at one of its groups. */
function touchedBy({ types, demands }: SwapProblem): (readonly CountedDemand[])[] {
  return types.map(({ groups }) => demands.filter((demand) => demand.groups.some((group) => groups.includes(group))));
}
