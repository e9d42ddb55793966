import type {
  Attendee,
  ItemSpan,
  LogNote,
  MinutesAttendance,
  MinutesDetails,
  MinutesElection,
  MinutesException,
  MinutesItem,
  MinutesRecord,
  NoResult,
  Presence,
  PresenceChange,
  Proxy,
  Voter,
} from "../../documents/minutes/minutesRecord";
import { exceptionsOn } from "../../domain/board/exceptionsOn";
import { whomOf } from "../../domain/board/whom";
import { type Bylaw, findBylaw } from "../../domain/bylaws/bylaw";
import { bylawValue } from "../../domain/bylaws/bylawValue";
import type { PlainDate } from "../../domain/calendar/plainDate";
import { readDate } from "../../domain/calendar/readDate";
import { timeOfDayText } from "../../domain/calendar/timeOfDay";
import { type Cell, isCellDate, textOf } from "../../domain/cell";
import type { Spell } from "../../domain/meeting/attendance";
import { doorsOf } from "../../domain/meeting/doors";
import { electoralRoll, mayVote, type RollEntry } from "../../domain/meeting/electoralRoll";
import { minutesStatusOf } from "../../domain/meeting/minutesStatus";
import { isZero } from "../../domain/numbers/sign";
import { type Ballot, BALLOTS } from "../../domain/votes/ballot";
import { isLogged } from "../../workbook/isLogged";
import { itemKey } from "../../workbook/itemKey";
import {
  ANSWERED,
  CLOSED_DOORS,
  DISSENT,
  LOTS_DRAWN,
  type MeetingDetail,
  REOPENED,
  VOTE_CORRECTED,
} from "../../workbook/layout";
import type { Partnership } from "../../workbook/partnership";
import { type Logged, readLogged } from "../../workbook/readLogged";
import { boardChecks } from "../board/boardChecks";
import type { DecidedItem, DecidedMeeting } from "../meeting/decideMeeting";
import { electionItemOf, electionVerdict } from "../meeting/election/electionVerdict";

/** What the minutes are made of: the decisions that the pane shows, and what the workbook tells of the meeting beside them. */
export function minutesRecord(partnership: Partnership, meeting: DecidedMeeting): MinutesRecord {
  const log = partnership.log.kind === "found" ? partnership.log.content : [];
  const bylaws = partnership.bylaws.kind === "found" ? partnership.bylaws.content : [];
  const notes: ItemNotes = {
    doors: readLogged(log, CLOSED_DOORS),
    corrections: readLogged(log, VOTE_CORRECTED),
    dissents: readLogged(log, DISSENT),
    lots: readLogged(log, LOTS_DRAWN),
    answers: readLogged(log, ANSWERED),
    reopened: readLogged(log, REOPENED),
  };
  return {
    details: detailsOf(meeting),
    attendance: attendanceOf(meeting),
    items: meeting.items.map((item, position) => itemOf(item, presenceAt(meeting, position), { bylaws, notes })),
    answers: log.flatMap(({ cells }): LogNote[] => {
      const isOfMeeting = (textOf(cells.after) ?? "").startsWith("meeting.");
      if (textOf(cells.item) !== null || !isOfMeeting || !isLogged({ cells }, ANSWERED)) return [];
      const { member, before, after, why } = cells;
      return [{ member: textOf(member), before: textOf(before), after: textOf(after), why: textOf(why) }];
    }),
    exceptions: exceptionsIn(partnership, meeting.date),
  };
}

function exceptionsIn(partnership: Partnership, on: PlainDate | null): MinutesException[] {
  const all = partnership.board.kind === "found" ? partnership.board.content : [];
  return boardChecks(partnership, on).flatMap(({ body, seats, findings }) =>
    findings
      .filter(({ exception }) => exception !== null)
      .map((finding): MinutesException => {
        const { rule, reason, source } = finding;
        return {
          body,
          rule,
          reason,
          source,
          whom: whomOf(finding, all),
          exceptions: exceptionsOn(finding, seats).exceptions,
        };
      }),
  );
}

