import { normalWord, vocabulary } from "../words";

/** Whether a meeting is closed to the public (kommuneloven § 11-5) or open again. */
export type Doors = "closed" | "opened";

const DOORS = vocabulary<Doors>({
  closed: ["lukket", "lukka", "closed"],
  opened: ["åpnet", "åpna", "opna", "opened"],
});

/** What a text says of the doors, in any of the languages; null where it says nothing of them. */
export function doorsOf(text: string): Doors | null {
  return DOORS.get(normalWord(text)) ?? null;
}
