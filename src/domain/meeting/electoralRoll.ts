import type { Member } from "../members/member";
import { message } from "../message";
import type { Exact } from "../numbers/exact";
import { isZero } from "../numbers/sign";
import { sum } from "../numbers/sum";
import type { RowProblem } from "../rowProblem";
import { type Attendance, type AttendanceField, isDuring, type Spell } from "./attendance";

/**
 * How a member takes part in an item: itself, by the vote of another that holds its proxy, or not. Unknown where no
 * attendance is kept.
 */
export type Presence = "present" | "represented" | "absent" | "unknown";

/** A member that may vote, as it stands at one item. */
export interface RollEntry {
  readonly member: Member;
  readonly votes: Exact;
  readonly presence: Presence;
  /** Who votes for it, where it is represented. */
  readonly holder: Member | null;
  readonly delegate: string | null;
  readonly how: string | null;
  /** Whether it takes no part in this item (forvaltningsloven §§ 6 and 8), and is no longer on the roll of it. */
  readonly isDisqualified: boolean;
}

/** How many, and how many votes they have between them. */
export interface Strength {
  readonly members: number;
  readonly votes: Exact;
}

/** Who may vote on one item, and who of them is there. */
export interface ElectoralRoll {
  /** Every member with a vote, in the order of the members' sheet, those who take no part in the item among them. */
  readonly entries: readonly RollEntry[];
  /** Those who are there without a vote. */
  readonly observers: readonly Member[];
  /** Whether attendance is kept; where it is not, nobody is known to be away. */
  readonly isKnown: boolean;
  /** Those who may vote on the item, there or not. */
  readonly entitled: Strength;
  /** Those of them who are there, or are voted for by one who is; null where no attendance is kept. */
  readonly present: Strength | null;
  /** For how many others someone votes by proxy; 0 where nobody does. */
  readonly mostProxies: number;
  readonly problems: readonly RowProblem<AttendanceField>[];
}

interface RollOf {
  readonly members: readonly Member[];
  /** Null, or with no row of any member, where no attendance is kept. */
  readonly attendance: Attendance | null;
  /** Where the item stands on the agenda, from 0. */
  readonly position: number;
  /** Those who take no part in it. */
  readonly disqualified: ReadonlySet<Member>;
  /** For how many others one member may vote; null where the bylaws do not say. */
  readonly proxyLimit: number | null;
}

/**
 * The electoral roll of one item. A member is there in the spells its rows give; by proxy where the one that holds it is
 * there itself and takes part. Who is disqualified leaves the roll of that item (kommuneloven §§ 11-9 and 11-10), so that
 * neither quorum nor majority is reckoned with it.
 */
export function electoralRoll({ members, attendance, position, disqualified, proxyLimit }: RollOf): ElectoralRoll {
  const spells = attendance?.spells ?? [];
  const isKnown = spells.length > 0 || (attendance?.absences.length ?? 0) > 0;
  const spellOf = new Map<number, Spell>();
  const problems: RowProblem<AttendanceField>[] = [];
  for (const spell of spells) {
    if (!isDuring(spell, position)) continue;
    const earlier = spellOf.get(spell.member.row);
    if (earlier === undefined) spellOf.set(spell.member.row, spell);
    else if (earlier.holder?.row !== spell.holder?.row) {
      problems.push({ row: spell.row, field: "member", problem: message("attendance.overlaps", {}) });
    }
  }
  const isThere = ({ row }: Member): boolean => {
    const spell = spellOf.get(row);
    return spell?.holder === null;
  };
  const excluded = new Set([...disqualified].map(({ row }) => row));
  const held = new Map<number, number>();
  const presenceOf = (member: Member): Presence => {
    if (!isKnown) return "unknown";
    const spell = spellOf.get(member.row);
    if (spell === undefined) return "absent";
    if (spell.holder === null) return "present";
    return isThere(spell.holder) && !excluded.has(spell.holder.row) ? "represented" : "absent";
  };
  const entries = members.flatMap((member): RollEntry[] => {
    if (!member.votes.ok || isZero(member.votes.value)) return [];
    const spell = spellOf.get(member.row);
    const presence = presenceOf(member);
    const holder = presence === "represented" ? (spell?.holder ?? null) : null;
    if (holder !== null) {
      const count = (held.get(holder.row) ?? 0) + 1;
      held.set(holder.row, count);
      if (spell !== undefined && proxyLimit !== null && count > proxyLimit) {
        const problem = message("proxy.tooMany", { name: holder.name, limit: proxyLimit });
        problems.push({ row: spell.row, field: "proxy", problem });
      }
    }
    return [
      {
        member,
        votes: member.votes.value,
        presence,
        holder,
        delegate: spell?.delegate ?? null,
        how: spell?.how ?? null,
        isDisqualified: excluded.has(member.row),
      },
    ];
  });
  const onRoll = entries.filter(({ isDisqualified }) => !isDisqualified);
  return {
    entries,
    observers: members.filter((member) => member.votes.ok && isZero(member.votes.value) && isThere(member)),
    isKnown,
    entitled: strengthOf(onRoll),
    present: isKnown ? strengthOf(onRoll.filter(mayVote)) : null,
    mostProxies: Math.max(0, ...held.values()),
    problems,
  };
}

/** Whether an entry of the roll may be called: it is there or voted for, as far as is known, and takes part in the item. */
export function mayVote({ presence, isDisqualified }: RollEntry): boolean {
  return presence !== "absent" && !isDisqualified;
}

function strengthOf(entries: readonly RollEntry[]): Strength {
  return { members: entries.length, votes: sum(entries.map(({ votes }) => votes)) };
}
