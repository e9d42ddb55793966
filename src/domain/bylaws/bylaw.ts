import type { Cell } from "../cell";
import { matterKindOf } from "../meeting/matterKind";
import { readMemberKind } from "../members/member";
import type { SheetProblem } from "../message";
import type { Result } from "../result";
import { normalWord } from "../words";
import { findBylawFor, readBylawFor } from "./bylawFor";
import type { BylawId } from "./bylawId";
import type { Severity } from "./severity";

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
  return findBylawFor(bylaws, rule, scope, scopeKey);
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
  return readBylawFor(bylaws, rule, scope, scopeKey, read);
}

/** What a rule is for, as it is compared: a kind of member or of matter is one kind by any of its words. */
export function scopeKey(scope: string): string {
  const kind = readMemberKind(scope);
  return (kind.ok ? kind.value : null) ?? matterKindOf(scope) ?? normalWord(scope);
}
