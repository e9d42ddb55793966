import type { MemberKind } from "../members/member";
import { message } from "../message";
import { type Bracket, bracketsByFrom, bracketsByFromAndTo, type WrittenBracket } from "./brackets";
import { type FinancingFault, type Found, found } from "./financingFault";
import type { BracketField, BracketRow } from "./readBracketRows";

/**
 * The brackets that apply to a kind of member: its own, or else those for all. Where no row says where its bracket ends,
 * each ends where the next begins.
 * @returns the brackets in order, or the row that is wrong
 */
export function tariffOf(rows: readonly BracketRow[], kind: MemberKind | null): Found<readonly Bracket[]> {
  const unread = rows.find(({ scope }) => !scope.ok);
  if (unread?.scope.ok === false) return wrong(unread.row, "scope", unread.scope.problem);
  const own = rows.filter(({ scope }) => kind !== null && scope.ok && scope.value === kind);
  const applying = own.length > 0 ? own : rows.filter(({ scope }) => scope.ok && scope.value === null);
  if (applying.length === 0) return wrong(null, "from", message("brackets.missing", {}));
  const written: WrittenBracket[] = [];
  for (const bracket of applying) {
    const read = readBracket(bracket);
    if (read.kind !== "found") return read;
    written.push(read.value);
  }
  const result = written.every(({ to }) => to === null) ? bracketsByFrom(written) : bracketsByFromAndTo(written);
  return result.ok ? found(result.value) : wrong(result.row, "from", result.problem);
}

function readBracket({ row, from, to, value }: BracketRow): Found<WrittenBracket> {
  if (!from.ok) return wrong(row, "from", from.problem);
  if (!to.ok) return wrong(row, "to", to.problem);
  if (!value.ok) return wrong(row, "value", value.problem);
  if (from.value === null) return wrong(row, "from", message("parameter.missing", {}));
  if (value.value === null) return wrong(row, "value", message("parameter.missing", {}));
  return found({ row, from: from.value, to: to.value, value: value.value });
}

function wrong(row: number | null, field: BracketField, problem: FinancingFault["problem"]): Found<never> {
  return { kind: "wrong", fault: { sheet: "brackets", row, field, problem } };
}
