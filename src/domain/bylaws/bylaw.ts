import { type Cell, contentOf, isCellError, textOf } from "../cell";
import { matterKindOf } from "../meeting/matterKind";
import { readMemberKind } from "../members/member";
import { message, type SheetProblem } from "../message";
import { fail, type Result } from "../result";
import { normalWord } from "../words";
import type { Severity } from "./severity";

/** The ids of the rules that a bylaws sheet can set. They are a file format: they only grow. */
export const BYLAW_IDS = [
  "bylaws.format",
  "bylaws.profile",
  "bylaws.until",
  "members.count",
  "fees.model",
  "fees.amount",
  "fees.base",
  "fees.rate",
  "fees.minimum",
  "fees.maximum",
  "fees.unit",
  "fees.tiers",
  "fees.need",
  "fees.populationDate",
  "fees.year",
  "fees.index",
  "fees.index.vintage",
  "fees.index.baseYear",
  "fees.partYear",
  "fees.agreed",
  "fees.projects",
  "meeting.votes",
  "meeting.proxies",
  "meeting.majority",
  "meeting.quorum",
  "meeting.quorum.base",
  "meeting.blanks",
  "meeting.tie",
  "meeting.alternatives",
  "meeting.election",
  "meeting.election.tie",
  "meeting.notice",
  "meeting.proposals",
  "meeting.lastDate",
  "board.size.exact",
  "board.size.min",
  "board.size.max",
  "board.office",
  "board.office.excluded",
  "board.eligible",
  "board.gender",
  "board.seats",
  "board.spread.max",
  "board.spread.region",
  "board.spread.population",
  "board.term",
  "board.term.overlap",
  "board.term.continuing",
  "board.term.consecutive",
  "board.reelection",
  "board.leader",
  "board.leader.elected",
  "board.deputies",
  "board.deputies.exact",
  "board.deputies.min",
  "board.deputies.approved",
  "board.observers",
  "board.exclusive",
] as const;

export type BylawId = (typeof BYLAW_IDS)[number];
/** The rules of how a body is composed. */
export type BoardRuleId = Extract<BylawId, `board.${string}`>;

const IDS: ReadonlyMap<string, BylawId> = new Map(BYLAW_IDS.map((id) => [normalWord(id), id]));

/** The id that a text is, case and surrounding space aside; null where it is none. */
export function bylawIdOf(text: string): BylawId | null {
  return IDS.get(normalWord(text)) ?? null;
}

/** One row of the bylaws: a rule, whom it concerns, and where it is written. */
export interface Bylaw {
  readonly rule: string;
  /** The kind of member, kind of matter or body it is for; null for all. */
  readonly scope: string | null;
  /** Blank where the rule is open: the bylaws do not decide it. */
  readonly value: Cell;
  /** How much it matters that the rule is broken; null where the sheet does not say, or says what cannot be read. */
  readonly severity: Severity | null;
  /** The document and section, or the statute. */
  readonly source: string | null;
  /** The row of the sheet's table it stands in, from 0. */
  readonly row: number;
}

/**
 * The bylaw with an id that concerns `scope`: one that names it goes before one that is for all.
 * @returns null where the bylaws do not mention the rule at all
 */
export function findBylaw(bylaws: readonly Bylaw[], rule: BylawId, scope: string | null): Bylaw | null {
  return applying(bylaws, rule, scope)[0] ?? null;
}

/**
 * Reads the value of the bylaw that concerns `scope`. Where several rows say different things, none of them is taken.
 * @param read reads the value; it is given a blank where the bylaws do not mention the rule
 */
export function readBylaw<Value>(
  bylaws: readonly Bylaw[],
  rule: BylawId,
  scope: string | null,
  read: (value: Cell) => Result<Value, SheetProblem>,
): Result<Value, SheetProblem> {
  const [first = null, ...others] = applying(bylaws, rule, scope);
  return first !== null && others.some((other) => !saysTheSame(first, other))
    ? fail(message("bylaw.twice", { text: rule }))
    : read(first?.value ?? null);
}

function applying(bylaws: readonly Bylaw[], rule: BylawId, scope: string | null): Bylaw[] {
  const named = bylaws.filter((bylaw) => bylawIdOf(bylaw.rule) === rule);
  const wanted = scope === null ? null : scopeKey(scope);
  const own = named.filter((bylaw) => bylaw.scope !== null && scopeKey(bylaw.scope) === wanted);
  return own.length > 0 ? own : named.filter((bylaw) => bylaw.scope === null);
}

/** What a rule is for, as it is compared: a kind of member or of matter is one kind by any of its words. */
export function scopeKey(scope: string): string {
  const kind = readMemberKind(scope);
  return (kind.ok ? kind.value : null) ?? matterKindOf(scope) ?? normalWord(scope);
}

function saysTheSame(a: Bylaw, b: Bylaw): boolean {
  return textOf(a.value) === textOf(b.value) && !isError(a.value) && !isError(b.value);
}

function isError(value: Cell): boolean {
  const content = contentOf(value);
  return content !== null && isCellError(content);
}
