import { normalWord, vocabulary } from "../words";

/** Whether minutes have been approved, by those who sign them or by the body itself. */
export type MinutesStatus = "draft" | "approved";

const WORDS = vocabulary<MinutesStatus>({
  draft: ["utkast", "draft"],
  approved: ["godkjent", "godkjend", "approved"],
});

/** How far a text says that minutes have come; null where it is none of the words that are known. */
export function minutesStatusOf(text: string): MinutesStatus | null {
  return WORDS.get(normalWord(text)) ?? null;
}
