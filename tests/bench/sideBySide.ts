/** How long one of several ways of doing the same work takes, in milliseconds. */
export interface Timing {
  readonly name: string;
  readonly milliseconds: number;
}

/** One way of doing the work. What it returns is looked at, so that no engine can leave the work out. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

const ROUNDS = 15;

/**
 * Times several ways side by side: round by round, each in turn, so that what else the machine is doing falls on all of
 * them alike; the median of the rounds after the warm-up, which takes a third as many.
 */
export function timeSideBySide(contenders: readonly Contender[], rounds = ROUNDS): Timing[] {
  const warmUp = Math.ceil(rounds / 3);
  const times = contenders.map((): number[] => []);
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      const start = performance.now();
      const result = contender.run();
      const spent = performance.now() - start;
      if (result === undefined) throw new Error(`${contender.name} gave nothing`);
      if (round >= warmUp) times[index]?.push(spent);
    }
  }
  return contenders.map(({ name }, index) => ({ name, milliseconds: median(times[index] ?? []) }));
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** A table of timings as ratios to the first. */
export function printRatios(title: string, timings: readonly Timing[]): void {
  const [first] = timings;
  console.log(`\n${title}`);
  for (const { name, milliseconds } of timings) {
    const ratio = milliseconds / (first?.milliseconds ?? NaN);
    console.log(`  ${name.padEnd(44)} ${milliseconds.toFixed(2).padStart(10)} ms ${ratio.toFixed(2).padStart(9)} x`);
  }
}
