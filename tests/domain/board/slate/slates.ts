import fc from "fast-check";
import { checkBoard } from "../../../../src/domain/board/checkBoard";
import type { Gender } from "../../../../src/domain/board/gender";
import { isInOffice, type Seat, type SeatCells } from "../../../../src/domain/board/seat";
import { continuingSeats, type SlateSetting } from "../../../../src/domain/board/slate/bodyOfSlate";
import { candidateSeat, type StandingCandidate } from "../../../../src/domain/board/slate/candidateSeat";
import { type Repair, repairSlate } from "../../../../src/domain/board/slate/repairSlate";
import type { RepairProgress } from "../../../../src/domain/board/slate/searchSwaps";
import { isDemanded, trySlate } from "../../../../src/domain/board/slate/trySlate";
import type { Bylaw } from "../../../../src/domain/bylaws/bylaw";
import { plainDate } from "../../../../src/domain/calendar/plainDate";
import type { Cell } from "../../../../src/domain/cell";
import { memberIndex } from "../../../../src/domain/members/findMember";
import { membersOf } from "../../members/membersOf";
import { seatsOf } from "../seats";

const FROM = plainDate(2023, 12, 3);
const TO = plainDate(2025, 12, 3);

/** Rows of candidates are told apart from those of the sheet. */
export const FIRST_ROW = 100;

/** A candidate for the board, who is a seat. */
export function candidate(row: number, fields: Partial<Omit<StandingCandidate, "row">> = {}): Seat {
  return candidateSeat(
    {
      row: FIRST_ROW + row,
      name: `plass ${row}`,
      member: null,
      office: null,
      gender: null,
      list: null,
      role: "member",
      ...fields,
    },
    { body: "Styret", from: FROM, to: TO },
  );
}

/** Bylaws that set rules for the board; what is broken is a breach unless it is said that it is less. */
export function rulesOf(rules: Readonly<Record<string, Cell>>, severity: Bylaw["severity"] = null): Bylaw[] {
  return Object.entries(rules).map(([rule, value], row) => ({
    rule,
    scope: "Styret",
    value,
    severity,
    source: "Vedtektene § 4",
    row,
  }));
}

/** Members of two regions, of three sizes, a county and an observer; one says neither region nor inhabitants. */
export const MEMBERS = membersOf(
  { name: "Asker", kind: "kommune", population: 98_815, region: "Vest" },
  { name: "Hole", kind: "kommune", population: 6_991, region: "Vest" },
  { name: "Moss", kind: "kommune", population: 51_967, region: "Øst" },
  { name: "Hvaler", kind: "kommune", population: 4_879, region: "Øst" },
  { name: "Viken", kind: "fylkeskommune" },
  { name: "Statsforvalteren", kind: "observatør" },
  { name: "Ukjent", kind: "kommune" },
);

export function settingOf(bylaws: readonly Bylaw[], rows: readonly Partial<SeatCells>[] = []): SlateSetting {
  return {
    body: "Styret",
    on: FROM,
    seats: seatsOf(...rows),
    bylaws,
    members: { all: MEMBERS, find: memberIndex(MEMBERS) },
  };
}

/** Runs a search to its end. */
export function repaired(slate: readonly Seat[], candidates: readonly Seat[], setting: SlateSetting): Repair {
  const search = repairSlate(slate, candidates, setting);
  for (;;) {
    const step = search.next();
    if (step.done === true) return step.value;
  }
}

/** The steps that a search tells of, so many at the most. */
export function progressOf(
  slate: readonly Seat[],
  candidates: readonly Seat[],
  setting: SlateSetting,
  most = 10_000,
): RepairProgress[] {
  const told: RepairProgress[] = [];
  const search = repairSlate(slate, candidates, setting);
  while (told.length < most) {
    const step = search.next();
    if (step.done === true) break;
    told.push(step.value);
  }
  return told;
}

