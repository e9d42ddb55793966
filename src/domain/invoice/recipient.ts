import { normalWord } from "../words";
import type { Recipient } from "./invoiceLine";

/** What tells one recipient from another: the number, or the name of one that has none. */
export function recipientKey({ number, name }: Pick<Recipient, "number" | "name">): string {
  return number === null ? normalWord(name) : `#${normalWord(number)}`;
}

/**
 * Which of some recipients an earlier invoice may have gone to: the one with its number; by its name only those where one
 * of the two has no number. Two with different numbers are never the same, whatever they are called (Herøy, Våler).
 * @returns their places in the list: none where it is none of them, several where the name does not say which
 */
export function recipientIndex(recipients: readonly Recipient[]): (earlier: Recipient) => readonly number[] {
  const entries = recipients.map((recipient, index) => ({ index, recipient, name: normalWord(recipient.name) }));
  return (earlier) => {
    const numbered = entries.find(
      ({ recipient }) => earlier.number !== null && recipientKey(recipient) === recipientKey(earlier),
    );
    if (numbered !== undefined) return [numbered.index];
    const name = normalWord(earlier.name);
    return entries
      .filter((entry) => entry.name === name && (entry.recipient.number === null || earlier.number === null))
      .map(({ index }) => index);
  };
}
