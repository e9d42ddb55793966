import { type Bylaw, type BylawId, findBylaw, readBylaw } from "../bylaws/bylaw";
import { type Cell, contentOf } from "../cell";
import { message, type SheetProblem } from "../message";
import type { Result } from "../result";
import { normalWord } from "../words";
import { balance } from "./balance";
import { readBoardGender, readBoardLeader, readBoardNumber, readBoardOffices } from "./boardValues";
import { concernsOf, type Finding, type Judgement, judgement } from "./finding";
import { officeLevel } from "./officeLevel";
import { oneLeader } from "./oneLeader";
import type { Seat } from "./seat";
import { size, type SizeLimit } from "./size";
import { term } from "./term";

/** The findings on one body. */
export interface BoardCheck {
  /** As the sheet writes it; null where the sheet does not name a body. */
  readonly body: string | null;
  readonly findings: readonly Finding[];
}

/**
 * Checks every body in the board sheet against the bylaws: size, office level, gender, term and leader. A rule with no
 * value is open, and what cannot be read is said; neither counts as met. A seat that does not say which body it is in,
 * beside others that do, may be in any of them: then nothing is met for certain.
 */
export function checkBoard(seats: readonly Seat[], bylaws: readonly Bylaw[]): BoardCheck[] {
  const strays = straySeats(seats);
  const bodies = new Map<string, { name: string | null; seats: Seat[] }>();
  for (const seat of seats) {
    if (strays.includes(seat)) continue;
    const name = seat.body.ok ? seat.body.value : null;
    const key = normalWord(name ?? "");
    const body = bodies.get(key) ?? { name, seats: [] };
    body.seats.push(seat);
    bodies.set(key, body);
  }
  return [...bodies.values()].map((body) => ({
    body: body.name,
    findings: findingsOn(body.name, body.seats, bylaws).map((finding) => withStrays(finding, strays)),
  }));
}

/** The seats whose body cannot be read, and those that name none on a sheet where others do. */
export function straySeats(seats: readonly Seat[]): Seat[] {
  const areBodiesNamed = seats.some(({ body }) => body.ok && body.value !== null);
  return seats.filter(({ body }) => !body.ok || (areBodiesNamed && body.value === null));
}

function withStrays(finding: Finding, strays: readonly Seat[]): Finding {
  if (strays.length === 0 || finding.verdict !== "met") return finding;
  const reason = message("board.bodyMissing", { count: strays.length });
  return { ...finding, ...judgement("undecidable", reason, concernsOf(strays, "body")) };
}

const SIZE_RULES: readonly (readonly [BylawId, SizeLimit])[] = [
  ["board.size.exact", "exact"],
  ["board.size.min", "min"],
  ["board.size.max", "max"],
];

function findingsOn(body: string | null, seats: readonly Seat[], bylaws: readonly Bylaw[]): Finding[] {
  const check = <Value>(
    rule: BylawId,
    read: (cell: Cell) => Result<Value | null, SheetProblem>,
    judge: (value: Value) => Judgement,
  ): Finding => {
    const bylaw = findBylaw(bylaws, rule, body);
    const value = readBylaw(bylaws, rule, body, read);
    return { rule, source: bylaw?.source ?? null, ...(value.ok ? judged(value.value, judge) : notRead(value.problem)) };
  };
  return [
    ...sizeRulesIn(bylaws, body).map(([rule, kind]) =>
      check(rule, readBoardNumber, (limit) => size(seats, kind, limit)),
    ),
    check("board.office", readBoardOffices, (levels) => officeLevel(seats, levels)),
    check("board.gender", readBoardGender, (rule) =>
      rule === "none" ? judgement("met", message("board.gender.none", {})) : balance(seats, rule),
    ),
    check("board.term", readBoardNumber, (years) => term(seats, years)),
    check("board.leader", readBoardLeader, () => oneLeader(seats)),
  ];
}

function judged<Value>(value: Value | null, judge: (value: Value) => Judgement): Judgement {
  return value === null ? judgement("undecidable", message("board.open", {})) : judge(value);
}

function notRead(problem: SheetProblem): Judgement {
  const reason =
    problem.key === "bylaw.valueUnreadable" ? message("board.valueUnreadable", { text: problem.params.text }) : problem;
  return judgement("undecidable", reason);
}

/** The rules of size that have a value; where none has, one of those the sheet leaves open, or the most likely one. */
function sizeRulesIn(bylaws: readonly Bylaw[], body: string | null): readonly (readonly [BylawId, SizeLimit])[] {
  const named = SIZE_RULES.filter(([rule]) => findBylaw(bylaws, rule, body) !== null);
  const set = named.filter(([rule]) => contentOf(findBylaw(bylaws, rule, body)?.value ?? null) !== null);
  const open = named.find(([, kind]) => kind === "max") ?? named[0] ?? (["board.size.max", "max"] as const);
  return set.length > 0 ? set : [open];
}
