import { describe, expect, it } from "vitest";
import published from "../data/gender-balance.json";
import { CellError, DOORS, failure, shown } from "./doors";

function column(women: number, men: number): string[][] {
  return [...Array.from({ length: women }, () => ["K"]), ...Array.from({ length: men }, () => ["Mann"])];
}

describe.each(DOORS)("GENDERBALANCE through $name", (door) => {
  const balance = (...values: unknown[]): unknown => shown(door, "GENDERBALANCE", values);

  it.each(["ldl28", "koml"] as const)("agrees with the published table under %s at every size", (rule) => {
    const leastBySize: Readonly<Record<string, number>> = published[rule].leastOfEachBySize;
    for (let size = 1; size <= 20; size += 1) {
      for (let women = 0; women <= size; women += 1) {
        const isMet = Math.min(women, size - women) >= (leastBySize[size] ?? NaN);
        expect([size, women, balance(column(women, size - women), rule)]).toEqual([size, women, isMet]);
      }
    }
  });

  it("differs between the rules at eight members with three women", () => {
    expect(balance(column(3, 5), "ldl28")).toBe(true);
    expect(balance(column(3, 5), "koml")).toBe(false);
  });

  it("has no default rule", () => {
    for (const none of [null, "", 0]) expect(balance(column(1, 1), none)).toEqual(failure("#VALUE!", /^regel: /));
    expect(balance(column(1, 1), "asl")).toEqual(failure("#VALUE!", /^regel: «asl»/));
    expect(balance(column(1, 1), new CellError("#N/A"))).toEqual(failure("#N/A", /^regel: /));
  });

  it("names the row without a gender: it is a message, not a vacancy", () => {
    for (const blank of [null, "", " "]) {
      expect(balance([["K"], [blank], ["M"]], "koml")).toEqual(failure("#VALUE!", /^kjønn, rad 2: Kjønn mangler/));
    }
  });

  it("names the row of a word it does not know, and of an error", () => {
    expect(balance([["K"], ["X"]], "koml")).toEqual(failure("#VALUE!", /^kjønn, rad 2: «X»/));
    expect(balance([["K"], [new CellError("#REF!")]], "koml")).toEqual(failure("#VALUE!", /^kjønn, rad 2: .*#REF!/));
  });

  it("counts a row of cells, and words in three languages", () => {
    expect(balance([["Kvinne", "Kvinna", "Woman", "Mann", "man", "m"]], "ldl28")).toBe(true);
  });
});
