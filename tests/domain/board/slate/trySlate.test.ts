import { describe, expect, it } from "vitest";
import type { Seat, SeatCells } from "../../../../src/domain/board/seat";
import { bodyOfSlate, continuingSeats } from "../../../../src/domain/board/slate/bodyOfSlate";
import { trySlate } from "../../../../src/domain/board/slate/trySlate";
import { candidate, rulesOf, settingOf } from "./slates";

const row = (name: string, from: string | null, to: string | null, body = "Styret"): Partial<SeatCells> => {
  return { body, seat: "medlem", name, from, to };
};
/** The board elected on 3.12.2023, the one before it, one who sits on until 2024, and the nomination committee. */
const ROWS = [
  row("valgt nå", "3.12.2023", "3.12.2025"),
  row("valgt før", "3.12.2021", "3.12.2023"),
  row("sitter ut", "3.12.2022", "3.12.2024"),
  row("i valgkomiteen", "3.12.2022", "3.12.2024", "Valgkomité"),
];
const names = (seats: readonly Seat[]): (string | null)[] => seats.map(({ name }) => (name.ok ? name.value : null));
const slate = [candidate(0, { gender: "woman" }), candidate(1, { gender: "man" })];

describe("bodyOfSlate", () => {
  it("puts the slate in the place of the whole body, and keeps other bodies and earlier terms", () => {
    const body = bodyOfSlate(slate, settingOf([], ROWS));
    expect(names(body.seats)).toEqual(["plass 0", "plass 1"]);
    expect(names(body.all)).toEqual(["valgt før", "sitter ut", "i valgkomiteen", "plass 0", "plass 1"]);
  });

  it("keeps those who sit on, where the bylaws have some of the body continue", () => {
    const setting = settingOf(rulesOf({ "board.term.continuing": 1 }), ROWS);
    expect(names(continuingSeats(setting))).toEqual(["sitter ut"]);
    expect(names(bodyOfSlate(slate, setting).seats)).toEqual(["sitter ut", "plass 0", "plass 1"]);
  });

  it("puts the slate in the place of every row of the body, where it is not known from when it is elected", () => {
    const body = bodyOfSlate(slate, { ...settingOf([], ROWS), on: null });
    expect(names(body.all)).toEqual(["i valgkomiteen", "plass 0", "plass 1"]);
  });
});

describe("trySlate", () => {
  const verdicts = (own: readonly Seat[], candidates: readonly Seat[], rules = {}): Record<string, string> => {
    const bylaws = rulesOf({ "board.size.max": 2, "board.gender": "koml", "board.leader": 1, ...rules });
    const { findings } = trySlate(own, candidates, settingOf(bylaws, ROWS));
    return Object.fromEntries(findings.map(({ rule, verdict }) => [rule, verdict]));
  };

  it("says what each rule says of the body with the slate in it", () => {
    expect(verdicts(slate, slate)).toEqual({
      "board.size.max": "met",
      "board.office": "undecidable",
      "board.gender": "met",
      "board.term": "undecidable",
    });
    expect(verdicts([...slate, candidate(2), candidate(3)], slate)).toMatchObject({
      "board.size.max": "broken",
      "board.gender": "undecidable",
    });
  });

  it("asks for a leader where one of the candidates stands as leader, on the slate or beside it", () => {
    const leader = candidate(2, { role: "leader" });
    expect(verdicts(slate, [...slate, leader])).toMatchObject({ "board.leader": "broken" });
    expect(verdicts([...slate, leader], [...slate, leader])).toMatchObject({ "board.leader": "met" });
  });

  it("leaves out what no choice of members decides", () => {
    const rules = { "board.deputies": "personlig", "board.observers": "Statsforvalteren" };
    expect(Object.keys(verdicts(slate, slate, rules))).not.toContain("board.deputies");
  });

  it("says of a slate with nobody on it that nothing is met", () => {
    expect(new Set(Object.values(verdicts([], slate)))).toEqual(new Set(["undecidable"]));
  });
});
