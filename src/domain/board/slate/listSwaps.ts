import type { Seat } from "../seat";
import { choices } from "./binomial";
import type { SwapProblem } from "./candidateTypes";
import type { SwapDiagram } from "./swapDiagram";

/** Who goes out of a slate and who comes in, each in the order of their rows. */
export interface Swap {
  readonly out: readonly Seat[];
  readonly in: readonly Seat[];
}

/** Every swap that a diagram has, in the order of its types: of each most out first, then of those alike the earliest rows. */
export function* listSwaps({ types }: SwapProblem, diagram: SwapDiagram): Generator<Swap> {
  if ((diagram.ways[0]?.[0] ?? 0n) > 0n) yield* from(0, 0, { out: [], in: [] });

  function* from(index: number, state: number, made: Swap): Generator<Swap> {
    const type = types[index];
    if (type === undefined) {
      yield { out: inOrder(made.out), in: inOrder(made.in) };
      return;
    }
    for (const { change, to } of diagram.steps[index]?.[state] ?? []) {
      if ((diagram.ways[index + 1]?.[to] ?? 0n) === 0n) continue;
      for (const chosen of choices(change < 0 ? type.inside : type.outside, Math.abs(change))) {
        const next =
          change < 0 ? { out: [...made.out, ...chosen], in: made.in } : { out: made.out, in: [...made.in, ...chosen] };
        yield* from(index + 1, to, next);
      }
    }
  }
}

function inOrder(seats: readonly Seat[]): Seat[] {
  return [...seats].sort((a, b) => a.row - b.row);
}