/** What a search of every subset finds: how few swaps, and the slates that are so few away, by their rows. */
export interface BruteForce {
  readonly swaps: number;
  readonly slates: readonly string[];
}

/** Tries every subset of the candidates with the check of the board itself, which knows nothing of slates; nobody is no body. */
export function bruteForce(
  slate: readonly Seat[],
  candidates: readonly Seat[],
  setting: SlateSetting,
): BruteForce | null {
  const { bylaws, body, on, members } = setting;
  const demanded = trySlate(slate, candidates, setting)
    .findings.filter((finding) => isDemanded(finding, bylaws, body))
    .map(({ rule }) => rule);
  const sizes = demanded.filter((rule) => rule.startsWith("board.size"));
  const sitOn = continuingSeats(setting);
  const isLeft = (seat: Seat): boolean =>
    seat.body.ok && seat.body.value === body && on !== null && isInOffice(seat, on) !== false;
  const others = setting.seats.filter((seat) => sitOn.includes(seat) || !isLeft(seat));
  const brokenBy = (seats: readonly Seat[], rules: readonly string[]): boolean => {
    const checked = checkBoard([...others, ...seats], bylaws, { on, members }).find((check) => check.body === "Styret");
    return rules.some((id) => checked?.findings.find(({ rule }) => rule === id)?.verdict !== "met");
  };
  const subsets = Array.from({ length: 2 ** candidates.length }, (_, bits) =>
    candidates.filter((_seat, index) => ((bits >> index) & 1) === 1),
  );
  const bySize = Array.from({ length: candidates.length + 1 }, (_, size) =>
    subsets.filter((one) => one.length === size),
  );
  const allowed = bySize.flatMap(([first], size) =>
    first !== undefined && !brokenBy(first, sizes) && (size > 0 || demanded.length === 0) ? [size] : [],
  );
  const nearest = allowed.reduce<number | null>(
    (best, size) => (best === null || Math.abs(size - slate.length) < Math.abs(best - slate.length) ? size : best),
    null,
  );
  if (nearest === null) return null;
  const fitting = (bySize[nearest] ?? []).filter((one) => !brokenBy(one, demanded));
  const swapsTo = (other: readonly Seat[]): number =>
    Math.max(
      slate.filter((seat) => !other.includes(seat)).length,
      other.filter((seat) => !slate.includes(seat)).length,
    );
  if (fitting.length === 0) return null;
  const swaps = Math.min(...fitting.map(swapsTo));
  return {
    swaps,
    slates: fitting
      .filter((one) => swapsTo(one) === swaps)
      .map(keyOf)
      .sort(),
  };
}

/** A slate by the rows of those on it, in whatever order they stand. */
export function keyOf(slate: readonly Seat[]): string {
  return slate
    .map(({ row }) => row)
    .sort((a, b) => a - b)
    .join(" ");
}

const GENDERS: readonly (Gender | null)[] = ["woman", "man", "woman", "man", "woman", "man", null];

/** Someone who may stand: mostly filled in, sometimes not, sometimes unknown to the members' sheet. */
export const anyCandidate: fc.Arbitrary<Partial<Omit<StandingCandidate, "row">>> = fc.record({
  member: fc.constantFrom("Asker", "Hole", "Moss", "Hvaler", "Viken", "Statsforvalteren", "Ukjent", "Atlantis", null),
  office: fc.constantFrom("Kommunedirektør", "Kommunedirektør", "Rådmann", "Rådgiver", "Daglig leder", null),
  gender: fc.constantFrom(...GENDERS),
  list: fc.constantFrom("Liste A", "Liste B", null),
  role: fc.constantFrom("member", "member", "member", "deputyLeader", "leader"),
});

const number = fc.integer({ min: 0, max: 6 });

