import type { Repair } from "../../../domain/board/slate/repairSlate";
import type { RepairProgress } from "../../../domain/board/slate/searchSwaps";

/** For how long the search has the pane to itself, in milliseconds: shorter than what a hand notices. */
const AT_A_TIME = 30;

/**
 * Runs a search a little at a time, so that the pane can show how far it has come and be told to stop.
 * @param isStopped asked after each piece of work
 * @returns null where it was stopped
 */
export async function runRepair(
  search: Generator<RepairProgress, Repair>,
  onProgress: (progress: RepairProgress) => void,
  isStopped: () => boolean,
): Promise<Repair | null> {
  for (;;) {
    const until = performance.now() + AT_A_TIME;
    let last: RepairProgress | null = null;
    while (performance.now() < until) {
      const step = search.next();
      if (step.done === true) return step.value;
      last = step.value;
    }
    if (last !== null) onProgress(last);
    await new Promise((resolve) => setTimeout(resolve));
    if (isStopped()) return null;
  }
}
