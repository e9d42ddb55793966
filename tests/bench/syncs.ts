import type { BatchPurpose } from "../../workbench/host/batchPurpose";
import type { BatchCounts } from "../../workbench/host/log";
import { findMembers, openPane, type OpenedPane } from "../e2e/pane/openSample";

const ROUNDS = 5;
const SHEET = "Medlemmer";
const MEMBER = { name: "Osterøy", number: "4630" };

/** What round trips are for, in the order and the words they are printed in. */
const PURPOSES: readonly (readonly [BatchPurpose, string])[] = [
  ["reads", "reading"],
  ["writes", "writing"],
  ["listens", "listening"],
  ["functions", "results of functions"],
  ["upkeep", "Office.js's own upkeep"],
];

/** How many round trips to the host a change costs until the pane shows what came of it: what a slow line multiplies. */
export async function benchSyncs(): Promise<void> {
  const pane = await openPane();
  try {
    const { workbench, frame, open, visible } = pane;
    const { populationColumn, feeColumn, rowOf } = await findMembers(workbench);
    const row = rowOf(MEMBER.name);
    console.log(`\nRound trips of Office.js until the pane is up to date, in ${ROUNDS} changes of the sample`);

    const fee = frame.locator(`[data-fee-of="${MEMBER.number}"]`);
    const typed = await countSyncs(pane, async (round) => {
      const before = await fee.innerText();
      // Far enough apart that the rounded fee is another each time.
      await workbench.typeInto(SHEET, `${populationColumn}${row}`, String((10 + round) * 1_000));
      while ((await fee.innerText()) === before) await workbench.idle();
    });
    printSyncs("a population is typed, at Fees", typed);

    await open("explain");
    const selected = await countSyncs(pane, async (round) => {
      const address = `${feeColumn}${row + 1 + round}`;
      await workbench.select(SHEET, address);
      await visible(".place")
        .filter({ hasText: `${SHEET}!${address} viser` })
        .waitFor();
    });
    printSyncs("another fee is selected, at Explain", selected);
  } finally {
    await pane.workbench.close();
  }
}

/** Counts until nothing waits any more, so that what the pane asks for once too often is counted too. */
export async function countSyncs(
  { workbench }: OpenedPane,
  change: (round: number) => Promise<void>,
): Promise<readonly BatchCounts[]> {
  const counted: BatchCounts[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await workbench.idle();
    const before = await workbench.batches();
    await change(round);
    await workbench.idle();
    const after = await workbench.batches();
    counted.push({
      reads: after.reads - before.reads,
      writes: after.writes - before.writes,
      listens: after.listens - before.listens,
      functions: after.functions - before.functions,
      upkeep: after.upkeep - before.upkeep,
    });
  }
  return counted;
}

export function printSyncs(name: string, counted: readonly BatchCounts[]): void {
  const all = counted.map((counts) => PURPOSES.reduce((total, [purpose]) => total + counts[purpose], 0));
  const parts = PURPOSES.flatMap(([purpose, words]) => {
    const counts = counted.map((one) => one[purpose]);
    return counts.every((count) => count === 0) ? [] : [`${words} ${range(counts)}`];
  });
  console.log(`  ${name.padEnd(44)} ${range(all).padStart(10)} (${parts.join(", ")})`);
}

/** The least and the most; events reach the pane one by one or several together. */
function range(counts: readonly number[]): string {
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? String(least) : `${least}-${most}`;
}
