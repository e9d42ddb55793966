import { isInOffice, type Seat } from "../../board/seat";
import { contentOf } from "../../cell";
import { type DocumentMessage, message } from "../../message";
import { normalWord } from "../../words";
import { type BylawId, bylawIdOf } from "../bylawId";
import { documented, documentedFor, isFor } from "./documented";
import type { DocumentFacts } from "./documentFacts";
import { documentFinding, type DocumentFinding } from "./documentFinding";
import { aboutGaps, type Gap, gapOf } from "./gap";

/** What says that a body is there: how many sit in it, who must, or that it has a leader. */
const COMPOSED: readonly BylawId[] = [
  "board.size.exact",
  "board.size.min",
  "board.size.max",
  "board.seats",
  "board.leader",
];

/**
 * A body is elected, and it is not said for how long where it is said of others, or whether its members may sit in other
 * bodies. Those who do are named.
 */
export function committeeTerm(facts: DocumentFacts): DocumentFinding | null {
  const found = bodiesIn(facts).flatMap((body) => {
    const gaps = gapsOf(facts, body);
    return gaps.length === 0 ? [] : [{ body, gaps, overlap: overlapOf(facts, body, gaps) }];
  });
  if (found.length === 0) return null;
  const gaps = found.flatMap((one) => one.gaps);
  const overlap = found.flatMap((one) => one.overlap);
  const bodies = found.map(({ body }) => body).join(", ");
  const wrong: DocumentMessage[] = [message("documents.committeeTerm", { bodies })];
  if (overlap.length > 0) {
    const names = [...new Map(overlap.map(({ name, key }) => [key, name] as const)).values()];
    wrong.push(message("documents.committeeTerm.overlap", { names: names.join(", "), count: names.length }));
  }
  return documentFinding({
    check: "documents.committeeTerm",
    wrong,
    gaps,
    ...aboutGaps(gaps, message("documents.committeeTerm.decide", { bodies })),
    bylaws: [],
    cells: overlap
      .map(({ seat }) => seat.row)
      .sort((a, b) => a - b)
      .map((row) => ({ sheet: "board", row, field: "name" })),
  });
}

/** The bodies whose composition the documents have something of, by name, in the order of the alphabet's codes. */
function bodiesIn({ bylaws }: DocumentFacts): string[] {
  const named = bylaws.flatMap(({ rule, scope, value }) => {
    const id = bylawIdOf(rule);
    return id !== null && COMPOSED.includes(id) && scope !== null && contentOf(value) !== null ? [scope] : [];
  });
  const bodies = new Map(named.map((name) => [normalWord(name), name] as const));
  return [...bodies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}

function gapsOf(facts: DocumentFacts, body: string): Gap[] {
  const exclusive = documentedFor(facts, "board.exclusive", body);
  const haveOthersTerms = facts.bylaws.some(
    ({ rule, scope, value }) => bylawIdOf(rule) === "board.term" && contentOf(value) !== null && !isFor(scope, body),
  );
  const isTermAsked = haveOthersTerms || exclusive.bylaw !== null;
  return [
    ...(isTermAsked ? gapOf("board.term", documented(facts, "board.term", body)) : []),
    ...(exclusive.bylaw === null ? [] : gapOf("board.exclusive", exclusive)),
  ];
}

interface Overlap {
  readonly name: string;
  readonly key: string;
  readonly seat: Seat;
}

/** The seats of those who sit in a body and in another one, where it is not said whether they may. */
function overlapOf({ seats, meeting }: DocumentFacts, body: string, gaps: readonly Gap[]): Overlap[] {
  if (!gaps.some(({ name }) => name === "board.exclusive")) return [];
  const held = seats.flatMap((seat): (Overlap & { readonly isHere: boolean })[] => {
    if (!seat.name.ok || seat.name.value === null || !seat.body.ok || seat.body.value === null) return [];
    if (meeting !== null && isInOffice(seat, meeting) === false) return [];
    const isHere = normalWord(seat.body.value) === normalWord(body);
    return [{ name: seat.name.value, key: normalWord(seat.name.value), seat, isHere }];
  });
  const here = new Set(held.filter(({ isHere }) => isHere).map(({ key }) => key));
  const elsewhere = new Set(held.filter(({ isHere }) => !isHere).map(({ key }) => key));
  return held.filter(({ key }) => here.has(key) && elsewhere.has(key));
}
