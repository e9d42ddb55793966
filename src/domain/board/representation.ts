import type { Member } from "../members/member";
import { message } from "../message";
import type { Body } from "./body";
import { type Judgement, judgement } from "./finding";
import type { RequiredSeats } from "./requiredSeats";
import { isMember, type Seat } from "./seat";
import { found } from "./seatBySeat";
import {
  isFromAnyone,
  isMemberThen,
  memberKey,
  memberNamed,
  memberNeed,
  membersMissing,
  possibleMembers,
  SENDER_UNKNOWN,
  senderDoubt,
  senderKey,
  senderOf,
  termNeed,
} from "./sender";
import { textIn } from "./whom";

/**
 * Whether everyone who must have a seat has one: members that the bylaws name, each member of the partnership that is no
 * observer, the county (kommuneloven §§ 18-3 and 19-3: each participant has at least one in the representantskap). Only
 * members of the body count. Without the members' sheet a member that the bylaws name is found by what is written.
 */
export function representation(body: Body, required: RequiredSeats): Judgement {
  const { members, seats } = body;
  const candidates = possibleMembers(seats);
  const hasSeat = (key: string): boolean =>
    candidates.some((seat) => isMember(seat) && senderKey(seat, members) === key);
  const { known, unclear } = wantedSeats(body, required);
  const without = [...known].filter(([key]) => !hasSeat(key));
  const possible = candidates.filter(
    (seat) =>
      isFromAnyone(seat, members) || (!isMember(seat) && without.some(([key]) => key === senderKey(seat, members))),
  );
  if (without.length > possible.length) {
    return judgement("broken", message("board.seats.missing", { names: without.map(([, name]) => name).join(", ") }));
  }
  const county = required.county && members !== null ? countySeat(body, candidates) : null;
  if (county?.verdict === "broken") return county;
  if (without.length > 0) return senderDoubt(possible, members) ?? membersMissing(body);
  if (county !== null) return county;
  const [open] = unclear.filter(({ key }) => !hasSeat(key));
  if (open !== undefined) return open.doubt;
  return members === null && (required.eachMember || required.county)
    ? membersMissing(body)
    : judgement("met", message("boardMet.seats", {}));
}

export interface WantedSeats {
  /** Who must have a seat, by key. */
  readonly known: ReadonlyMap<string, string>;
  /** Who may have to, and why that is not known. */
  readonly unclear: readonly { readonly key: string; readonly doubt: Judgement }[];
}

/** Who must have a seat in a body, and who may have to. */
export function wantedSeats(body: Body, { named, eachMember }: RequiredSeats): WantedSeats {
  const { members, on, seats } = body;
  const known = new Map<string, string>();
  const unclear: { key: string; doubt: Judgement }[] = [];
  for (const name of named) {
    const key = memberKey(name, members);
    const isUnsure = members === null ? isWrittenOtherwise(name, seats) : memberNamed(name, members) === null;
    if (!isUnsure) known.set(key, name);
    else unclear.push({ key, doubt: members === null ? membersMissing(body) : said(SENDER_UNKNOWN, name) });
  }
  for (const member of eachMember && members !== null ? members.all : []) {
    const kind = member.kind.ok ? member.kind.value : null;
    const isThen = isMemberThen(member, on);
    if (kind === "observer" || isThen === false) continue;
    const key = memberKey(member.number ?? member.name, members);
    if (kind !== null && isThen === true) known.set(key, member.name);
    else unclear.push({ key, doubt: said(kind === null ? memberNeed("kind") : termNeed(on), member.name) });
  }
  return { known, unclear };
}

function said({ verdict, say }: typeof SENDER_UNKNOWN, name: string): Judgement {
  return judgement(verdict, say(name));
}

/** A number in one place and none in another cannot be held against each other without the members' sheet. */
function isWrittenOtherwise(name: string, seats: readonly Seat[]): boolean {
  const startsWithNumber = (text: string): boolean => /^\d/.test(text);
  return seats.some(({ member }) => startsWithNumber(textIn(member) ?? name) !== startsWithNumber(name));
}

/** That the county has no seat, or that it is not known whether it has; null where it has one. */
function countySeat({ members }: Body, candidates: readonly Seat[]): Judgement | null {
  const kindOf = (seat: Seat): Member["kind"] | null => senderOf(seat, members)?.kind ?? null;
  const isCounty = (seat: Seat): boolean => {
    const kind = kindOf(seat);
    return kind?.ok === true && kind.value === "county";
  };
  if (candidates.some((seat) => isMember(seat) && isCounty(seat))) return null;
  const doubt = senderDoubt(
    candidates.filter((seat) => isFromAnyone(seat, members) || isCounty(seat)),
    members,
  );
  if (doubt !== null) return doubt;
  const unclear = candidates.filter((seat) => {
    const kind = kindOf(seat);
    return kind?.ok !== true || kind.value === null;
  });
  return unclear.length > 0
    ? found(memberNeed("kind"), unclear)
    : judgement("broken", message("boardSender.noCounty", {}));
}
