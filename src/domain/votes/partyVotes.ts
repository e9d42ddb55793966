import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import { type Exact, whole } from "../numbers/exact";
import { sum } from "../numbers/sum";
import { readText } from "../readText";
import { fail, ok, type Result } from "../result";
import { normalWord } from "../words";

/** The votes of a council as its minutes give them, party by party. */
export interface PartyVotes {
  readonly parties: readonly PartyCount[];
  /** All votes. */
  readonly sum: Exact;
}

export interface PartyCount {
  /** As it is written: `SP`, `Sp`, `Felleslista`. */
  readonly party: string;
  readonly votes: Exact;
}

/** The last parentheses with a figure in them. */
const IN_PARENTHESES = /\(([^()]*\d[^()]*)\)[^()]*$/u;
/** From the first figure that begins a word. */
const FROM_FIRST_FIGURE = /(?<![\p{L}\d])\d.*$/su;
const BETWEEN = /\s*[,;]\s*|\s+(?:og|and)\s+|\s+(?=\d)/iu;
const COUNT_AND_PARTY = /^(\d{1,4})\s*(\p{L}[\p{L} .&/-]*)$/u;

/**
 * Reads votes by party: `5SP,1MDG,1V`, `5 Sp, 1 MDG og 1 V`, in parentheses or after other words, as in `samråystes
 * vedteken(5SP,1MDG,1V)`.
 * @returns null for a blank; a problem where a part is no count and party, or a party stands twice
 */
export function readPartyVotes(cell: Cell): Result<PartyVotes | null, SheetProblem> {
  const text = readText(cell);
  if (!text.ok || text.value === null) return text.ok ? ok(null) : text;
  const written = text.value;
  const listed = (IN_PARENTHESES.exec(written)?.[1] ?? FROM_FIRST_FIGURE.exec(written)?.[0] ?? "").trim();
  const parties: PartyCount[] = [];
  const seen = new Set<string>();
  for (const part of listed.replace(/[.)]+$/u, "").split(BETWEEN)) {
    const [, votes, party = ""] = COUNT_AND_PARTY.exec(part.trim()) ?? [];
    const name = party.trim();
    if (votes === undefined) return fail(message("partyVotes.unreadable", { text: part.trim() || written }));
    if (seen.has(normalWord(name))) return fail(message("partyVotes.twice", { text: name }));
    seen.add(normalWord(name));
    parties.push({ party: name, votes: whole(Number(votes)) });
  }
  return ok({ parties, sum: sum(parties.map(({ votes }) => votes)) });
}
