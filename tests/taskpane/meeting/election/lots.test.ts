import { describe, expect, it } from "vitest";
import { drawnLot, orderToLog, withOrWithout } from "../../../../src/taskpane/meeting/election/lots";
import { LOTS_DRAWN } from "../../../../src/workbook/layout";
import { readLogged } from "../../../../src/workbook/readLogged";
import { electionOf } from "./electionOf";

const agenda = [["5", "Valg", "valg", null, null, "forholdsvalg", 1]];

function use(votes: readonly [name: string, votes: number][], ...log: (string | null)[][]): unknown {
  const { partnership, election } = electionOf({
    agenda,
    lists: votes.map(([name, own]) => [name, 1, null, null, null, null, own]),
    log: log.map(([before = null, after = null]) => ["Loddtrekning", "5", before, after, "møteleder"]),
  });
  if (partnership.log.kind !== "found") throw new Error(partnership.log.kind);
  const lot = drawnLot(election.election, readLogged(partnership.log.content, LOTS_DRAWN).get("5") ?? []);
  return [lot?.use ?? null, election.election.status];
}

describe("drawnLot", () => {
  const tied: [string, number][] = [
    ["Ap", 3],
    ["Sp, V", 3],
    ["H", 1],
  ];

  it("settles the election that it was drawn for, whatever the list is called", () => {
    expect(use(tied)).toEqual([null, "lotNeeded"]);
    expect(use(tied, ["Ap; Sp, V", "Sp, V;"])).toEqual(["used", "elected"]);
  });

  it("settles nothing between others than those it was drawn between", () => {
    const [first, second, third] = [["Ap", 3] as const, ["Sp, V", 1] as const, ["H", 3] as const];
    expect(use([[...first], [...second], [...third]], ["Ap; Sp, V", "Ap"])).toEqual(["otherTie", "lotNeeded"]);
    expect(use([[...first], [...second], [...third]], ["Ap; Sp, V", "Ap"], ["Ap; H", "H"])).toEqual([
      "used",
      "elected",
    ]);
  });

  it("is taken as it stands where the log does not say between whom", () => {
    expect(use(tied, [null, "Ap"])).toEqual(["used", "elected"]);
  });

  it("is not needed where votes decide", () => {
    expect(
      use(
        [
          ["Ap", 4],
          ["H", 3],
        ],
        ["Ap; H", "H"],
      ),
    ).toEqual(["notNeeded", "elected"]);
  });
});

describe("the order in which lots were drawn", () => {
  it("keeps what was drawn before it, and names nobody twice", () => {
    expect(orderToLog({ drawn: ["A", "B"] }, ["C", "b"])).toEqual(["A", "C", "b"]);
  });

  it("is chosen name by name, and a name is taken out again", () => {
    expect(withOrWithout(withOrWithout(["A"], "B"), "A")).toEqual(["B"]);
  });
});
