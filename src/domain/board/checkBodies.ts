import type { Bylaw } from "../bylaws/bylaw";
import { findBylawFor } from "../bylaws/bylawFor";
import type { BylawId } from "../bylaws/bylawId";
import type { PlainDate } from "../calendar/plainDate";
import { contentOf } from "../cell";
import { message } from "../message";
import { normalWord } from "../words";
import type { Body, SendingMembers } from "./body";
import type { BoardRule } from "./boardRule";
import { concernsOf, type Finding, type Judgement, judgement } from "./finding";
import { hasRole, hasUnknownRole, isInOffice, type Seat } from "./seat";
import { withException } from "./setAside";
import { termMissing } from "./termMissing";

/** The findings on one body. */
export interface BoardCheck {
  /** As the sheet writes it; null where the sheet does not name a body. */
  readonly body: string | null;
  /** Those that were looked at: who holds a seat on the day. */
  readonly seats: readonly Seat[];
  readonly findings: readonly Finding[];
}

/** What a check looks at beside the board and the bylaws. */
export interface BoardCheckOptions {
  /** The day the bodies are looked at; null for every row, whatever its term. */
  readonly on: PlainDate | null;
  /** Null where the members' sheet is not at hand. */
  readonly members: SendingMembers | null;
}

/** What a body is asked for even where the bylaws do not mention it: then it is open. */
const ALWAYS: readonly BylawId[] = ["board.office", "board.gender", "board.term", "board.leader"];
const SIZES: readonly BylawId[] = ["board.size.max", "board.size.exact", "board.size.min"];

/**
 * Checks every body of the board sheet, and every body that the bylaws name, against each rule of composition. A rule with
 * no value is open, and what cannot be read is said; neither counts as met. A seat that does not say which body it is in,
 * beside others that do, may be in any of them, and one whose term cannot be read may be over: then nothing is met for
 * certain.
 * @param rules the rules of composition that are known; the bylaws say which of them there are
 */
export function checkBodies(
  seats: readonly Seat[],
  bylaws: readonly Bylaw[],
  { on, members }: BoardCheckOptions,
  rules: readonly BoardRule[],
): BoardCheck[] {
  const strays = straySeats(seats).filter((seat) => on === null || isInOffice(seat, on) !== false);
  return bodiesOf(seats, bylaws, rules).map(({ name, seats: own }) => {
    const held = on === null ? own : own.filter((seat) => isInOffice(seat, on) !== false);
    const unclear = on === null ? [] : own.filter((seat) => isInOffice(seat, on) === null);
    const body: Body = { name, seats: held, all: seats, on, members };
    const findings = rulesFor(name, bylaws, rules).map((rule) =>
      withException(withDoubts(rule, body, bylaws, { strays, unclear }), held),
    );
    return { body: name, seats: held, findings };
  });
}

/** What each rule that a body is held against says of it, whatever else the sheet leaves in doubt or sets aside. */
export function findingsOn(body: Body, bylaws: readonly Bylaw[], rules: readonly BoardRule[]): Finding[] {
  return rulesFor(body.name, bylaws, rules).map((rule) => findingOf(rule, body, bylaws));
}

function findingOf(rule: BoardRule, body: Body, bylaws: readonly Bylaw[]): Finding {
  const [seats, all] = [lookedAt(body.seats, rule), lookedAt(body.all, rule)];
  const finding = rule.find({ ...body, seats, all }, bylaws);
  return seats.length === 0 ? onNobody(finding) : finding;
}

/** Observers are outside every count, and every rule but their own. */
function lookedAt(seats: readonly Seat[], { id }: BoardRule): Seat[] {
  return seats.filter((seat) => id === "board.observers" || !hasRole(seat, "observer"));
}

interface BodyRows {
  readonly name: string | null;
  readonly seats: Seat[];
}

