import type { Cell } from "../cell";
import { message } from "../message";
import { type Exact, scaled, whole } from "../numbers/exact";
import { readWord } from "../readWord";
import { ok, type Result } from "../result";

/**
 * How seats follow from votes. By divisors: `dhondt` 1, 2, 3 ... (kommuneloven § 7-6); `sainte-lague` 1, 3, 5 ...;
 * `modified-sainte-lague` 1.4, 3, 5 ... (the form that elections to the Storting use). By quota: `largest-remainder`,
 * Hamilton's.
 */
export type Method = DivisorMethod | "largest-remainder";
export type DivisorMethod = "dhondt" | "sainte-lague" | "modified-sainte-lague";

const METHODS: readonly Method[] = ["dhondt", "sainte-lague", "modified-sainte-lague", "largest-remainder"];
const METHOD_WORDS: ReadonlyMap<string, Method> = new Map(METHODS.map((method) => [method, method]));

/** Reads the name of a method, the same in every language. Null for a blank, and for 0, which older versions of Excel make of a blank. */
export function readMethod(cell: Cell): Result<Method | null> {
  return cell === 0 ? ok(null) : readWord(cell, METHOD_WORDS, (text) => message("method.unknown", { text }));
}

/** 1.4, which no Number holds: seven fifths, exactly. */
const FIRST_MODIFIED = scaled(14, 1);

/**
 * What a list's votes are divided by when it has won so many seats.
 * @param won 0 or more
 */
export function divisorAfter(won: number, method: DivisorMethod): Exact {
  if (method === "dhondt") return whole(won + 1);
  return won === 0 && method === "modified-sainte-lague" ? FIRST_MODIFIED : whole(2 * won + 1);
}
