import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import { isEqual, isLess } from "../numbers/compare";
import { type Exact, ONE, scaled, ZERO } from "../numbers/exact";
import { multiply } from "../numbers/multiply";
import { readNonNegative } from "../numbers/readNonNegative";
import { subtract } from "../numbers/subtract";
import { sum } from "../numbers/sum";
import { plainContent } from "../plainContent";
import { fail, ok, type Result } from "../result";
import { normalWord, vocabulary } from "../words";

/**
 * How a project is paid by those who take part: as each project's own plan says, or some of it equally and the rest by
 * population, as eKommune Sunnmøre does (Kostnadsfordeling 2016: 30 per cent equally, 70 by population).
 */
export type ProjectSplit =
  | { readonly kind: "separately" }
  /** The part shared equally, from 0 to 1; the rest goes by population. */
  | { readonly kind: "mixed"; readonly equally: Exact };

type Key = "equally" | "population";

const SEPARATELY = ["særskilt", "særskilt for hvert prosjekt", "særskilt for kvart prosjekt", "separately"];
const KEY_WORDS = vocabulary<Key>({
  equally: ["likt", "equally"],
  population: [
    "folketall",
    "etter folketall",
    "folketal",
    "etter folketal",
    "innbyggertall",
    "etter innbyggertall",
    "innbyggjartal",
    "etter innbyggjartal",
    "population",
    "by population",
  ],
});
const BETWEEN_PARTS = / ?(?:,(?!\d)|;|\+) ?| og | and /u;
const PART = /^(?:(?<percent>\d+(?:[.,]\d+)?) ?%|(?<rest>resten|the rest)) (?<key>.+)$/u;
const PER_CENT = scaled(1, 2);

/**
 * Reads how a project is split among those who take part: `likt`, `folketall`, `30 % likt, resten etter folketall`, or
 * `særskilt` where each project has its own plan. The parts must make up the whole.
 * @returns null for a blank
 */
export function readProjectSplit(cell: Cell): Result<ProjectSplit | null, SheetProblem> {
  const content = plainContent(cell);
  if (!content.ok) return content;
  if (content.value === null) return ok(null);
  const text = String(content.value).trim();
  const word = normalWord(text);
  const split = SEPARATELY.includes(word) ? ({ kind: "separately" } as const) : mixedOf(word);
  return split === null ? fail(message("bylaw.valueUnreadable", { text, rule: "projects" })) : ok(split);
}

interface SplitPart {
  readonly key: Key;
  /** From 0 to 1; null for what is left over. */
  readonly share: Exact | null;
}

function mixedOf(word: string): ProjectSplit | null {
  const only = KEY_WORDS.get(word);
  if (only !== undefined) return { kind: "mixed", equally: only === "equally" ? ONE : ZERO };
  const parts = word.split(BETWEEN_PARTS).flatMap((part) => partOf(part) ?? []);
  const isRead = parts.length === word.split(BETWEEN_PARTS).length;
  const named = sum(parts.map(({ share }) => share ?? ZERO));
  const rests = parts.filter(({ share }) => share === null).length;
  const isWhole = rests === 0 ? isEqual(named, ONE) : rests === 1 && isLess(named, ONE);
  if (!isRead || !isWhole) return null;
  const rest = subtract(ONE, named);
  const equally = parts.filter(({ key }) => key === "equally").map(({ share }) => share ?? rest);
  return { kind: "mixed", equally: sum(equally) };
}

function partOf(text: string): SplitPart | null {
  const groups = PART.exec(text)?.groups;
  const key = KEY_WORDS.get(groups?.["key"] ?? "");
  if (key === undefined) return null;
  if (groups?.["percent"] === undefined) return { key, share: null };
  const percent = readNonNegative(groups["percent"]);
  return percent.ok && percent.value !== null ? { key, share: multiply(percent.value, PER_CENT) } : null;
}
