import { describe, expect, it } from "vitest";
import { weightsDiffer } from "../../../src/domain/meeting/weightsDiffer";
import { membersOf } from "../members/membersOf";

const differ = (...weights: readonly (number | string | null)[]): boolean =>
  weightsDiffer(membersOf(...weights.map((weight, row) => ({ number: `46${row + 10}`, name: `M${row}`, weight }))));

describe("weightsDiffer", () => {
  it("sees whether some have more votes than others, which sums alone do not say", () => {
    expect(weightsDiffer([])).toBe(false);
    expect(differ(null, 1, null)).toBe(false);
    expect(differ(2, 2, 2)).toBe(false);
    expect(differ(2, 2, 0)).toBe(false); // who has none cannot be given away
    expect(differ(1, 1, 5)).toBe(true);
    expect(differ(0.5, 1.5)).toBe(true); // two votes among two
  });

  it("takes votes that cannot be read for any number of them", () => {
    expect(differ(1, "mange", 1)).toBe(true);
  });
});
