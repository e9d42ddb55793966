import type { PlainDate } from "../calendar/plainDate";
import { readDate } from "../calendar/readDate";
import type { Cell } from "../cell";
import { message, type SheetProblem } from "../message";
import { type Exact, ONE, ZERO } from "../numbers/exact";
import { readNonNegative } from "../numbers/readNonNegative";
import { readText } from "../readText";
import { readWord } from "../readWord";
import { ok, type Result } from "../result";
import { vocabulary } from "../words";

/** What a member is. Observers may speak and propose; they never vote and never count. */
export type MemberKind = "municipality" | "county" | "observer" | "other";

const KIND_WORDS = vocabulary<MemberKind>({
  municipality: ["kommune", "herad", "municipality"],
  county: ["fylkeskommune", "county", "county authority"],
  observer: ["observatør", "observer"],
  other: ["annen", "annan", "other"],
});

export type MemberField =
  "number" | "name" | "kind" | "population" | "weight" | "agreed" | "lastFee" | "from" | "to" | "region";

export type MemberCells = Readonly<Record<MemberField, Cell>>;

/** One row of the members' sheet. What fees need stays as cells, which `memberFee` reads and answers for. */
export interface Member {
  /** The row of the sheet's table, from 0. */
  readonly row: number;
  /** The four-digit municipality number as text (0301 keeps its nought), or null. */
  readonly number: string | null;
  readonly name: string;
  readonly kind: Result<MemberKind | null, SheetProblem>;
  readonly population: Cell;
  readonly agreed: Cell;
  /** What the member paid the year before, as the sheet says. */
  readonly lastFee: Cell;
  /** How many votes the sheet gives the member; blank where it leaves that to the bylaws. */
  readonly weight: Cell;
  /** How many votes the member has: 1 where nothing is filled in, 0 for an observer. */
  readonly votes: Result<Exact, SheetProblem>;
  /** The first and the last day of the membership, both included; null where it is open. */
  readonly from: Result<PlainDate | null>;
  readonly to: Result<PlainDate | null>;
  /** The part of the county that the member is in, as the sheet writes it. */
  readonly region: Result<string | null, SheetProblem>;
}

/** @returns null for a row that names no member */
export function readMember(cells: MemberCells, row: number): Member | null {
  const number = readMunicipalityNumber(cells.number);
  const written = readText(cells.name);
  const name = (written.ok ? written.value : null) ?? number;
  if (name === null) return null;
  const kind = readMemberKind(cells.kind);
  return {
    row,
    number,
    name,
    kind,
    population: cells.population,
    agreed: cells.agreed,
    lastFee: cells.lastFee,
    weight: cells.weight,
    votes: readVotes(cells.weight, kind),
    from: readDate(cells.from),
    to: readDate(cells.to),
    region: readText(cells.region),
  };
}

const MUNICIPALITY_NUMBER = /^\d{3,4}$/;

/** A number kept as a number has lost the nought it began with (301 for 0301); it is put back. */
function readMunicipalityNumber(cell: Cell): string | null {
  const written = readText(cell);
  const text = written.ok ? written.value : null;
  return text !== null && MUNICIPALITY_NUMBER.test(text) ? text.padStart(4, "0") : text;
}

/** Reads what a member is, or what kind of member a rule is for. Null for a blank. */
export function readMemberKind(cell: Cell): Result<MemberKind | null, SheetProblem> {
  return readWord(cell, KIND_WORDS, (text) => message("kind.unknownWord", { text }));
}

/** A member of a kind that is not known may be an observer, so how many votes it has is not known either. */
function readVotes(cell: Cell, kind: Result<MemberKind | null, SheetProblem>): Result<Exact, SheetProblem> {
  if (!kind.ok) return kind;
  if (kind.value === "observer") return ok(ZERO);
  const votes = readNonNegative(cell);
  return votes.ok ? ok(votes.value ?? ONE) : votes;
}
