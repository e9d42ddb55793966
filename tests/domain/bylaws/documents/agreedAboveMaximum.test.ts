import { describe, expect, it } from "vitest";
import { agreedAboveMaximum } from "../../../../src/domain/bylaws/documents/agreedAboveMaximum";
import { kroner } from "../../../../src/domain/message";
import { exact } from "../../numbers/exactNumbers";
import { factsFrom, type Row, told } from "./facts";

const MAXIMUM: Row = ["fees.maximum", null, 500_000];
const NEED: Row = ["fees.need", null, 19_470_000];
const BERGEN = { name: "Bergen", kind: "kommune", agreed: 9_100_000 };
const OTHERS = Array.from({ length: 42 }, (_, index) => ({ name: `Kommune ${String(index)}`, kind: "kommune" }));

describe("agreedAboveMaximum", () => {
  it("finds Bergen’s 9.1 million above 500 000, with 10.37 left of the need for 42 others (Digi Vestland, E3)", () => {
    const finding = agreedAboveMaximum(
      factsFrom({ bylaws: [MAXIMUM, NEED], members: [...OTHERS, BERGEN, { name: "KS", kind: "observatør" }] }),
    );
    expect(finding?.wrong).toEqual([
      {
        key: "documents.agreedAboveMaximum",
        params: { name: "Bergen", amount: kroner(exact(9_100_000)), maximum: kroner(exact(500_000)) },
      },
      {
        key: "documents.agreedOfNeed",
        params: {
          need: kroner(exact(19_470_000)),
          agreed: kroner(exact(9_100_000)),
          rest: kroner(exact(10_370_000)),
          others: 42,
        },
      },
    ]);
    expect(finding?.bylawRows).toEqual([0, 1]);
    expect(finding?.cells.at(-1)).toEqual({ sheet: "members", row: 42, field: "agreed" });
  });

  it("says so where the agreed amounts are more than the need", () => {
    const bylaws: Row[] = [MAXIMUM, ["fees.need", null, 9_000_000]];
    expect(told(agreedAboveMaximum(factsFrom({ bylaws, members: [BERGEN] })))).toMatchObject({
      wrong: ["documents.agreedAboveMaximum", "documents.agreedAboveNeed"],
    });
  });

  it.each<[string, Row[], object]>([
    ["the amount is the maximum itself", [MAXIMUM], { ...BERGEN, agreed: 500_000 }],
    ["there is no maximum", [NEED], BERGEN],
    ["the maximum is for another kind of member", [["fees.maximum", "fylkeskommune", 500_000]], BERGEN],
    ["nobody has agreed to an amount", [MAXIMUM], { ...BERGEN, agreed: null }],
    ["the amount cannot be read", [MAXIMUM], { ...BERGEN, agreed: "mye" }],
  ])("finds nothing where %s", (_, bylaws, member) => {
    expect(agreedAboveMaximum(factsFrom({ bylaws, members: [member] }))).toBeNull();
  });
});
