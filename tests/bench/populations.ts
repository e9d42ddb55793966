/** The same populations every time: a linear congruential sequence from 200 to about 700 000. */
export function pseudoRandomPopulations(count: number): number[] {
  let state = 12_345;
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return 200 + (state % 700_000);
  });
}
