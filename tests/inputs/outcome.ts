import type { Shown } from "./places";

/** The words with which a text tells people what to do. */
export const WHAT_TO_DO = {
  nb: /\b(Skriv|Rett|Fjern|Formater|Behold|Flytt|Gi|Endre|Velg|Legg|Tøm)\b/,
  nn: /\b(Skriv|Rett|Fjern|Formater|Behald|Flytt|Gi|Endre|Vel|Legg|Tøm)\b/,
  en: /\b(Write|Correct|Remove|Format|Keep|Move|Give|Change|Choose|Add|Clear)\b/,
} as const;

/** What became of an input in a place, in a word for the table, and what is wrong with that. */
export function outcomeOf(
  before: Shown,
  after: Shown,
  expected: string | undefined,
): { readonly text: string; readonly problem: string | null } {
  const named = [...new Set(after.problems.map(([cell]) => cell))];
  const isChanged = before.rest !== after.rest;
  const said = named.length > 0 ? `names ${named.slice(0, 3).join(" ")}${named.length > 3 ? " …" : ""}` : "";
  switch (expected) {
    case undefined: {
      const isSame = named.length === 0 && !isChanged;
      return {
        text: isSame ? "as before" : said || "changed",
        problem: isSame ? null : `${said || "changed"} unasked`,
      };
    }
    case "read":
      return { text: said || "read", problem: said === "" ? null : said };
    case "said":
      return { text: said || "says so", problem: isChanged || said !== "" ? null : "says nothing" };
    default: {
      // A heading that stands twice is named by both its cells, in place of the sheet.
      const isNamed = named.includes(expected) || after.rest.includes(`"${expected}"`);
      const text = named.includes(expected) || !isNamed ? said || "nothing" : `names ${expected}`;
      return { text, problem: isNamed ? null : `does not name ${expected}, but ${said || "nothing"}` };
    }
  }
}
