import { describe, expect, it } from "vitest";
import { type Bylaw, readBylaw } from "../../../src/domain/bylaws/bylaw";
import { type BylawCells, readBylaws } from "../../../src/domain/bylaws/readBylaws";
import type { Cell } from "../../../src/domain/cell";
import { readNumber } from "../../../src/domain/numbers/readNumber";
import { toText } from "../../../src/domain/numbers/toText";

const BLANK: BylawCells = { rule: null, scope: null, value: null, severity: null, source: null };

function read(...rows: readonly Partial<BylawCells>[]): {
  readonly bylaws: readonly Bylaw[];
  readonly problems: string[];
} {
  const { rows: bylaws, problems } = readBylaws(rows.map((cells) => ({ ...BLANK, ...cells })));
  return { bylaws, problems: problems.map(({ row, field, problem }) => `${row} ${field} ${problem.key}`) };
}

describe("readBylaws", () => {
  it("names a value that stands beside no rule, and leaves open questions alone", () => {
    const { bylaws, problems } = read(
      { rule: "fees.rate", value: 3 },
      { value: 8 },
      { rule: "Hvem innkaller?" },
      { rule: "meeting.tie" },
    );
    expect(bylaws.map(({ rule }) => rule)).toEqual(["fees.rate", "Hvem innkaller?", "meeting.tie"]);
    expect(problems).toEqual(["1 rule bylaw.nameless"]);
  });

  it("names a value of a rule that is not known, and the rule that is nearest", () => {
    const { rows, problems } = readBylaws([{ ...BLANK, rule: "Meeting.qorum", value: "1/2" }]);
    expect(rows).toHaveLength(1);
    expect(problems).toEqual([
      {
        row: 0,
        field: "rule",
        problem: { key: "bylaw.unknown", params: { text: "Meeting.qorum", known: "meeting.quorum" } },
      },
    ]);
  });

  it("names a rule's second row for the same, but not one for another scope, nor one that is as open as the first", () => {
    expect(
      read(
        { rule: "board.size.max", value: 8 },
        { rule: "board.size.max", value: 5, scope: "Valgkomité" },
        { rule: " BOARD.size.max ", value: 7 },
        { rule: "meeting.tie" },
        { rule: "meeting.tie" },
      ).problems,
    ).toEqual(["2 rule bylaw.twice"]);
  });

  it("names errors and dates where rules and scopes belong", () => {
    expect(
      read({ rule: { error: "#N/A" }, value: 1 }, { rule: "board.term", scope: { error: "#REF!" }, value: 2 }).problems,
    ).toEqual(["0 rule cell.error", "1 scope cell.error"]);
  });
});

describe("readBylaw", () => {
  const valueOf = (...values: readonly Cell[]): string => {
    const bylaws = values.map((value, row) => ({
      rule: "fees.rate",
      scope: null,
      value,
      severity: null,
      source: null,
      row,
    }));
    const result = readBylaw(bylaws, "fees.rate", null, readNumber);
    return result.ok ? (result.value === null ? "open" : toText(result.value)) : result.problem.key;
  };

  it("takes none of several values, and one that is written twice", () => {
    expect([valueOf(), valueOf(3), valueOf(3, 4), valueOf(3, "3"), valueOf(3, null)]).toEqual([
      "open",
      "3",
      "bylaw.twice",
      "3",
      "bylaw.twice",
    ]);
    expect(valueOf({ error: "#N/A" }, { error: "#N/A" })).toBe("bylaw.twice");
  });
});