/** The bodies that have seats, in the order of the sheet, and then those that only the bylaws name. */
function bodiesOf(seats: readonly Seat[], bylaws: readonly Bylaw[], rules: readonly BoardRule[]): BodyRows[] {
  const strays = straySeats(seats);
  const bodies = new Map<string, BodyRows>();
  for (const seat of seats) {
    if (strays.includes(seat)) continue;
    const name = seat.body.ok ? seat.body.value : null;
    const key = normalWord(name ?? "");
    const body = bodies.get(key) ?? { name, seats: [] };
    body.seats.push(seat);
    bodies.set(key, body);
  }
  for (const { rule, scope, value } of bylaws) {
    if (scope === null || contentOf(value) === null || !isOneOf(rules, rule)) continue;
    const key = normalWord(scope);
    if (!bodies.has(key)) bodies.set(key, { name: scope, seats: [] });
  }
  return [...bodies.values()];
}

/** The seats whose body cannot be read, and those that name none on a sheet where others do. */
export function straySeats(seats: readonly Seat[]): Seat[] {
  const areBodiesNamed = seats.some(({ body }) => body.ok && body.value !== null);
  return seats.filter(({ body }) => !body.ok || (areBodiesNamed && body.value === null));
}

/** Seats that may be in a body or not: those of no body that can be read, and those of it whose term cannot. */
interface Doubtful {
  readonly strays: readonly Seat[];
  readonly unclear: readonly Seat[];
}

/** What a rule says of a body, unless it would say otherwise of the body with such seats, or without them. */
function withDoubts(rule: BoardRule, body: Body, bylaws: readonly Bylaw[], doubtful: Doubtful): Finding {
  const finding = findingOf(rule, body, bylaws);
  const [strays, unclear] = [lookedAt(doubtful.strays, rule), lookedAt(doubtful.unclear, rule)];
  const isDoubted = (some: readonly Seat[], seatsWith: (changed: readonly Seat[]) => readonly Seat[]): boolean => {
    if (some.length === 0 || finding.verdict === "undecidable") return false;
    if (finding.verdict === "met") return true;
    // An exact number can be met with some of the seats, though neither with all of them nor with none; it goes by what they are.
    const byRole = [...some].sort((a, b) => roleOrder(a) - roleOrder(b));
    const counts = rule.id.endsWith(".exact") ? byRole.map((_, index) => index) : [];
    return [...counts, some.length].some(
      (count) => findingOf(rule, { ...body, seats: seatsWith(byRole.slice(0, count)) }, bylaws).verdict !== "broken",
    );
  };
  if (isDoubted(strays, (added) => [...body.seats, ...added])) {
    const reason = message("board.bodyMissing", { count: strays.length });
    return { ...finding, ...judgement("undecidable", reason, concernsOf(strays, "body")) };
  }
  return isDoubted(unclear, (gone) => body.seats.filter((seat) => !gone.includes(seat)))
    ? { ...finding, ...termMissing(unclear) }
    : finding;
}

function roleOrder(seat: Seat): number {
  if (hasUnknownRole(seat)) return 1;
  return hasRole(seat, "deputy") ? 2 : 0;
}

/** Nobody may have been elected yet, or the seats may stand elsewhere: an empty body neither meets a rule nor breaks one. */
function onNobody(finding: Finding): Finding {
  const nobody: Judgement = judgement("undecidable", message("board.noSeats", {}));
  return finding.reason.key === "board.open" ? finding : { ...finding, ...nobody };
}

/** The rules that a body is held against: those the bylaws mention, and what no body goes without. */
function rulesFor(body: string | null, bylaws: readonly Bylaw[], rules: readonly BoardRule[]): BoardRule[] {
  const isMentioned = (id: BylawId): boolean => findBylawFor(bylaws, id, body, normalWord) !== null;
  const hasValue = (id: BylawId): boolean =>
    contentOf(findBylawFor(bylaws, id, body, normalWord)?.value ?? null) !== null;
  const sizes = SIZES.filter(hasValue);
  const openSize = SIZES.find(isMentioned) ?? "board.size.max";
  return rules.filter(({ id }) =>
    SIZES.includes(id) ? (sizes.length > 0 ? sizes : [openSize]).includes(id) : ALWAYS.includes(id) || isMentioned(id),
  );
}

/** Whether what is written is the id of one of the rules, case and surrounding space aside. */
export function isOneOf(rules: readonly BoardRule[], written: string): boolean {
  const id = normalWord(written);
  return rules.some((rule) => rule.id === id);
}
