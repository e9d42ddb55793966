import type { Cell } from "../cell";
import { normalWord } from "../words";

/** The ids of the rules that a bylaws sheet can set. They are a file format: they only grow. */
export const BYLAW_IDS = [
  "fees.model",
  "fees.base",
  "fees.rate",
  "fees.minimum",
  "fees.maximum",
  "fees.unit",
  "meeting.majority",
  "meeting.quorum",
  "meeting.tie",
  "board.size.exact",
  "board.size.min",
  "board.size.max",
  "board.office",
  "board.gender",
  "board.term",
  "board.leader",
] as const;

export type BylawId = (typeof BYLAW_IDS)[number];

/** One row of the bylaws: a rule, whom it concerns, and where it is written. */
export interface Bylaw {
  readonly rule: string;
  /** The kind of member, kind of matter or body it is for; null for all. */
  readonly scope: string | null;
  /** Blank where the rule is open: the bylaws do not decide it. */
  readonly value: Cell;
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
  const named = bylaws.filter((bylaw) => normalWord(bylaw.rule) === rule);
  const wanted = scope === null ? null : normalWord(scope);
  return (
    named.find((bylaw) => bylaw.scope !== null && normalWord(bylaw.scope) === wanted) ??
    named.find((bylaw) => bylaw.scope === null) ??
    null
  );
}
