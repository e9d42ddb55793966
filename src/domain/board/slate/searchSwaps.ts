import type { BoardRuleId } from "../../bylaws/bylawId";
import { bodyFindings } from "../checkBoard";
import { bodyOfSlate } from "./bodyOfSlate";
import { swapProblem, type SwapProblem } from "./candidateTypes";
import { listSwaps, type Swap } from "./listSwaps";
import { slateAfter } from "./slateAfter";
import type { Sought } from "./soughtSlate";
import { type DiagramProgress, type SwapDiagram, swapDiagram } from "./swapDiagram";

/** How far a search has come. */
export interface RepairProgress {
  /** What is done: slates are looked for, or it is found out why there is none. */
  readonly stage: "searching" | "explaining";
  /** The most swaps that are looked at now, and that there can be. */
  readonly swaps: number;
  readonly most: number;
  /** How much has been looked at in this search: states of the diagram, or slates. */
  readonly looked: number;
}

/** How many of the smallest changes are shown. */
export const MOST_SHOWN = 50;

/** The smallest changes that some rules leave. */
export interface Found {
  readonly swaps: number;
  readonly count: bigint;
  readonly shown: readonly Swap[];
}

/** The smallest changes that meet some of the rules; null where there are none. */
export function* searchSwaps(
  sought: Sought,
  rules: readonly BoardRuleId[],
  stage: RepairProgress["stage"],
): Generator<RepairProgress, Found | null> {
  const { slate, candidates, continuing, seats } = sought;
  if (seats === null || seats > candidates.length) return null;
  const surplus = slate.length - seats;
  const most = Math.max(slate.length, seats);
  const everySlate = rules.filter((rule) => sought.everySlate.has(rule));
  const problem = swapProblem(slate, candidates, continuing, {
    demands: rules.flatMap(sought.demandsOf),
    surplus,
    areTold: everySlate.length > 0,
  });
  const progress = { looked: 0 };
  const told = (swaps: number): RepairProgress => ({ stage, swaps, most, looked: progress.looked });
  let least = Math.abs(surplus);
  for (let limit = least; ; limit = Math.min(most, 2 * limit - Math.abs(surplus) + 1)) {
    for (;;) {
      yield told(limit);
      const diagram = yield* following(swapDiagram(problem, limit, least), progress, () => told(limit));
      if (diagram === null) break;
      const found = yield* listed(sought, problem, diagram, everySlate, progress, () => told(diagram.swaps));
      if (found !== null) return found;
      least = diagram.swaps + 1;
    }
    if (limit >= most) return null;
  }
}

/** Runs the making of a diagram, telling how far it has come in the search's own words. */
function* following(
  making: Generator<DiagramProgress, SwapDiagram | null>,
  progress: { looked: number },
  told: () => RepairProgress,
): Generator<RepairProgress, SwapDiagram | null> {
  const before = progress.looked;
  for (;;) {
    const step = making.next();
    if (step.done === true) return step.value;
    progress.looked = before + step.value.states;
    yield told();
  }
}

/** How many slates are held against the rules before it is told how far that has come. */
const AT_A_TIME = 200;

/** The swaps of a diagram, all of them held against the rules that must be asked of every slate; null where none is left. */
function* listed(
  sought: Sought,
  problem: SwapProblem,
  diagram: SwapDiagram,
  everySlate: readonly BoardRuleId[],
  progress: { looked: number },
  told: () => RepairProgress,
): Generator<RepairProgress, Found | null> {
  const shown: Swap[] = [];
  let count = 0n;
  for (const swap of listSwaps(problem, diagram)) {
    if (everySlate.length > 0) {
      progress.looked += 1;
      if (progress.looked % AT_A_TIME === 0) yield told();
      if (brokenBy(sought, swap, everySlate).length > 0) continue;
    }
    count += 1n;
    if (shown.length < MOST_SHOWN) shown.push(swap);
    else if (everySlate.length === 0) break;
  }
  if (count === 0n) return null;
  return { swaps: diagram.swaps, count: everySlate.length > 0 ? count : (diagram.ways[0]?.[0] ?? 0n), shown };
}

/** The rules among some that a slate does not meet once the swap is made. */
export function brokenBy({ slate, setting }: Sought, swap: Swap, rules: readonly BoardRuleId[]): BoardRuleId[] {
  const findings = bodyFindings(bodyOfSlate(slateAfter(slate, swap), setting), setting.bylaws);
  return rules.filter((id) => findings.find(({ rule }) => rule === id)?.verdict !== "met");
}
