import fc from "fast-check";
import { readSeat, type Seat, type SeatCells } from "../../../src/domain/board/seat";

const BLANK: SeatCells = {
  body: null,
  seat: null,
  member: null,
  office: null,
  gender: null,
  from: null,
  to: null,
  name: null,
  deputyFor: null,
  approved: null,
  setAside: null,
  electedBy: null,
  list: null,
};

/** Rows of a board sheet as they are read: what is not written is blank, rows are numbered from 0. */
export function seatsOf(...rows: readonly Partial<SeatCells>[]): Seat[] {
  return rows.map((cells, row) => readSeat({ ...BLANK, ...cells }, row));
}

/** So many members with nothing but their gender. */
export function membersOf(women: number, men: number): Partial<SeatCells>[] {
  const of = (gender: string, count: number): Partial<SeatCells>[] =>
    Array.from({ length: count }, () => ({ seat: "medlem", gender }));
  return [...of("K", women), ...of("M", men)];
}

/** Any row that a person might write, well or badly. */
export const anyRow: fc.Arbitrary<Partial<SeatCells>> = fc.record({
  body: fc.constantFrom(null, "Styret", "styret ", "Valgkomité"),
  seat: fc.constantFrom("leder", "nestleder", "medlem", "medlem", "medlem", "vara", "observatør", null, "kasserer"),
  office: fc.constantFrom("Kommunedirektør", "Rådmann", "Rådgiver", null),
  gender: fc.constantFrom("K", "K", "M", "M", null, "?"),
  from: fc.constantFrom("3.12.2021", 44_533, null, "snart"),
  to: fc.constantFrom("3.12.2023", "3.12.2024", 45_263, "1.1.2021", null),
});