/** Rules as bylaws may set them: several at once, some of them open, some that cannot be read, not all of them breaches. */
export const anyRules: fc.Arbitrary<Bylaw[]> = fc
  .record(
    {
      "board.size.exact": number,
      "board.size.min": number,
      "board.size.max": fc.oneof(number, fc.constant("flere")),
      "board.office": fc.constant("kommunedirektør"),
      "board.office.excluded": fc.constant("daglig leder"),
      "board.eligible": fc.constantFrom("kommune", "kommune, fylkeskommune", "medlem"),
      "board.gender": fc.constantFrom("ldl28", "koml", "per liste", "ingen", null),
      "board.seats": fc.constantFrom("hvert medlem", "fylkeskommune", "Asker", "Asker, Moss", "Atlantis"),
      "board.spread.max": fc.integer({ min: 1, max: 3 }),
      "board.spread.region": fc.integer({ min: 1, max: 2 }),
      "board.spread.population": fc.constantFrom("0-9999: 1", "0-9999: 2; 10000-: 1", "50000-99999: 2"),
      "board.term": fc.integer({ min: 1, max: 3 }),
      "board.term.overlap": fc.constantFrom("tillatt", "ikke tillatt"),
      "board.term.continuing": fc.integer({ min: 0, max: 3 }),
      "board.term.consecutive": fc.integer({ min: 1, max: 2 }),
      "board.reelection": fc.constantFrom("tillatt", "ikke tillatt"),
      "board.leader": fc.constant(1),
      "board.leader.elected": fc.constant("Årsmøtet"),
      "board.deputies": fc.constantFrom("personlig", "felles"),
      "board.deputies.exact": fc.integer({ min: 0, max: 2 }),
      "board.deputies.min": fc.constant("som medlemmer"),
      "board.deputies.approved": fc.constant("Årsmøtet"),
      "board.observers": fc.constant("Statsforvalteren"),
      "board.exclusive": fc.constantFrom("Valgkomité", "Programkontor"),
    },
    { requiredKeys: [] },
  )
  .chain((rules) =>
    fc.tuple(
      ...Object.entries(rules).map((rule) =>
        fc.tuple(fc.constant(rule), fc.constantFrom(null, null, null, "advice" as const)),
      ),
    ),
  )
  .map((rules) => rules.flatMap(([[rule, value = null], severity]) => rulesOf({ [rule]: value }, severity)));

/** Numbers that look random and are the same in every run (Park and Miller, 1988). */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Forty members of eight regions and of every size, one a candidate: all that can be counted cuts across all else. */
export const MANY_MEMBERS = membersOf(
  ...Array.from({ length: 40 }, (_, index) => ({
    name: `Kommune ${index}`,
    kind: "kommune",
    population: ((index * 7) % 40) * 2_500 + 900,
    region: `Region ${index % 8}`,
  })),
);

/** Rules that pull against each other. */
export const HARD_RULES = rulesOf({
  "board.size.max": 8,
  "board.office": "kommunedirektør",
  "board.gender": "koml",
  "board.spread.max": 1,
  "board.spread.region": 1,
  "board.spread.population": "0-19999: 2; 20000-49999: 2; 50000-: 2",
  "board.term": 2,
  "board.leader": 1,
});

/** Candidates from many members, few of them women and few in office; the first ones are the slate. */
export function hardCandidates(count: number, seed: number): Seat[] {
  const next = numbersFrom(seed);
  return Array.from({ length: count }, (_, row) =>
    candidate(row, {
      member: `Kommune ${next(40)}`,
      office: next(6) === 0 ? "Rådgiver" : "Kommunedirektør",
      gender: next(4) === 0 ? "woman" : "man",
      list: `Liste ${next(5)}`,
      role: next(8) === 0 ? "leader" : "member",
    }),
  );
}

export function hardSetting(bylaws: readonly Bylaw[]): SlateSetting {
  return { ...settingOf(bylaws), members: { all: MANY_MEMBERS, find: memberIndex(MANY_MEMBERS) } };
}
