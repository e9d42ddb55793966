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
  const concerned = seats.filter(({ row }) => rows.has(row)).sort((a, b) => a.row - b.row);
  return [...new Map(concerned.map(writtenSeat).map((text) => [normalWord(text), text] as const)).values()];
}

function writtenSeat({ name, member, row }: Seat): string {
  const [person, sender] = [textIn(name), textIn(member)];
  if (person !== null && sender !== null) return `${person} (${sender})`;
  return person ?? sender ?? `#${String(row + 1)}`;
}

/** The text of a field; null where it is blank or cannot be read. */
export function textIn(field: Seat["name"]): string | null {
  return field.ok ? field.value : null;
}
