import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BoardCheck } from "../../../src/domain/board/checkBodies";
import { checkBoard } from "../../../src/domain/board/checkBoard";
import type { Finding } from "../../../src/domain/board/finding";
import type { Seat, SeatCells } from "../../../src/domain/board/seat";
import type { Bylaw } from "../../../src/domain/bylaws/bylaw";
import type { Cell } from "../../../src/domain/cell";
import { anyRow, membersOf, seatsOf } from "./seats";

function bylaw(
  rule: string,
  value: Cell,
  scope: string | null = null,
  source: string | null = "Vedtektene § 4",
): Bylaw {
  return { rule, scope, value, severity: null, source, row: 0 };
}

/** DigiViken's bylaws as far as a board goes; the rule of gender is a choice, not theirs. */
const DIGIVIKEN: readonly Bylaw[] = [
  bylaw("board.size.max", 8, null, "Vedtekter DigiViken, Styret"),
  bylaw("board.office", "kommunedirektør, digitaliseringsansvarlig"),
  bylaw("board.gender", "ldl28", null, "likestillings- og diskrimineringsloven § 28"),
  bylaw("board.term", 2),
  bylaw("board.leader", 1),
];

const SEATED: Partial<SeatCells> = { office: "Kommunedirektør", from: "3.12.2021", to: "3.12.2023" };

function board(women: number, men: number): Partial<SeatCells>[] {
  return membersOf(women, men).map((cells, index) => ({
    ...cells,
    ...SEATED,
    body: "Styret",
    ...(index === 0 ? { seat: "leder" } : {}),
  }));
}

const only = (checks: readonly BoardCheck[]): readonly Finding[] => {
  expect(checks).toHaveLength(1);
  return checks[0]?.findings ?? [];
};
const verdicts = (findings: readonly Finding[]): Record<string, string> =>
  Object.fromEntries(findings.map(({ rule, verdict }) => [rule, verdict]));

