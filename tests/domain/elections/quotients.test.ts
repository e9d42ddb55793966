import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotientTable } from "../../../src/domain/elections/quotients";
import { ratioText } from "../../../src/domain/numbers/ratio";
import { toText } from "../../../src/domain/numbers/toText";
import { counted, drawn, METHODS, seatsToFill, votesOfLists } from "./counts";

function shown(table: ReturnType<typeof quotientTable>): string[][] {
  return table.rows.map((cells) =>
    cells.map(({ quotient, seat }) => (seat === null ? ratioText(quotient) : `${ratioText(quotient)} #${seat}`)),
  );
}

describe("quotientTable", () => {
  it("shows each list's quotients to the first that won nothing, exactly, with the seats they won", () => {
    const table = quotientTable(counted([100, 80, 30], 5, "dhondt"));
    expect(table.divisors.map(toText)).toEqual(["1", "2", "3", "4"]);
    expect(shown(table)).toEqual([
      ["100 #1", "50 #3", "100/3 #5", "25"],
      ["80 #2", "40 #4", "80/3", "20"],
      ["30", "15", "10", "15/2"],
    ]);
  });

  it("has 1.4 as it is, and seven fifths in its quotients", () => {
    const table = quotientTable(counted([6, 1], 4, "modified-sainte-lague"));
    expect(table.divisors.map(toText)).toEqual(["1.4", "3", "5", "7", "9"]);
    expect(shown(table)[0]?.slice(0, 2)).toEqual(["30/7 #1", "2 #2"]);
    expect(shown(table)[1]?.[0]).toBe("5/7");
  });

  it("shows what is left of the quotas under largest-remainder, and who got the seats that were left", () => {
    expect(shown(quotientTable(counted([47, 16, 0, 37], 10, "largest-remainder")))).toEqual([
      ["7/10 #9"],
      ["3/5"],
      ["0"],
      ["7/10 #10"],
    ]);
  });

  it.each(METHODS)("numbers every seat once, under %s", (method) => {
    fc.assert(
      fc.property(votesOfLists, seatsToFill, (votes, seats) => {
        const result = drawn(votes, seats, method);
        const numbers = quotientTable(result)
          .rows.flat()
          .map(({ seat }) => seat)
          .filter((seat) => seat !== null);
        const byQuota = result.quotas.reduce((all, own) => all + own, 0);
        expect(numbers.sort((a, b) => a - b)).toEqual(
          Array.from({ length: seats - byQuota }, (_, n) => byQuota + n + 1),
        );
      }),
      { numRuns: 200 },
    );
  });
});
