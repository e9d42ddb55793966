import { normalWord } from "../domain/words";
import { AGENDA, allNames } from "./layout";

/** An item is headed by its name, or by the word for item and its name: "3" and "Sak 3" are the same. */
export function itemKey(text: string): string {
  const word = normalWord(text);
  const prefix = allNames(AGENDA.columns.item)
    .map(normalWord)
    .find((name) => word.startsWith(`${name} `));
  return prefix === undefined ? word : word.slice(prefix.length + 1);
}
