import type { Cell } from "../cell";
import { type MemberKind, readMemberKind } from "../members/member";
import { message, type SheetProblem } from "../message";
import { fail, ok, type Result } from "../result";
import { normalWord } from "../words";
import { readNames } from "./readNames";

/** The kinds of member that any member is of: all but the observers. */
const ANY_MEMBER: readonly MemberKind[] = ["municipality", "county", "other"];
const MEMBER: readonly string[] = ["medlem", "medlemmer", "member", "members"];

/** Reads which kinds of member can have a seat, with commas or semicolons between. Null for a blank. */
export function readEligibleKinds(cell: Cell): Result<readonly MemberKind[] | null, SheetProblem> {
  const names = readNames(cell, "eligible");
  if (!names.ok || names.value === null) return names.ok ? ok(null) : names;
  const kinds: MemberKind[] = [];
  for (const name of names.value) {
    const kind = readMemberKind(name);
    if (MEMBER.includes(normalWord(name))) kinds.push(...ANY_MEMBER);
    else if (kind.ok && kind.value !== null) kinds.push(kind.value);
    else return fail(message("bylaw.valueUnreadable", { text: name, rule: "eligible" }));
  }
  return ok([...new Set(kinds)]);
}
