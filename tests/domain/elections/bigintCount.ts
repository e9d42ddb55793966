import type { Method } from "../../../src/domain/elections/method";

/** What is settled of an election, and what only lots can settle. */
export interface Outcome {
  readonly seats: readonly number[];
  readonly open: { readonly lists: readonly number[]; readonly seats: number } | null;
}

interface Entry {
  readonly list: number;
  /** A fraction, and the votes that break its ties. */
  readonly over: bigint;
  readonly under: bigint;
  readonly votes: bigint;
}

/**
 * The same election in integers only and in another way: every quotient there can be is written down, and each list has
 * the seats of those quotients that fewer than all the seats' number stand before or beside.
 */
export function bigintCount(votes: readonly number[], seats: number, method: Method): Outcome {
  const entries: Entry[] = [];
  const quotas = votes.map(() => 0);
  const total = votes.reduce((all, one) => all + BigInt(one), 0n);
  for (const [list, own] of votes.entries()) {
    const big = BigInt(own);
    if (own === 0) continue;
    if (method === "largest-remainder") {
      quotas[list] = Number((big * BigInt(seats)) / total);
      entries.push({ list, over: (big * BigInt(seats)) % total, under: 1n, votes: big });
      continue;
    }
    for (let won = 0; won < seats; won += 1) {
      // Fifths throughout: 1.4 is 7/5.
      const fifths =
        method === "dhondt" ? 5 * (won + 1) : won === 0 && method !== "sainte-lague" ? 7 : 5 * (2 * won + 1);
      entries.push({ list, over: 5n * big, under: BigInt(fifths), votes: big });
    }
  }
  const left = seats - quotas.reduce((all, one) => all + one, 0);
  const isBefore = (a: Entry, b: Entry): boolean => {
    const [x, y] = [a.over * b.under, b.over * a.under];
    return x > y || (x === y && a.votes > b.votes);
  };
  const seatsOf = [...quotas];
  const open: number[] = [];
  for (const entry of entries) {
    const before = entries.filter((other) => isBefore(other, entry)).length;
    const after = entries.filter((other) => isBefore(entry, other)).length;
    const atLeast = entries.length - after; // those before it and those equal to it, itself among them
    if (atLeast <= left) seatsOf[entry.list] = (seatsOf[entry.list] ?? 0) + 1;
    else if (before < left) open.push(entry.list);
  }
  const settled = seatsOf.reduce((all, one) => all + one, 0);
  return { seats: seatsOf, open: open.length === 0 ? null : { lists: open, seats: seats - settled } };
}
