/** In how many ways some of a number of things can be chosen: n over k, exactly. Both are whole numbers, not negative. */
export function binomial(things: number, chosen: number): bigint {
  if (chosen > things) return 0n;
  let ways = 1n;
  for (let taken = 0; taken < chosen; taken += 1) ways = (ways * BigInt(things - taken)) / BigInt(taken + 1);
  return ways;
}

/** Every choice of some of the things, in their order: first the one that has the earliest of them. */
export function* choices<Thing>(things: readonly Thing[], chosen: number): Generator<readonly Thing[]> {
  if (chosen === 0) {
    yield [];
    return;
  }
  for (let first = 0; first + chosen <= things.length; first += 1) {
    for (const others of choices(things.slice(first + 1), chosen - 1))
      yield [...things.slice(first, first + 1), ...others];
  }
}
