import { Decimal } from "decimal.js";
import type { Sharer } from "../../src/domain/fees/rateForNeed";
import { share, type ShareOutcome, type ShareTerms } from "../../src/domain/fees/share";
import { whole } from "../../src/domain/numbers/exact";
import { parse } from "../../src/domain/numbers/parse";
import { sum } from "../../src/domain/numbers/sum";
import { toText } from "../../src/domain/numbers/toText";
import { pseudoRandomPopulations } from "./populations";
import { median, printRatios, timeSideBySide } from "./sideBySide";

const BASE = 10_000;
const MAXIMUM = 500_000;
const UNIT = "0.01";
/** As much as the members pay on average: about half of them are at the maximum then. */
const NEED_PER_MEMBER = 400_000;

/** As many as Norway has municipalities, and far more than anyone will. */
const SIZES = [
  { members: 357, rounds: 15 },
  { members: 100_000, rounds: 3 },
];
const GROWTH = [10_000, 20_000, 40_000, 80_000];

/** SHARE beside the usual way to such a rate, a bisection on decimal numbers, and how its time grows with the members. */
export function benchShare(): void {
  for (const { members, rounds } of SIZES) {
    const populations = pseudoRandomPopulations(members);
    const timings = timeSideBySide(
      [
        { name: "SHARE (the rate as a fraction)", run: () => shareAmong(populations) },
        { name: "bisection on decimal.js", run: () => bisect(populations) },
      ],
      rounds,
    );
    printRatios(`A need shared among ${members.toLocaleString("en")} members, to the øre`, timings);
    const need = NEED_PER_MEMBER * members;
    const exactly = shareAmong(populations);
    const off = bisect(populations).reduce((total, fee) => total.plus(fee), new Decimal(-need));
    console.log(
      `  SHARE sums exactly to the need: ${totalOf(exactly) === String(need)}; the bisection is ${off.toFixed()} kr off`,
    );
  }
  benchGrowth();
}

function benchGrowth(): void {
  const times = GROWTH.map((members) => {
    const populations = pseudoRandomPopulations(members);
    const runs = Array.from({ length: 7 }, () => {
      const start = performance.now();
      shareAmong(populations);
      return performance.now() - start;
    });
    return { members, milliseconds: median(runs) };
  });
  const [first] = times;
  if (first === undefined) return;
  const work = (members: number): number => members * Math.log2(members);
  console.log("\nHow SHARE grows with its members, beside n log n");
  for (const { members, milliseconds } of times) {
    const grown = (milliseconds / first.milliseconds).toFixed(2);
    const expected = (work(members) / work(first.members)).toFixed(2);
    const name = `${members.toLocaleString("en")} members`;
    console.log(
      `  ${name.padEnd(44)} ${milliseconds.toFixed(2).padStart(10)} ms ${grown.padStart(9)} x (n log n: ${expected} x)`,
    );
  }
}

function shareAmong(populations: readonly number[]): ShareOutcome {
  const unit = parse(UNIT);
  if (unit === null) throw new Error("The unit is a number");
  const terms: ShareTerms = { base: whole(BASE), minimum: null, maximum: whole(MAXIMUM), unit };
  const sharers = populations.map((population): Sharer => ({ kind: "population", population: whole(population) }));
  return share(whole(NEED_PER_MEMBER * populations.length), sharers, terms);
}

function totalOf(outcome: ShareOutcome): string {
  if (outcome.kind !== "shared") throw new Error("The need can be met");
  return toText(sum(outcome.shares.flatMap((one) => (one === null ? [] : [one.amount]))));
}

/** Halves the rate's range until it is narrower than a ten-thousandth of an øre for the largest, then rounds each fee. */
function bisect(populations: readonly number[]): Decimal[] {
  const need = new Decimal(NEED_PER_MEMBER * populations.length);
  const maximum = new Decimal(MAXIMUM);
  const feeAt = (rate: Decimal, population: number): Decimal => {
    const formula = rate.times(population).plus(BASE);
    return formula.greaterThan(maximum) ? maximum : formula;
  };
  let [low, high] = [new Decimal(0), new Decimal(MAXIMUM)];
  while (high.minus(low).greaterThan("1e-12")) {
    const middle = low.plus(high).dividedBy(2);
    const total = populations.reduce((so, population) => so.plus(feeAt(middle, population)), new Decimal(0));
    if (total.lessThan(need)) low = middle;
    else high = middle;
  }
  return populations.map((population) => feeAt(high, population).toNearest(UNIT, Decimal.ROUND_HALF_UP));
}
