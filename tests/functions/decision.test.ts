import { describe, expect, it } from "vitest";
import cases from "../data/majority-cases.json";
import { BASES, everyVoting, outcomeOf, SHARES } from "../domain/votes/secondTable";
import { BUILT, CellError, DOORS, failure, shown } from "./doors";

describe.each(DOORS)("DECISION through $name", (door) => {
  const decision = (...values: unknown[]): unknown => shown(door, "DECISION", values);

  it("says vedtatt, falt or stemmelikhet", () => {
    expect(decision(20, 15)).toBe("vedtatt");
    expect(decision(15, 20)).toBe("falt");
    expect(decision(20, 20)).toBe("stemmelikhet");
  });

  it("says so in the language asked for, whatever the reader's", () => {
    const inLanguage = (language: unknown): unknown[] =>
      [
        [2, 1],
        [1, 2],
        [1, 1],
      ].map(([yes, no]) => shown(door, "DECISION", [yes, no, null, null, null, null, language], "de-DE"));
    expect(inLanguage("nn")).toEqual(["vedteke", "fall", "likt røystetal"]);
    expect(inLanguage("EN")).toEqual(["adopted", "rejected", "tied"]);
    for (const left of [null, "", 0, "nb"]) expect(inLanguage(left)).toEqual(["vedtatt", "falt", "stemmelikhet"]);
  });

  it("is #N/A where nobody has voted", () => {
    for (const [yes, no, blank] of [
      [0, 0, 0],
      [null, null, null],
      ["", "", ""],
    ]) {
      expect(decision(yes, no, blank)).toEqual(failure("#N/A", /^Det er ingen stemmer for eller mot/));
    }
  });

  it("takes a majority of the votes for and against where no rule is given", () => {
    for (const none of [null, "", 0]) expect(decision(2, 1, 7, none)).toBe("vedtatt");
    expect(decision(2, 1, 7, "majority:cast")).toBe("falt");
  });

  it("needs the number of those present or entitled where the rule counts them, 0 being none", () => {
    for (const none of [null, "", 0]) {
      expect(decision(5, 3, 0, "majority:present", none)).toEqual(failure("#VALUE!", /^av: .*til stede/));
      expect(decision(5, 3, 0, "majority:entitled", none)).toEqual(failure("#VALUE!", /^av: .*stemmeberettigede/));
    }
    expect(decision(5, 3, 0, "majority:present", 9)).toBe("vedtatt");
    expect(decision(5, 3, 0, "majority:present", 7)).toEqual(failure("#VALUE!", /^av: 7 er færre enn de 8/));
  });

  it("settles a tie by the casting vote in any of the languages, and nothing else by it", () => {
    for (const word of ["for", "For", "Ja", "Yes"]) expect(decision(5, 5, 0, null, null, word)).toBe("vedtatt");
    for (const word of ["against", "Mot", "Nei", "No"]) expect(decision(5, 5, 0, null, null, word)).toBe("falt");
    for (const none of [null, "", 0]) expect(decision(5, 5, 0, null, null, none)).toBe("stemmelikhet");
    expect(decision(5, 4, 0, null, null, "Mot")).toBe("vedtatt");
    expect(decision(5, 5, 0, ">1/2:votes", null, "For")).toBe("falt");
    expect(decision(5, 5, 0, null, null, "leder")).toEqual(failure("#VALUE!", /^avgjørende_stemme: /));
  });

  it("does not look at the casting vote where there is no tie", () => {
    expect(decision(5, 4, 0, null, null, "leder")).toBe("vedtatt");
    expect(decision(5, 5, 1, "majority:cast", null, "leder")).toEqual(failure("#VALUE!", /^avgjørende_stemme: /));
  });

  it("knows a share that Excel turned into a date", () => {
    expect(decision(6, 3, 0, 46_083)).toEqual(failure("#VALUE!", /^regel: .*46\s083.*dato/));
  });

  it("names the parameter that cannot be read", () => {
    expect(decision("mange", 3)).toEqual(failure("#VALUE!", /^for: «mange»/));
    expect(decision(6, -1)).toEqual(failure("#VALUE!", /^mot: /));
    expect(decision(6, 3, "1.500")).toEqual(failure("#VALUE!", /^blanke: /));
    expect(decision(6, 3, 0, "flertall")).toEqual(failure("#VALUE!", /^regel: «flertall»/));
    expect(decision(6, 3, 0, "majority:alle")).toEqual(failure("#VALUE!", /^regel: «alle»/));
    expect(decision(6, 3, 0, null, "x")).toEqual(failure("#VALUE!", /^av: /));
    expect(decision(6, 3, 0, null, null, null, "da")).toEqual(failure("#VALUE!", /^språk: «da»/));
  });

  it("fails with the error that a parameter holds, each of the seven", () => {
    for (let position = 0; position < 7; position += 1) {
      const values: unknown[] = [5, 5, 0, "majority:entitled", 20, "For", "nb"];
      values[position] = new CellError("#N/A");
      expect([position, decision(...values)]).toEqual([position, failure("#N/A", /#N\/A/)]);
    }
  });

  it("takes a range of one cell for a cell, and no larger range", () => {
    expect(decision([[6]], [[3]], [[null]], [["2/3:votes"]])).toBe("vedtatt");
    expect(decision([[6], [1]], 3)).toEqual(failure("#VALUE!", /^for: Velg én celle/));
  });

  it.each(cases.decisions)("$id: $outcome", ({ for: yes, against, blank, rule, of, outcome }) => {
    expect(decision(yes, against, blank, rule, of)).toBe(outcome === "adopted" ? "vedtatt" : "falt");
  });
});

describe(
  "DECISION as built agrees with the second table for every vote up to 40 of a kind",
  { timeout: 60_000 },
  () => {
    const WORDS = { adopted: "vedtatt", rejected: "falt", tied: "stemmelikhet" };

    it.each(SHARES)("by %s of every base", (share) => {
      const wrong: unknown[] = [];
      for (const base of BASES) {
        for (const voting of everyVoting(share, base)) {
          const { yes, no, blank, of } = voting;
          const outcome = outcomeOf(voting);
          const rule = `${share}:${base}`;
          let got: unknown;
          try {
            got = BUILT.call("DECISION", [yes, no, blank, rule, base === "present" || base === "entitled" ? of : null]);
          } catch (thrown) {
            got = thrown instanceof CellError && thrown.code === "#N/A" ? "noVotes" : thrown;
          }
          if (got !== (outcome === "noVotes" ? outcome : WORDS[outcome])) wrong.push({ voting, outcome, got });
        }
      }
      expect(wrong.slice(0, 3)).toEqual([]);
    });
  },
);