function detailsOf({ details, date, chair }: DecidedMeeting): MinutesDetails {
  const cellOf = (detail: MeetingDetail): Cell => details.get(detail)?.value ?? null;
  const said = (detail: MeetingDetail): string | null => textOf(cellOf(detail));
  return {
    body: said("body"),
    date,
    place: said("place"),
    notified: dayOf(cellOf("notified")),
    opened: timeOf(cellOf("opened")),
    ended: timeOf(cellOf("ended")),
    chair: said("chair"),
    chairMember: chair?.name ?? said("chairMember"),
    minuteTaker: said("minuteTaker"),
    firstSigner: said("firstSigner"),
    secondSigner: said("secondSigner"),
    status: minutesStatusOf(said("minutes") ?? "") ?? "draft",
  };
}

function dayOf(cell: Cell): PlainDate | string | null {
  const date = readDate(cell);
  return date.ok ? date.value : textOf(cell);
}

/** A time that was typed may be a number of Excel's, a fraction of a day. */
function timeOf(cell: Cell): string | null {
  if (typeof cell === "number") return timeOfDayText(cell);
  return isCellDate(cell) ? timeOfDayText(cell.date) : textOf(cell);
}

/** Who was there, was voted for by another, and was neither, of all the members; by the spells, as the roll of each item is. */
function attendanceOf({ attendance, members, items }: DecidedMeeting): MinutesAttendance | null {
  const { spells, absences } = attendance;
  if (spells.length === 0 && absences.length === 0) return null;
  const spanOf = ({ from, to }: Spell): ItemSpan => ({
    from: from === null || from === 0 ? null : (items[from]?.item.item ?? null),
    to: to === null || to === items.length - 1 ? null : (items[to]?.item.item ?? null),
  });
  const rows = members.map((member) => {
    const own = spells.filter((spell) => spell.member.row === member.row);
    const isObserver = member.votes.ok && isZero(member.votes.value);
    return { member, isObserver, there: own.filter(({ holder }) => holder === null), own };
  });
  const attendees = (isObserver: boolean): Attendee[] =>
    rows
      .filter((row) => row.isObserver === isObserver && row.there.length > 0)
      .map(({ member, there }) => ({
        member: member.name,
        spells: there.map((spell) => ({ ...spanOf(spell), delegate: spell.delegate, how: spell.how })),
      }));
  return {
    met: attendees(false),
    proxies: rows.flatMap(({ member, own }) =>
      own.flatMap((spell): Proxy[] =>
        spell.holder === null ? [] : [{ ...spanOf(spell), member: member.name, holder: spell.holder.name }],
      ),
    ),
    absent: rows.flatMap(({ member, isObserver, own }) => (isObserver || own.length > 0 ? [] : [member.name])),
    observers: attendees(true),
  };
}

type NotesByItem = ReadonlyMap<string, readonly Logged[]>;
type ItemNotes = Readonly<Record<"doors" | "corrections" | "dissents" | "lots" | "answers" | "reopened", NotesByItem>>;

interface Around {
  readonly bylaws: readonly Bylaw[];
  readonly notes: ItemNotes;
}

function itemOf(decided: DecidedItem, presence: Presence | null, { bylaws, notes }: Around): MinutesItem {
  const { item, decision, disqualified } = decided;
  const election = electionOf(decided, bylaws);
  const ofItem = (kind: keyof ItemNotes): readonly Logged[] => notes[kind].get(itemKey(item.item)) ?? [];
  // How a member voted in secret is not told by its correction either.
  const isOpen = decision.secrecy === "open";
  return {
    item: item.item,
    title: item.title,
    kind: item.kind,
    proposal: textOf(item.cells.proposal),
    adopted: textOf(item.cells.decision),
    doors: ofItem("doors").map((note) => ({ doors: doorsOf(note.after ?? ""), note })),
    disqualified: disqualified.map(({ member, grounds }) => ({ member, grounds })),
    presence,
    decision,
    election,
    noResult: noResultOf(decided, election),
    voters: votersOf(decided),
    corrections: ofItem("corrections").filter(() => isOpen),
    dissents: ofItem("dissents"),
    lot: ofItem("lots").at(-1) ?? null,
    answers: ofItem("answers"),
    reopened: ofItem("reopened"),
    closed: timeOf(item.cells.closed),
    seal: textOf(item.cells.seal),
  };
}

