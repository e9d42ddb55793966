import { normalWord, vocabulary } from "../words";

/** How a member takes part in a meeting, or that it does not. */
export type AttendanceForm = "inPerson" | "digital" | "absent";

const FORMS = vocabulary<AttendanceForm>({
  inPerson: ["fysisk", "på stedet", "på staden", "in person", "on the spot"],
  digital: ["digitalt", "digital", "digitally", "online"],
  absent: ["ikke til stede", "ikkje til stades", "fraværende", "fråverande", "forfall", "absent", "not present"],
});

/** The form that a text names, in any of the languages; null where it is the sheet's own words for one. */
export function attendanceFormOf(text: string): AttendanceForm | null {
  return FORMS.get(normalWord(text)) ?? null;
}
