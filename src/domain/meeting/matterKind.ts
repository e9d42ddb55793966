import { normalWord, vocabulary } from "../words";

/**
 * What kind of matter an item is, as far as the law or the bylaws have rules of their own for it. A partnership may have
 * kinds of its own beside these; they are known by their names.
 */
export type MatterKind =
  "matter" | "election" | "employment" | "amendment" | "dissolution" | "budget" | "information" | "opening";

const MATTER_KINDS = vocabulary<MatterKind>({
  matter: ["sak", "vedtak", "beslutning", "matter", "decision"],
  election: ["valg", "val", "election"],
  employment: ["ansettelse", "tilsetjing", "tilsetting", "employment"],
  amendment: ["vedtektsendring", "endring av vedtektene", "endring av avtalen", "change of the bylaws", "amendment"],
  dissolution: ["oppløsning", "oppløysing", "dissolution"],
  budget: ["budsjett", "økonomiplan", "budget", "economic plan"],
  information: ["orientering", "melding", "information", "report"],
  opening: ["åpning", "opning", "konstituering", "opening"],
});

/** The kind of matter that a text names, in any of the languages; null where it is none of those that are known. */
export function matterKindOf(text: string): MatterKind | null {
  return MATTER_KINDS.get(normalWord(text)) ?? null;
}
