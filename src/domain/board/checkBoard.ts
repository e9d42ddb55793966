import { type Bylaw, type BylawId, findBylaw, readBylaw } from "../bylaws/bylaw";
import { contentOf, isCellDate, isCellError, textOf } from "../cell";
import { message } from "../message";
import { readNumber } from "../numbers/readNumber";
import { isWhole } from "../numbers/sign";
import { toNumber } from "../numbers/toNumber";
import { ok } from "../result";
import { normalWord } from "../words";
import { balance } from "./balance";
import { concernsOf, type Finding, type Judgement, judgement } from "./finding";
import { readGenderRule } from "./genderBalance";
import { officeLevel, readLevels } from "./officeLevel";
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
  const check = (rule: BylawId, judge: (value: string | number | boolean) => Judgement): Finding => {
    const bylaw = findBylaw(bylaws, rule, body);
    const value = readBylaw(bylaws, rule, body, (cell) => ok(contentOf(cell)));
    const found = value.ok ? judged(value.value, judge) : judgement("undecidable", value.problem);
    return { rule, source: bylaw?.source ?? null, ...found };
  };
  return [
    ...sizeRulesIn(bylaws, body).map(([rule, kind]) =>
      check(rule, (value) => withWholeNumber(value, (limit) => size(seats, kind, limit))),
    ),
    check("board.office", (value) =>
      typeof value === "string" ? officeLevel(seats, readLevels(value)) : unreadable(String(value)),
    ),
    check("board.gender", (value) => judgeGender(seats, value)),
    check("board.term", (value) => withWholeNumber(value, (years) => term(seats, years))),
    check("board.leader", (value) =>
      withWholeNumber(value, (count) => (count === 1 ? oneLeader(seats) : unreadable(String(value)))),
    ),
  ];
}

function judged(
  value: ReturnType<typeof contentOf>,
  judge: (value: string | number | boolean) => Judgement,
): Judgement {
  if (value === null) return judgement("undecidable", message("board.open", {}));
  if (isCellError(value)) return unreadable(value.error);
  return isCellDate(value) ? unreadable(textOf(value) ?? "") : judge(value);
}

/** The rules of size that have a value; where none has, one of those the sheet leaves open, or the most likely one. */
function sizeRulesIn(bylaws: readonly Bylaw[], body: string | null): readonly (readonly [BylawId, SizeLimit])[] {
  const named = SIZE_RULES.filter(([rule]) => findBylaw(bylaws, rule, body) !== null);
  const set = named.filter(([rule]) => contentOf(findBylaw(bylaws, rule, body)?.value ?? null) !== null);
  const open = named.find(([, kind]) => kind === "max") ?? named[0] ?? (["board.size.max", "max"] as const);
  return set.length > 0 ? set : [open];
}

function judgeGender(seats: readonly Seat[], value: string | number | boolean): Judgement {
  if (NO_GENDER_RULE.includes(normalWord(String(value)))) return judgement("met", message("board.gender.none", {}));
  const rule = readGenderRule(value);
  return rule.ok && rule.value !== null ? balance(seats, rule.value) : unreadable(String(value));
}

/** The bylaws, or the form of co-operation, may set no rule of gender at all; then that is what they say. */
const NO_GENDER_RULE = ["none", "ingen"];

function withWholeNumber(value: string | number | boolean, judge: (number: number) => Judgement): Judgement {
  const number = readNumber(value);
  return number.ok && number.value !== null && isWhole(number.value)
    ? judge(toNumber(number.value))
    : unreadable(String(value));
}

function unreadable(text: string): Judgement {
  return judgement("undecidable", message("board.valueUnreadable", { text }));
}
