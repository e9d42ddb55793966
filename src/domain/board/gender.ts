import { type Cell, contentOf, isCellError } from "../cell";
import { message } from "../message";
import { fail, ok, type Result } from "../result";
import { normalWord, vocabulary } from "../words";

/** The two genders that the rules of balance count. */
export type Gender = "woman" | "man";

const GENDER_WORDS = vocabulary<Gender>({
  woman: ["k", "kvinne", "kvinna", "kvinnelig", "kvinneleg", "woman", "w", "female", "f"],
  man: ["m", "mann", "mannlig", "mannleg", "man", "male"],
});

/** Reads a gender cell. Null for a blank; a word that is not known is reported, never guessed. */
export function readGender(cell: Cell): Result<Gender | null> {
  const content = contentOf(cell);
  if (content === null) return ok(null);
  if (isCellError(content)) return fail(message("cell.error", { error: content.error }));
  const text = String(content);
  const gender = GENDER_WORDS.get(normalWord(text));
  return gender === undefined ? fail(message("gender.unknownWord", { text: text.trim() })) : ok(gender);
}
