import { type SheetProblem, message } from "../message";
import { fail, ok, type Result } from "../result";
import { normalWord } from "../words";
import type { Member } from "./member";

/** Which member a cell means: by number, by name, or by both ("4630 Osterøy"). */
export type MemberIndex = (text: string) => Result<Member, SheetProblem>;

/**
 * Makes the look-up. Names are not unique in Norway (Herøy, Våler), so a name that two members share names nobody; the
 * number does.
 */
export function memberIndex(members: readonly Member[]): MemberIndex {
  const byKey = new Map<string, Member[]>();
  for (const member of members) {
    for (const key of keysOf(member)) byKey.set(key, [...(byKey.get(key) ?? []), member]);
  }
  return (text) => {
    const found = byKey.get(normalWord(text)) ?? [];
    const [only, ...others] = found;
    if (only === undefined) return fail(message("member.unknown", { text }));
    return others.length === 0 ? ok(only) : fail(message("member.ambiguous", { text }));
  };
}

function keysOf(member: Member): Set<string> {
  const name = normalWord(member.name);
  const numbers = member.number === null ? [] : formsOfNumber(normalWord(member.number));
  return new Set([name, ...numbers.flatMap((number) => [number, `${number} ${name}`])]);
}

/** A number that Excel keeps as a number has lost its first nought: 0301 is found as 301 too. */
function formsOfNumber(number: string): string[] {
  return /^0\d{3}$/.test(number) ? [number, number.slice(1)] : [number];
}

/** A member is in the sheet twice when a number, or a name without one, stands on two rows. */
export function duplicateMembers(
  members: readonly Member[],
): { readonly member: Member; readonly problem: SheetProblem }[] {
  const seen = new Set<string>();
  return members.flatMap((member) => {
    const key = member.number ?? normalWord(member.name);
    if (seen.has(key)) return [{ member, problem: message("member.twice", { text: member.number ?? member.name }) }];
    seen.add(key);
    return [];
  });
}
