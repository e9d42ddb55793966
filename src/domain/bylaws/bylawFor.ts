import { type Cell, contentOf, isCellError, textOf } from "../cell";
import { message, type SheetProblem } from "../message";
import { fail, type Result } from "../result";
import { normalWord } from "../words";
import type { Bylaw } from "./bylaw";
import type { BylawId } from "./bylawId";

/**
 * The bylaw with an id that concerns `scope`: one that names it goes before one that is for all.
 * @param keyOf what a scope is compared by
 * @returns null where the bylaws do not mention the rule at all
 */
export function findBylawFor(
  bylaws: readonly Bylaw[],
  rule: BylawId,
  scope: string | null,
  keyOf: (scope: string) => string,
): Bylaw | null {
  return applying(bylaws, rule, scope, keyOf)[0] ?? null;
}

/**
 * Reads the value of the bylaw that concerns `scope`. Where several rows say different things, none of them is taken.
 * @param keyOf what a scope is compared by
 * @param read reads the value; it is given a blank where the bylaws do not mention the rule
 */
export function readBylawFor<Value>(
  bylaws: readonly Bylaw[],
  rule: BylawId,
  scope: string | null,
  keyOf: (scope: string) => string,
  read: (value: Cell) => Result<Value, SheetProblem>,
): Result<Value, SheetProblem> {
  const [first = null, ...others] = applying(bylaws, rule, scope, keyOf);
  return first !== null && others.some((other) => !saysTheSame(first, other))
    ? fail(message("bylaw.twice", { text: rule }))
    : read(first?.value ?? null);
}

function applying(
  bylaws: readonly Bylaw[],
  rule: BylawId,
  scope: string | null,
  keyOf: (scope: string) => string,
): Bylaw[] {
  const id = normalWord(rule);
  const named = bylaws.filter((bylaw) => normalWord(bylaw.rule) === id);
  const wanted = scope === null ? null : keyOf(scope);
  const own = named.filter((bylaw) => bylaw.scope !== null && keyOf(bylaw.scope) === wanted);
  return own.length > 0 ? own : named.filter((bylaw) => bylaw.scope === null);
}

function saysTheSame(a: Bylaw, b: Bylaw): boolean {
  return textOf(a.value) === textOf(b.value) && !isError(a.value) && !isError(b.value);
}

function isError(value: Cell): boolean {
  const content = contentOf(value);
  return content !== null && isCellError(content);
}
