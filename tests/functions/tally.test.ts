import { describe, expect, it } from "vitest";
import { CellError, DOORS, failure, shown } from "./doors";

describe.each(DOORS)("TALLY through $name", (door) => {
  const tally = (...values: unknown[]): unknown => shown(door, "TALLY", values);
  const numbers = (...values: unknown[]): unknown => (tally(...values) as unknown[][]).map(([, votes]) => votes);

  it("gives labels and votes in one order: for, against, abstained, blank, invalid, not cast", () => {
    const votes = [["For"], ["ja"], ["Nei"], ["Avholdende"], ["Blank"], ["Ugyldig"], [null], [""], [" "]];
    expect(tally(votes)).toEqual([
      ["For", 2],
      ["Mot", 1],
      ["Avholdende", 1],
      ["Blank", 1],
      ["Ugyldig", 1],
      ["Ikke avgitt", 3],
    ]);
  });

  it("labels them in the language asked for, whatever the reader's", () => {
    const labels = (language: unknown, display?: string): unknown =>
      (shown(door, "TALLY", [[["For"]], null, language], display) as unknown[][]).map(([label]) => label);
    expect(labels("nn")).toEqual(["For", "Mot", "Avhalden", "Blank", "Ugyldig", "Ikkje gitt"]);
    expect(labels(" EN ")).toEqual(["For", "Against", "Abstained", "Blank", "Invalid", "Not cast"]);
    for (const left of [null, "", 0, "nb"]) {
      expect(labels(left, "en-US")).toEqual(["For", "Mot", "Avholdende", "Blank", "Ugyldig", "Ikke avgitt"]);
    }
  });

  it("reads every language in one column", () => {
    expect(numbers([["Ja"], ["Yes"], ["for"], ["Imot"], ["Against"], ["Ikkje gitt"]])).toEqual([3, 2, 0, 0, 0, 1]);
  });

  it("counts a row of votes, and a block", () => {
    expect(numbers([["For", "For", "Mot"]])).toEqual([2, 1, 0, 0, 0, 0]);
    expect(
      numbers([
        ["For", "Mot"],
        ["Mot", "Mot"],
      ]),
    ).toEqual([1, 3, 0, 0, 0, 0]);
    expect(numbers("For")).toEqual([1, 0, 0, 0, 0, 0]);
  });

  it("counts weighted votes exactly, 1 where no weight is filled in", () => {
    expect(numbers([["For"], ["For"], ["Mot"]], [[0.1], [0.2], [null]])).toEqual([0.3, 1, 0, 0, 0, 0]);
    expect(numbers([["For"], ["For"]], [[3], [""]])).toEqual([4, 0, 0, 0, 0, 0]);
    expect(numbers([["For"], [null]], [[3], [0]])).toEqual([3, 0, 0, 0, 0, 0]);
  });

  it("takes 0 for a vote not cast, since an older Excel hands over a blank so", () => {
    expect(numbers([["For"], [0]])).toEqual([1, 0, 0, 0, 0, 1]);
  });

  it("names the row of a word it does not know, and counts nothing", () => {
    expect(tally([["For"], ["kanskje"]])).toEqual(failure("#VALUE!", /^stemmer, rad 2: «kanskje»/));
    expect(tally([["For"], [1]])).toEqual(failure("#VALUE!", /^stemmer, rad 2: /));
    expect(tally([["J"]])).toEqual(failure("#VALUE!", /^stemmer, rad 1: «J»/));
  });

  it("names the row of a weight it cannot use", () => {
    expect(tally([["For"], ["For"]], [[1], ["x"]])).toEqual(failure("#VALUE!", /^vekter, rad 2: «x»/));
    expect(tally([["For"], ["For"]], [[0], [1]])).toEqual(failure("#VALUE!", /^vekter, rad 1: Har stemt/));
    expect(tally([["For"]], [[-1]])).toEqual(failure("#VALUE!", /^vekter, rad 1: /));
  });

  it("fails with the error that stands among the votes or the weights, and names its row", () => {
    expect(tally([["For"], [new CellError("#N/A")]])).toEqual(failure("#N/A", /^stemmer, rad 2: .*#N\/A/));
    expect(tally([["For"]], [[new CellError("#REF!")]])).toEqual(failure("#VALUE!", /^vekter, rad 1: .*#REF!/));
  });

  it("needs weights in the shape of the votes", () => {
    expect(tally([["For"], ["Mot"]], [[1]])).toEqual(failure("#VALUE!", /^vekter: .*1 × 1 celler.*2 × 1/));
  });

  it("needs votes, and a language it knows", () => {
    expect(tally(null)).toEqual(failure("#VALUE!", /^stemmer: /));
    expect(tally([["For"]], null, "no")).toEqual(failure("#VALUE!", /^språk: «no»/));
    expect(tally([["For"]], null, true)).toEqual(failure("#VALUE!", /^språk: /));
    expect(tally([["For"]], null, [["nb"], ["nn"]])).toEqual(failure("#VALUE!", /^språk: Velg én celle/));
  });

  it("does not take an error for the language that was left out", () => {
    expect(tally([["For"]], null, new CellError("#N/A"))).toEqual(failure("#N/A", /^språk: /));
  });

  it("never gives a sum that is infinite, however large the weights", () => {
    expect(tally([["For"], ["For"]], [[1e308], [1e308]])).toEqual(failure("#VALUE!", /^vekter: .*for stort/));
    expect(tally([["For"]], [["9".repeat(400)]])).toEqual(failure("#VALUE!", /^vekter: .*for stort/));
  });
});
