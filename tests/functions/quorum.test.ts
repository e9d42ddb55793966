import { describe, expect, it } from "vitest";
import cases from "../data/majority-cases.json";
import { CellError, DOORS, failure, shown } from "./doors";

describe.each(DOORS)("QUORUM through $name", (door) => {
  const quorum = (...values: unknown[]): unknown => shown(door, "QUORUM", values);

  it("is met by at least half where no share is given", () => {
    for (const none of [null, "", 0]) {
      expect(quorum(26, 52, none)).toBe(true);
      expect(quorum(25, 52, none)).toBe(false);
    }
  });

  it("is met by the share that is asked for", () => {
    expect(quorum(35, 52, "2/3")).toBe(true); // 34.67
    expect(quorum(34, 52, "2/3")).toBe(false);
    expect(quorum(26, 52, "majority")).toBe(false);
    expect(quorum(26, 52, ">1/2")).toBe(false);
    expect(quorum(27, 52, ">1/2")).toBe(true);
    expect(quorum(52, 52, "unanimous")).toBe(true);
  });

  it("takes a number for the fraction it stands for, and none that stands for no fraction", () => {
    expect(quorum(6, 9, 2 / 3)).toBe(true);
    expect(quorum(6, 9, 0.666666666666667)).toBe(true);
    expect(quorum(6, 9, 0.667)).toEqual(failure("#VALUE!", /^andel: 0,667/));
  });

  it("knows a share that Excel turned into a date", () => {
    expect(quorum(26, 52, 46_054)).toEqual(failure("#VALUE!", /^andel: .*dato/));
  });

  it("is blank where it is not yet known how many voted, and false where nobody did", () => {
    expect(quorum(null, 52)).toBe("");
    expect(quorum("", 52)).toBe("");
    expect(quorum(0, 52)).toBe(false);
  });

  it("names what cannot be used", () => {
    expect(quorum(26, 0)).toEqual(failure("#VALUE!", /^medlemmer: /));
    expect(quorum(53, 52)).toEqual(failure("#VALUE!", /^medlemmer: 53 har stemt.*52/));
    expect(quorum("x", 52)).toEqual(failure("#VALUE!", /^har_stemt: /));
    expect(quorum(26, "x")).toEqual(failure("#VALUE!", /^medlemmer: /));
    expect(quorum(26, 52, "halvparten")).toEqual(failure("#VALUE!", /^andel: «halvparten»/));
    expect(quorum(new CellError("#N/A"), 52)).toEqual(failure("#N/A", /^har_stemt: /));
    expect(quorum(26, 52, new CellError("#NUM!"))).toMatchObject({ thrown: { error: "#NUM!" } });
    expect(quorum([[26], [27]], 52)).toEqual(failure("#VALUE!", /^har_stemt: Velg én celle/));
  });

  it.each(cases.quorums)("$id: $isMet", ({ voted, members, share, isMet }) => {
    expect(quorum(voted, members, share)).toBe(isMet);
  });
});
