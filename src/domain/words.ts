/**
 * One word or phrase as it is compared: case, surrounding and doubled spaces aside, hard spaces as spaces. Accents and
 * the letters æ, ø and å are kept: they tell words apart.
 */
export function normalWord(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();
}

/** Words people write for each meaning, turned around for reading: from normal word to meaning. */
export function vocabulary<Meaning extends string>(
  words: Readonly<Record<Meaning, readonly string[]>>,
): ReadonlyMap<string, Meaning> {
  const entries = Object.entries(words) as [Meaning, readonly string[]][];
  return new Map(entries.flatMap(([meaning, all]) => all.map((word) => [normalWord(word), meaning] as const)));
}
