import type { Cell } from "../cell";
import { message } from "../message";
import { readWord } from "../readWord";
import type { Result } from "../result";
import { vocabulary } from "../words";

/** The two genders that the rules of balance count. */
export type Gender = "woman" | "man";

const GENDER_WORDS = vocabulary<Gender>({
  woman: ["k", "kvinne", "kvinna", "kvinnelig", "kvinneleg", "woman", "w", "female", "f"],
  man: ["m", "mann", "mannlig", "mannleg", "man", "male"],
});

/** Reads a gender cell. Null for a blank; a word that is not known is reported, never guessed. */
export function readGender(cell: Cell): Result<Gender | null> {
  return readWord(cell, GENDER_WORDS, (text) => message("gender.unknownWord", { text }));
}
