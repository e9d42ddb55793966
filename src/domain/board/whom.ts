import { normalWord } from "../words";
import type { Finding } from "./finding";
import type { Seat } from "./seat";

/**
 * Those that a finding concerns, each once, in the order of the sheet: by name and member ("plass 3 (Bærum)"), by either
 * where there is no other, and by the row of the table, counted from 1 ("#3"), where there is none.
 * @param seats every seat of the sheet: a finding may concern the seats of other bodies too
 */
export function whomOf({ concerns }: Pick<Finding, "concerns">, seats: readonly Seat[]): string[] {
  const rows = new Set(concerns.map(({ row }) => row));
  return writtenSeats(seats.filter(({ row }) => rows.has(row)));
}

/** Whose seats these are, as a text in which commas stand between. */
export function namesOf(seats: readonly Seat[]): string {
  return writtenSeats(seats).join(", ");
}

function writtenSeats(seats: readonly Seat[]): string[] {
  const texts = [...seats].sort((a, b) => a.row - b.row).map(writtenSeat);
  const keys = texts.map(normalWord);
  return texts.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
}

function writtenSeat({ name, member, row }: Seat): string {
  const [person, sender] = [textIn(name), textIn(member)];
  if (person !== null && sender !== null) return `${person} (${sender})`;
  return person ?? sender ?? `#${String(row + 1)}`;
}

/** Who has a seat: the same key is the same person. Null where the sheet does not say. */
export function personOf({ name }: Seat): string | null {
  const text = textIn(name);
  return text === null ? null : normalWord(text);
}

/** The text of a field; null where it is blank or cannot be read. */
export function textIn(field: Seat["name"]): string | null {
  return field.ok ? field.value : null;
}
