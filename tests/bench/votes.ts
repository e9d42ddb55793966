import { type Exact, ONE, whole } from "../../src/domain/numbers/exact";
import { toText } from "../../src/domain/numbers/toText";
import { BALLOTS } from "../../src/domain/votes/ballot";
import { type Tally, tally, type Vote } from "../../src/domain/votes/tally";
import { printRatios, timeSideBySide } from "./sideBySide";

const VOTERS = 1_000_000;
/** A generator by Park and Miller (1988): the same votes in every run. */
const MULTIPLIER = 48_271;
const MODULUS = 2_147_483_647;

/** The domain's count of a million ballots beside a plain loop over typed arrays, which knows no decimals and no limit. */
export function benchVotes(): void {
  const kinds = new Uint8Array(VOTERS);
  const weights = new Float64Array(VOTERS);
  let state = 1;
  for (let voter = 0; voter < VOTERS; voter += 1) {
    state = (state * MULTIPLIER) % MODULUS;
    kinds[voter] = state % BALLOTS.length;
    weights[voter] = 1 + (state % 5);
  }
  const votesWith = (weightOf: (voter: number) => Exact): Vote[] =>
    Array.from(kinds, (kind, voter) => ({ ballot: BALLOTS[kind] ?? "notCast", weight: weightOf(voter) }));
  const single = votesWith(() => ONE);
  const weighted = votesWith((voter) => whole(weights[voter] ?? 0));
  const ones = new Float64Array(VOTERS).fill(1);
  const timings = timeSideBySide([
    { name: "a plain loop over typed arrays", run: () => plainCount(kinds, weights) },
    { name: "the domain's tally, one vote each", run: () => tally(single) },
    { name: "the domain's tally, 1 to 5 votes each", run: () => tally(weighted) },
  ]);
  printRatios(`${VOTERS.toLocaleString("en")} ballots counted`, timings);
  const isSame =
    isSameCount(tally(weighted), plainCount(kinds, weights)) && isSameCount(tally(single), plainCount(kinds, ones));
  console.log(`  both count the same: ${isSame}`);
}

function plainCount(kinds: Uint8Array, weights: Float64Array): Float64Array {
  const counted = new Float64Array(BALLOTS.length);
  for (let voter = 0; voter < kinds.length; voter += 1) {
    const kind = kinds[voter] ?? 0;
    counted[kind] = (counted[kind] ?? 0) + (weights[voter] ?? 0);
  }
  return counted;
}

function isSameCount(counted: Tally, plain: Float64Array): boolean {
  return BALLOTS.every((ballot, index) => toText(counted[ballot]) === String(plain[index]));
}
