import { describe, expect, it } from "vitest";
import type { PopulationClass } from "../../../src/domain/board/populationClass";
import { spreadPopulation } from "../../../src/domain/board/spreadPopulation";
import { bodyOf, sendersOf, SENDERS, sentBy, told } from "./bodies";

const CLASSES: readonly PopulationClass[] = [
  { from: 0, to: 9999, seats: 1 },
  { from: 10_000, to: null, seats: 2 },
];
const find = (rows: Parameters<typeof bodyOf>[0], members: typeof SENDERS | null = SENDERS) =>
  told(spreadPopulation(bodyOf(rows, { members }), CLASSES)).slice(0, 3);

describe("spreadPopulation", () => {
  it("is met where members of each size have their seats, and broken where one size has too few", () => {
    expect(find(sentBy("Hvaler", "Halden", "Bærum"))).toEqual(["met", "boardMet.spread.population", {}]);
    expect(find(sentBy("Halden", "Hvaler"))).toEqual(["broken", "boardSender.tooFew", { names: "10000–: 1/2" }]);
    expect(find(sentBy("Halden", "Bærum"))).toEqual(["broken", "boardSender.tooFew", { names: "0–9999: 0/1" }]);
  });

  it("includes both bounds of a size", () => {
    const members = sendersOf(
      { name: "Moss", kind: "kommune", population: 9999 },
      { name: "Rana", kind: "kommune", population: "10 000" },
      { name: "Alta", kind: "kommune", population: 10_000 },
    );
    expect(find(sentBy("Moss", "Rana", "Alta"), members)[0]).toBe("met");
  });

  it("cannot be decided where a member's inhabitants are not known and could change it", () => {
    const members = sendersOf(
      { name: "Moss", kind: "kommune" },
      ...["Rana", "Alta"].map((name) => ({ name, kind: "kommune", population: 20_000 })),
    );
    expect(find(sentBy("Rana", "Alta", "Moss"), members)).toEqual([
      "undecidable",
      "boardSender.missing",
      { column: "population", names: "plass 3 (Moss)" },
    ]);
    // Two are lacking of the larger and one of the smaller, and one seat cannot be of both.
    expect(find(sentBy("Rana", "Moss"), members)[0]).toBe("broken");
    expect(find(sentBy("Halden", "Hvaler", "Viken fylkeskommune"))[0]).toBe("broken");
  });

  it("cannot be decided without the members' sheet", () => {
    expect(find(sentBy("Bærum"), null)[1]).toBe("board.membersMissing");
  });
});