describe("checkBoard", () => {
  it("finds every rule met, with its clause", () => {
    const findings = only(checkBoard(seatsOf(...board(4, 4)), DIGIVIKEN));
    expect(verdicts(findings)).toEqual({
      "board.size.max": "met",
      "board.office": "met",
      "board.gender": "met",
      "board.term": "met",
      "board.leader": "met",
    });
    expect(findings.map(({ source }) => source)).toEqual(DIGIVIKEN.map(({ source }) => source));
  });

  it("finds the ninth member of DigiViken's founding board, and nothing else", () => {
    const findings = only(checkBoard(seatsOf(...board(5, 4)), DIGIVIKEN));
    expect(findings.filter(({ verdict }) => verdict !== "met")).toMatchObject([
      {
        rule: "board.size.max",
        source: "Vedtekter DigiViken, Styret",
        verdict: "broken",
        reason: { key: "board.size.tooMany", params: { count: 9, limit: 8 } },
      },
    ]);
  });

  it("leaves every rule open that the bylaws do not mention, and says so", () => {
    const findings = only(checkBoard(seatsOf(...board(4, 4)), []));
    expect(findings.map(({ rule }) => rule)).toEqual([
      "board.size.max",
      "board.office",
      "board.gender",
      "board.term",
      "board.leader",
    ]);
    for (const finding of findings) {
      expect(finding).toMatchObject({
        verdict: "undecidable",
        reason: { key: "board.open", params: {} },
        source: null,
        concerns: [],
      });
    }
  });

  it("leaves a rule without a value open, and keeps its clause", () => {
    const findings = only(checkBoard(seatsOf(...board(4, 4)), [bylaw("board.gender", " ", null, "§ 5")]));
    expect(findings.find(({ rule }) => rule === "board.gender")).toEqual({
      rule: "board.gender",
      severity: "breach",
      source: "§ 5",
      bylawRow: 0,
      exception: null,
      verdict: "undecidable",
      reason: { key: "board.open", params: {} },
      concerns: [],
    });
  });

  it("checks each limit of size that the bylaws set, and then no other", () => {
    const findings = only(
      checkBoard(seatsOf(...board(2, 2)), [bylaw("board.size.min", 5), bylaw("board.size.exact", "4")]),
    );
    expect(verdicts(findings)).toMatchObject({ "board.size.min": "broken", "board.size.exact": "met" });
    expect(findings.some(({ rule }) => rule === "board.size.max")).toBe(false);
  });

  it("takes 'none' for a rule of gender that says there is none", () => {
    for (const value of ["none", "Ingen"]) {
      const findings = only(checkBoard(seatsOf(...board(0, 4)), [bylaw("board.gender", value)]));
      expect(findings.find(({ rule }) => rule === "board.gender")).toMatchObject({
        verdict: "met",
        reason: { key: "boardMet.gender.none" },
      });
    }
  });

  it.each([
    ["board.size.max", "åtte", "åtte"],
    ["board.size.max", 8.5, "8.5"],
    ["board.gender", "asl", "asl"],
    ["board.term", "2 år", "2 år"],
    ["board.leader", 2, "2"],
    ["board.leader", true, "true"],
    ["board.size.max", { error: "#REF!" }, "#REF!"],
  ] as const)("does not guess what %s = %j means", (rule, value, text) => {
    const findings = only(checkBoard(seatsOf(...board(4, 4)), [bylaw(rule, value)]));
    expect(findings.find((finding) => finding.rule === rule)).toMatchObject({
      verdict: "undecidable",
      reason: { key: "board.valueUnreadable", params: { text } },
    });
  });

  it("checks each body by the rules for it, and by the general ones where it has none of its own", () => {
    const seats = seatsOf(
      ...board(2, 2),
      { ...SEATED, body: "Valgkomité", seat: "leder", gender: "K" },
      { ...SEATED, body: " valgkomité", seat: "medlem", gender: "M" },
    );
    const checks = checkBoard(seats, [
      bylaw("board.size.max", 8),
      bylaw("board.size.exact", 3, "Valgkomité", "§ 7"),
      bylaw("board.leader", 1),
    ]);
    expect(checks.map(({ body }) => body)).toEqual(["Styret", "Valgkomité"]);
    const [first, second] = checks;
    expect(verdicts(first?.findings ?? [])).toMatchObject({ "board.size.max": "met", "board.leader": "met" });
    expect(first?.findings.some(({ rule }) => rule === "board.size.exact")).toBe(false);
    expect(second?.findings.find(({ rule }) => rule === "board.size.exact")).toMatchObject({
      verdict: "broken",
      source: "§ 7",
      reason: { key: "board.size.tooFew", params: { count: 2, limit: 3 } },
      concerns: [
        { row: 4, field: "seat" },
        { row: 5, field: "seat" },
      ],
    });
  });

  it("takes a sheet that names no body for one body without a name", () => {
    const checks = checkBoard(seatsOf(...membersOf(2, 2)), DIGIVIKEN);
    expect(checks.map(({ body }) => body)).toEqual([null]);
  });

  it("finds nothing met where a seat does not say which body it is in, beside others that do", () => {
    for (const body of [null, { error: "#REF!" }]) {
      const seats = seatsOf(...board(4, 4), { ...SEATED, body, seat: "medlem", gender: "M" });
      const findings = only(checkBoard(seats, DIGIVIKEN));
      expect(new Set(Object.values(verdicts(findings)))).toEqual(new Set(["undecidable"]));
      expect(findings[0]).toMatchObject({
        reason: { key: "board.bodyMissing", params: { count: 1 } },
        concerns: [{ row: 8, field: "body" }],
      });
    }
  });

  it("takes neither of two values for one rule", () => {
    const findings = only(
      checkBoard(seatsOf(...board(4, 4)), [bylaw("board.size.max", 8), bylaw("board.size.max", 7)]),
    );
    expect(findings[0]).toMatchObject({ verdict: "undecidable", reason: { key: "bylaw.twice" } });
  });

  it("checks nothing where there are no seats", () => {
    expect(checkBoard([], DIGIVIKEN)).toEqual([]);
  });

  it("says the same in whatever order the rows stand", () => {
    const rows = fc.array(anyRow, { maxLength: 12 });
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (all, keys) => {
        const seats = seatsOf(...all);
        const order = new Map(seats.map((seat) => [seat, keys.next().value ?? 0] as const));
        const shuffled = [...seats].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
        expect(comparable(checkBoard(shuffled, DIGIVIKEN))).toEqual(comparable(checkBoard(seats, DIGIVIKEN)));
      }),
      { numRuns: 500 },
    );
  });

  it("never finds a rule met that filling in a seat could break, nor broken that it could mend", () => {
    const roles = ["leder", "medlem", "vara", "observatør"];
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 8 }), (all) => {
        const rows = all.map((cells) => ({ ...cells, body: "Styret" }));
        const isUnknown = (seat: Seat | undefined): boolean =>
          seat !== undefined && !(seat.role.ok && seat.role.value !== null);
        const unknown = rows.findIndex((_, index) => isUnknown(seatsOf(...rows)[index]));
        fc.pre(unknown >= 0);
        const before = verdicts(only(checkBoard(seatsOf(...rows), DIGIVIKEN)));
        for (const seat of roles) {
          const filled = rows.map((cells, index) => (index === unknown ? { ...cells, seat } : cells));
          const after = verdicts(only(checkBoard(seatsOf(...filled), DIGIVIKEN)));
          for (const [rule, verdict] of Object.entries(before)) {
            const opposite = verdict === "met" ? "broken" : "met";
            if (verdict !== "undecidable") expect([seat, rule, after[rule]]).not.toEqual([seat, rule, opposite]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** Bodies by name, and concerns as sets: their order is the rows', which is what is shuffled. */
function comparable(checks: readonly BoardCheck[]): unknown {
  return checks
    .map(({ body, findings }) => ({
      body: (body ?? "").trim().toLowerCase(),
      findings: findings.map(({ concerns, ...finding }) => ({
        ...finding,
        concerns: concerns.map(({ row, field }) => `${field} ${row}`).sort(),
      })),
    }))
    .sort((a, b) => a.body.localeCompare(b.body));
}