function electionOf(decided: DecidedItem, bylaws: readonly Bylaw[]): MinutesElection | null {
  const item = electionItemOf(decided);
  if (item === null) return null;
  const { kind } = item.item;
  const tie = bylawValue(bylaws, "meeting.election.tie", kind);
  const tieRule = tie.ok ? tie.value : null;
  const tieSource = findBylaw(bylaws, "meeting.election.tie", kind)?.source ?? null;
  return { decided: item.election, standing: electionVerdict(item, tieRule), tieRule, tieSource };
}

function noResultOf({ decision, problems }: DecidedItem, election: MinutesElection | null): NoResult | null {
  const isAtRisk = decision.secrecy === "atRisk" && decision.countedBy !== "nothing";
  if (isAtRisk || election?.standing === "atRisk") return { kind: "atRisk" };
  if (problems.length > 0) return { kind: "problems", count: problems.length };
  const isUndecided = decision.countedBy !== "nothing" && decision.decision === null;
  return isUndecided || election?.standing === "waiting" ? { kind: "open" } : null;
}

/** Who takes part in an item, and who has come or gone since the one before. */
function presenceAt(meeting: DecidedMeeting, position: number): Presence | null {
  const { entitled, present } = meeting.items[position]?.roll ?? {};
  if (entitled === undefined || present === undefined || present === null) return null;
  // Who takes no part in an item has not left the meeting.
  const everyoneAt = (at: number): readonly RollEntry[] =>
    electoralRoll({ ...meeting, position: at, disqualified: new Set(), proxyLimit: null }).entries;
  return {
    entitled,
    present,
    change: position === 0 ? null : changeOf(everyoneAt(position), everyoneAt(position - 1)),
  };
}

/** Who is there that was not, who is no longer, and who is voted for by another from here on. */
function changeOf(now: readonly RollEntry[], before: readonly RollEntry[]): PresenceChange {
  const earlier = new Map(before.map((entry) => [entry.member.row, entry]));
  const changed = now.flatMap((entry) => {
    const was = earlier.get(entry.member.row);
    const isSame = was?.presence === entry.presence && was.holder?.row === entry.holder?.row;
    return isSame ? [] : [entry];
  });
  const named = (presence: RollEntry["presence"]): string[] =>
    changed.filter((entry) => entry.presence === presence).map(({ member }) => member.name);
  return {
    came: named("present"),
    left: named("absent"),
    represented: changed.flatMap(({ member, holder }) =>
      holder === null ? [] : [{ member: member.name, holder: holder.name }],
    ),
  };
}

/** Who voted what, where everyone may know. */
function votersOf({ decision, called, roll }: DecidedItem): Readonly<Record<Ballot, readonly Voter[]>> | null {
  if (called === null || decision.countedBy !== "rollCall" || decision.secrecy !== "open") return null;
  const votersWith = (ballot: Ballot): Voter[] =>
    roll.entries.flatMap((entry) => {
      const isVoter = called.ballots.get(entry.member.row) === ballot;
      const isTold = ballot !== "notCast" || (mayVote(entry) && entry.presence !== "unknown");
      return isVoter && isTold ? [{ member: entry.member.name, holder: entry.holder?.name ?? null }] : [];
    });
  return Object.fromEntries(BALLOTS.map((ballot) => [ballot, votersWith(ballot)])) as Record<Ballot, Voter[]>;
}
