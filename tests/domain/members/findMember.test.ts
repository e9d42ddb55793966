import { describe, expect, it } from "vitest";
import { duplicateMembers, memberIndex } from "../../../src/domain/members/findMember";
import { membersOf } from "./membersOf";

/** Herøy is the name of two municipalities: 1515 in Møre og Romsdal, 1818 in Nordland. */
const MEMBERS = membersOf(
  { number: "1515", name: "Herøy" },
  { number: "1818", name: "Herøy" },
  { number: "4630", name: "Osterøy" },
  { number: 301, name: "Oslo" },
  { name: "KS Agder" },
);

const rowOf = (text: string): number | string => {
  const found = memberIndex(MEMBERS)(text);
  return found.ok ? found.value.row : found.problem.key;
};

describe("memberIndex", () => {
  it("finds a member by name, by number and by both, case and space aside", () => {
    expect(rowOf("Osterøy")).toBe(2);
    expect(rowOf(" OSTERØY ")).toBe(2);
    expect(rowOf("4630")).toBe(2);
    expect(rowOf("4630  Osterøy")).toBe(2);
    expect(rowOf("KS agder")).toBe(4);
  });

  it("does not choose between two Herøy, and takes either by its number", () => {
    expect(memberIndex(MEMBERS)("Herøy")).toEqual({
      ok: false,
      problem: { key: "member.ambiguous", params: { text: "Herøy" } },
    });
    expect(rowOf("1515")).toBe(0);
    expect(rowOf("1818 Herøy")).toBe(1);
  });

  it("keeps the nought of 0301", () => {
    expect(rowOf("0301")).toBe(3);
    expect(rowOf("0301 Oslo")).toBe(3);
  });

  it("finds 0301 where both sheets keep it as the number 301", () => {
    // Excel makes 301 of a typed 0301 in either sheet, and "as it stands in the members' sheet" is then 301.
    expect(rowOf("301")).toBe(3);
  });

  it("does not know a member that is not there, nor a name with another's number", () => {
    expect(memberIndex(MEMBERS)("Bergen")).toEqual({
      ok: false,
      problem: { key: "member.unknown", params: { text: "Bergen" } },
    });
    expect(rowOf("4631 Osterøy")).toBe("member.unknown");
    expect(rowOf("")).toBe("member.unknown");
  });

  it("finds a member by a number with letters in it, case aside as for names", () => {
    const [member] = membersOf({ number: "KS-1", name: "KS" });
    const found = memberIndex(membersOf({ number: "KS-1", name: "KS" }))("KS-1");
    expect(found).toEqual({ ok: true, value: member });
  });
});

describe("duplicateMembers", () => {
  it("takes a number on two rows for one member twice, and two Herøy for two", () => {
    expect(duplicateMembers(MEMBERS)).toEqual([]);
    const twice = membersOf({ number: "4630", name: "Osterøy" }, { number: 4630, name: "Osterøy herad" });
    expect(duplicateMembers(twice)).toEqual([
      { member: twice[1], problem: { key: "member.twice", params: { text: "4630" } } },
    ]);
  });

  it("goes by the name where there is no number", () => {
    const twice = membersOf({ name: "Osterøy" }, { name: "Bergen" }, { name: " osterøy" });
    expect(duplicateMembers(twice)).toEqual([
      { member: twice[2], problem: { key: "member.twice", params: { text: "osterøy" } } },
    ]);
  });
});
