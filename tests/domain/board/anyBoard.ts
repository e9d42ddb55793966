import fc from "fast-check";
import type { BoardCheck } from "../../../src/domain/board/checkBodies";
import { checkBoard } from "../../../src/domain/board/checkBoard";
import type { SeatCells } from "../../../src/domain/board/seat";
import type { Bylaw } from "../../../src/domain/bylaws/bylaw";
import type { BylawId } from "../../../src/domain/bylaws/bylawId";
import type { PlainDate } from "../../../src/domain/calendar/plainDate";
import type { Cell } from "../../../src/domain/cell";
import { normalWord } from "../../../src/domain/words";
import { sendersOf } from "./bodies";
import { seatsOf } from "./seats";

/** What each rule of composition may be set to, well or badly, or left open. */
export const VALUES: Readonly<Partial<Record<BylawId, readonly Cell[]>>> = {
  "board.size.exact": [2, 3],
  "board.size.min": [2, 3],
  "board.size.max": [1, 2, 3],
  "board.office": ["kommunedirektør", "kommunedirektør, rådgiver"],
  "board.office.excluded": ["daglig leder", "rådgiver"],
  "board.eligible": ["medlem", "kommune"],
  "board.gender": ["ldl28", "koml", "per liste", "ingen"],
  "board.seats": ["Bærum", "hvert medlem", "fylkeskommunen, Halden"],
  "board.spread.max": [1, 2, null],
  "board.spread.region": [1, 2],
  "board.spread.population": ["0-9999: 1; 10000-: 1"],
  "board.term": [2],
  "board.term.overlap": ["ikke tillatt", "tillatt"],
  "board.term.continuing": [1, 2],
  "board.term.consecutive": [1, 2],
  "board.reelection": ["ikke tillatt", "tillatt"],
  "board.leader": [1],
  "board.leader.elected": ["årsmøtet"],
  "board.deputies": ["personlig", "felles"],
  "board.deputies.exact": [1, "som medlemmene"],
  "board.deputies.min": [1, "som medlemmene"],
  "board.deputies.approved": ["Styret", "Styret, Valgkomité"],
  "board.observers": ["KS", "plass 3"],
  "board.exclusive": ["Valgkomité", null],
};

/** Any bylaws: each rule of composition with one of its values. */
export const anyBylaws: fc.Arbitrary<Bylaw[]> = fc
  .tuple(
    ...Object.entries(VALUES).map(([rule, values]) => fc.constantFrom(...values).map((value) => ({ rule, value }))),
  )
  .map((rules) => rules.map((one, row) => ({ ...one, scope: null, severity: null, source: null, row })));

/** Any row of a board: most are filled in, so that most rules can be decided. */
export const anySeat: fc.Arbitrary<Partial<SeatCells>> = fc.record({
  body: fc.constantFrom("Styret", "Styret", "Styret", "styret ", "Valgkomité"),
  seat: mostly(fc.constantFrom("leder", "nestleder", "medlem", "medlem", "medlem", "vara"), null, "kasserer"),
  name: mostly(fc.constantFrom("plass 1", "plass 2", "plass 3", "Plass 4", "plass 5", "plass 6"), null),
  member: mostly(fc.constantFrom("Bærum", "Halden", "3011 Hvaler", "Hvaler", "Viken"), null, "Asker", "KS"),
  office: mostly(fc.constantFrom("Kommunedirektør", "Rådmann", "Rådgiver"), null),
  gender: mostly(fc.constantFrom("K", "M"), null, "?"),
  from: mostly(fc.constantFrom("3.12.2021", "3.12.2021", "3.12.2023"), null, "snart"),
  to: mostly(fc.constantFrom("3.12.2023", "3.12.2023", "3.12.2024", "3.12.2025"), null),
  deputyFor: fc.constantFrom(null, null, "plass 1", "Halden", "plass 9"),
  approved: fc.constantFrom(null, "ja", "nei", "Styret", "Styret og Valgkomité"),
  electedBy: fc.constantFrom(null, "Årsmøtet", "Årsmøtet", "Styret"),
  list: mostly(fc.constantFrom("Liste A", "Liste B"), null),
});

function mostly<Value>(usual: fc.Arbitrary<Value>, ...rare: readonly Value[]): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 12, arbitrary: usual }, { weight: 1, arbitrary: fc.constantFrom(...rare) });
}

/** The day a board is looked at, or none. */
export const anyDay: fc.Arbitrary<PlainDate | null> = fc.constantFrom(
  null,
  { year: 2022, month: 6, day: 1 },
  { year: 2024, month: 6, day: 1 },
);

const MEMBERS = sendersOf(
  { number: "3024", name: "Bærum", kind: "kommune", population: 128_000, region: "Vest" },
  { number: "3001", name: "Halden", kind: "kommune", population: 31_000, region: "Øst" },
  { number: "3011", name: "Hvaler", kind: "kommune", population: 4_700, region: "Øst" },
  { name: "Viken", kind: "fylkeskommune" },
  { name: "KS", kind: "observatør" },
);

/** What is found of every body, by the body's name and the rule's id: the verdict and the key of its reason. */
export function verdictsOf(
  rows: readonly Partial<SeatCells>[],
  bylaws: readonly Bylaw[],
  on: PlainDate | null,
): Map<string, { readonly verdict: string; readonly reason: string }> {
  const checks = checkBoard(seatsOf(...rows), bylaws, { on, members: MEMBERS });
  const found = ({ body, findings }: BoardCheck) =>
    findings.map(
      ({ rule, verdict, reason }) => [`${normalWord(body ?? "")} ${rule}`, { verdict, reason: reason.key }] as const,
    );
  return new Map(checks.flatMap(found));
}
