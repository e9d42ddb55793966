import { describe, expect, it } from "vitest";
import cases from "../data/apportionment.json";
import { CellError, DOORS, errorCell, failure, shown } from "./doors";

describe.each(DOORS)("SEATS through $name", (door) => {
  const seats = (...values: unknown[]): unknown => shown(door, "SEATS", values);

  it.each(cases.published)("gives the published result of $id", ({ votes, seats: count, method, expected }) => {
    expect(
      seats(
        votes.map((own) => [own]),
        count,
        method,
      ),
    ).toEqual(expected.map((own) => [own]));
  });

  it("takes names and votes, d'Hondt when no method is given, and numbers as people write them", () => {
    const lists = [
      ["By", "550 778"],
      ["Bygd", 186_400],
    ];
    expect(seats(lists, "5")).toEqual([[4], [1]]);
    expect(seats(lists, 5, 0)).toEqual([[4], [1]]);
  });

  it("gives a blank for a blank, and 0 to a list without votes", () => {
    expect(seats([[250], [null], [0], [""], [100]], 3)).toEqual([[2], [""], [0], [""], [1]]);
    expect(
      seats(
        [
          ["A", 250],
          ["B", null],
          [null, 100],
        ],
        3,
      ),
    ).toEqual([[2], [""], [1]]);
  });

  const TIED = [
    ["Sp", 10],
    [null, null],
    ["Ap", 5],
    ["H", 5],
  ];

  it("names the lists between which lots must be drawn, and shows what is settled without", () => {
    const open = errorCell("#N/A", /^Likt mellom Ap, H \(plasser: 1\)\. Trekk lodd\./);
    expect(seats(TIED, 3)).toEqual([[2], [""], [open], [open]]);
    const byRow = errorCell("#N/A", /^Likt mellom 2, 3 \(plasser: 1\)/);
    expect(seats([[10], [5], [5]], 3)).toEqual([[2], [byRow], [byRow]]);
  });

  it("takes the lots drawn by name or by row, one by one, and looks at none that are not needed", () => {
    expect(seats(TIED, 3, null, [[" h "]])).toEqual([[2], [""], [0], [1]]);
    expect(seats(TIED, 3, "dhondt", [[3]])).toEqual([[2], [""], [1], [0]]);
    expect(seats(TIED, 3, "dhondt", [["Sp"], [null], [0], ["Ap"], ["H"]])).toEqual([[2], [""], [1], [0]]);
    const open = errorCell("#N/A", /^Likt mellom 1, 3 \(plasser: 1\)/);
    expect(seats([[3], [3], [3]], 2, null, [["2"]])).toEqual([[open], [1], [open]]);
    expect(seats([[10], [5], [4]], 5, null, [["V"]])).toEqual([[3], [1], [1]]);
  });

  it("says what is wrong with the lots", () => {
    expect(seats(TIED, 3, null, [["V"]])).toEqual(failure("#VALUE!", /^lodd, rad 1: «V» er ingen av listene/));
    expect(seats(TIED, 3, null, [["H"], [4]])).toEqual(failure("#VALUE!", /^lodd, rad 2: «4» er trukket to ganger/));
    expect(seats(TIED, 3, null, [[2]])).toEqual(failure("#VALUE!", /^lodd, rad 1: «2» er ingen/)); // a blank row
    expect(seats(TIED, 3, null, [[new CellError("#N/A")]])).toEqual(failure("#N/A", /^lodd, rad 1: /));
    const namesakes = [
      ["A", 5],
      ["a", 5],
    ];
    expect(seats(namesakes, 1, null, [["A"]])).toEqual(failure("#VALUE!", /Flere lister heter «A»/));
    expect(seats(namesakes, 1, null, [[2]])).toEqual([[0], [1]]);
  });

  it("lets all wait for votes that cannot be read", () => {
    expect(
      seats(
        [
          ["A", 5],
          ["B", "x"],
          ["C", null],
        ],
        3,
      ),
    ).toEqual([[errorCell("#N/A", /^Rett rad 2 først/)], [errorCell("#VALUE!", /«x»/)], [""]]);
    expect(seats([[5], [-1]], 3)).toEqual([[errorCell("#N/A", /./)], [errorCell("#VALUE!", /mindre enn 0/)]]);
  });

  it("fails where nobody has votes, or the seats, the method or the columns are none", () => {
    expect(seats([[0], [null]], 3)).toEqual(failure("#N/A", /^lister: Ingen lister har stemmer/));
    expect(seats([[1]], 0)).toEqual(failure("#VALUE!", /^plasser: Her må/));
    expect(seats([[1]], 2.5)).toEqual(failure("#VALUE!", /^plasser: 2,5 er ikke et helt tall/));
    expect(seats([[1]], 10_001)).toEqual(failure("#VALUE!", /^plasser: .*1 til 10000/));
    expect(seats([[1]], 10_000)).toEqual([[10_000]]);
    expect(seats([[1]], 1, "hare")).toEqual(failure("#VALUE!", /^metode: «hare»/));
    expect(seats([["A", 1, 2]], 1)).toEqual(failure("#VALUE!", /^lister: Velg én kolonne .*, ikke 3\./));
    expect(seats(null, 1)).toEqual(failure("#VALUE!", /^lister: Her må/));
  });
});
