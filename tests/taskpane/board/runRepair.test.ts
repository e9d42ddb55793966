import { describe, expect, it } from "vitest";
import type { Repair } from "../../../src/domain/board/slate/repairSlate";
import type { RepairProgress } from "../../../src/domain/board/slate/searchSwaps";
import { runRepair } from "../../../src/taskpane/board/slate/runRepair";

const NONE: Repair = { kind: "none", seats: 1, alone: [], together: [] };

function* search(steps: number): Generator<RepairProgress, Repair> {
  for (let looked = 1; looked <= steps; looked += 1) yield { stage: "searching", swaps: 1, most: 8, looked };
  return NONE;
}

describe("runRepair", () => {
  it("runs a search to its end", async () => {
    expect(
      await runRepair(
        search(3),
        () => undefined,
        () => false,
      ),
    ).toBe(NONE);
  });

  it("stops a search that would never end when it is told to, and tells how far it had come", async () => {
    const told: number[] = [];
    const answer = await runRepair(
      search(Infinity),
      ({ looked }) => told.push(looked),
      () => told.length === 3,
    );
    expect(answer).toBeNull();
    expect(told).toHaveLength(3);
    expect(told).toEqual([...new Set(told)].sort((a, b) => a - b));
  });
});
