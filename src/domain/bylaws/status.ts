import { contentOf } from "../cell";
import { normalWord, vocabulary } from "../words";
import type { Bylaw } from "./bylaw";

/**
 * What a rule of the bylaws rests on: the documents state it, it is inferred from what they say, or they leave it open. In
 * the sheet a rule without a value is open, and the source of an inferred one begins with the word.
 */
export type BylawStatus = "stated" | "inferred" | "open";

const INFERRED_WORDS = vocabulary<"inferred">({ inferred: ["utledet", "utleia", "utleidd", "inferred"] });
const FIRST_WORD = /^[^\s:.,;]+/u;

/** What a rule rests on, as its row in the sheet says. */
export function bylawStatus({ value, source }: Pick<Bylaw, "value" | "source">): BylawStatus {
  if (contentOf(value) === null) return "open";
  const [first = ""] = FIRST_WORD.exec(normalWord(source ?? "")) ?? [];
  return INFERRED_WORDS.get(first) ?? "stated";
}
