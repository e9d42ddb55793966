import type { Cell } from "../cell";
import { compareDates, type PlainDate } from "../calendar/plainDate";
import { readDate } from "../calendar/readDate";
import { message, type SheetProblem } from "../message";
import { readText } from "../readText";
import { readWord } from "../readWord";
import type { Result } from "../result";
import { vocabulary } from "../words";
import { type Exception, readExceptions } from "./exception";
import { type Gender, readGender } from "./gender";

/** What someone is elected as. */
export type Role = "leader" | "deputyLeader" | "member" | "deputy" | "observer";

const ROLE_WORDS = vocabulary<Role>({
  leader: ["leder", "leiar", "styreleder", "styreleiar", "leader", "chair"],
  deputyLeader: ["nestleder", "nestleiar", "deputy leader", "deputy chair", "vice chair"],
  member: ["medlem", "styremedlem", "member"],
  deputy: ["vara", "varamedlem", "deputy", "deputy member"],
  observer: ["observatør", "observer"],
});

/** The columns of the board sheet that rules look at. */
export type SeatField =
  | "body"
  | "seat"
  | "name"
  | "member"
  | "office"
  | "gender"
  | "from"
  | "to"
  | "deputyFor"
  | "approved"
  | "setAside"
  | "electedBy"
  | "list";

export type SeatCells = Readonly<Record<SeatField, Cell>>;

/** One row of the board sheet, read. A field that is null is not filled in; one that failed says something unknown. */
export interface Seat {
  /** The row of the sheet's table, from 0. */
  readonly row: number;
  readonly body: Result<string | null, SheetProblem>;
  readonly role: Result<Role | null, SheetProblem>;
  /** Whose seat it is, as the sheet writes it: the same name is the same person. */
  readonly name: Result<string | null, SheetProblem>;
  /** Who is represented, as the sheet writes it. */
  readonly member: Result<string | null, SheetProblem>;
  readonly office: Result<string | null, SheetProblem>;
  readonly gender: Result<Gender | null>;
  readonly from: Result<PlainDate | null>;
  readonly to: Result<PlainDate | null>;
  /** Whom a deputy stands in for: a name, a member or several. */
  readonly deputyFor: Result<string | null, SheetProblem>;
  /** That a deputy is approved: yes, a day, or by which bodies. */
  readonly approved: Cell;
  readonly exceptions: Result<readonly Exception[], SheetProblem>;
  /** The body that elected the seat. */
  readonly electedBy: Result<string | null, SheetProblem>;
  /** The list of a list election that the seat was won by. */
  readonly list: Result<string | null, SheetProblem>;
}

export function readSeat(cells: SeatCells, row: number): Seat {
  return {
    row,
    body: readText(cells.body),
    role: readRole(cells.seat),
    name: readText(cells.name),
    member: readText(cells.member),
    office: readText(cells.office),
    gender: readGender(cells.gender),
    from: readDate(cells.from),
    to: readDate(cells.to),
    deputyFor: readText(cells.deputyFor),
    approved: cells.approved,
    exceptions: readExceptions(cells.setAside),
    electedBy: readText(cells.electedBy),
    list: readText(cells.list),
  };
}

/** Reads what a seat is. Null for a blank; a word that is not known is reported, never guessed. */
export function readRole(cell: Cell): Result<Role | null, SheetProblem> {
  return readWord(cell, ROLE_WORDS, (text) => message("role.unknownWord", { text }));
}

/** Whether a seat counts as a member of the body: leaders and members do, deputies and observers do not. */
export function isMember(seat: Seat): boolean {
  return hasRole(seat, "leader") || hasRole(seat, "deputyLeader") || hasRole(seat, "member");
}

/** Whether a seat takes part in what the body decides, at once or in somebody's place: members and deputies do. */
export function isElected(seat: Seat): boolean {
  return isMember(seat) || hasRole(seat, "deputy");
}

/** Whether the sheet does not say what a seat is, so that it may be anything. */
export function hasUnknownRole(seat: Seat): boolean {
  return !seat.role.ok || seat.role.value === null;
}

export function hasRole(seat: Seat, role: Role): boolean {
  return seat.role.ok && seat.role.value === role;
}

/**
 * Whether a seat is held on a day, both its first and its last included; a bound that is not filled in is open. The same
 * of a membership. Null: not known.
 */
export function isInOffice({ from, to }: Pick<Seat, "from" | "to">, on: PlainDate): boolean | null {
  if (from.ok && from.value !== null && compareDates(on, from.value) < 0) return false;
  if (to.ok && to.value !== null && compareDates(to.value, on) < 0) return false;
  return from.ok && to.ok ? true : null;
}
