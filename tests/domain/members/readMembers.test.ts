import { describe, expect, it } from "vitest";
import type { MemberCells } from "../../../src/domain/members/member";
import { electorateProblems, readMembers } from "../../../src/domain/members/readMembers";
import { isSubtotal } from "../../../src/domain/members/subtotal";
import { BLANK_ROW, membersOf } from "./membersOf";

function read(...rows: readonly (Partial<MemberCells> & { readonly isSum?: boolean })[]): {
  readonly names: readonly string[];
  readonly problems: readonly string[];
} {
  const { rows: members, problems } = readMembers(
    rows.map(({ isSum = false, ...cells }) => ({ cells: { ...BLANK_ROW, ...cells }, isSum, hasContent: true })),
  );
  return {
    names: members.map(({ name }) => name),
    problems: problems.map(({ row, field, problem }) => `${row} ${field} ${problem.key}`),
  };
}

describe("readMembers", () => {
  it("names a row that has lost its name to a merged cell, and does not drop it without a word", () => {
    expect(read({ name: "Kinn", population: 17_207 }, { population: 4_062 })).toEqual({
      names: ["Kinn"],
      problems: ["1 name member.nameless"],
    });
  });

  it("counts no sum as a member, by its name or by its formula", () => {
    expect(
      read(
        { name: "Kinn", population: 17_207 },
        { name: "Sum Vestland", population: 17_207 },
        { name: "Alle", population: 17_207, isSum: true },
        { population: 17_207, isSum: true },
      ),
    ).toEqual({
      names: ["Kinn"],
      problems: ["1 name member.subtotal", "2 name member.subtotal", "3 name member.subtotal"],
    });
  });

  it("takes no member with a number for a sum, whatever it is called", () => {
    expect(read({ number: "9999", name: "Total" })).toEqual({ names: ["Total"], problems: [] });
  });

  it("names errors, dates and truth values where names and numbers belong", () => {
    expect(
      read(
        { name: { error: "#N/A" } },
        { name: { date: 46_387 }, number: "4630" },
        { name: true },
        { name: "Osterøy", number: { date: 46_387 } },
      ),
    ).toEqual({
      names: ["4630", "Osterøy"],
      problems: ["0 name cell.error", "1 name cell.date", "2 name text.isTrueOrFalse", "3 number cell.date"],
    });
  });
});

describe("electorateProblems", () => {
  it("are members in two rows, and those whose kind or number of votes is not known", () => {
    const members = membersOf(
      { name: "A" },
      { name: "a" },
      { name: "B", kind: "bydel" },
      { name: "C", weight: "mange" },
      { name: "D", kind: "observatør", weight: "mange" },
    );
    expect(electorateProblems(members).map(({ row, field, problem }) => [row, field, problem.key])).toEqual([
      [1, "name", "member.twice"],
      [2, "kind", "kind.unknownWord"],
      [3, "weight", "number.notANumber"],
    ]);
  });
});

describe("isSubtotal", () => {
  it.each([
    "Sum",
    "SUM:",
    "Totalt",
    "Delsum",
    "I alt",
    "Til saman",
    "Til sammen",
    "Subtotal",
    "Sum Nordland",
    "Nordland i alt",
    "Delsum 1",
  ])("knows %j", (name) => {
    expect(isSubtotal(name)).toBe(true);
  });

  it.each(["Sund", "Sunndal", "Sumner", "Alta", "Total Energi AS", "Samnanger", "Ialta", "Herøy"])(
    "takes %j for a name",
    (name) => {
      expect(isSubtotal(name)).toBe(false);
    },
  );
});
