import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/domain/cell";
import { entitled } from "../../../src/domain/meeting/entitled";
import { rollCall } from "../../../src/domain/meeting/rollCall";
import { memberIndex } from "../../../src/domain/members/findMember";
import { toText } from "../../../src/domain/numbers/toText";
import { membersOf } from "../members/membersOf";

const MEMBERS = membersOf(
  { number: "4601", name: "Bergen", weight: 3 },
  { number: "4630", name: "Osterøy" },
  { number: "4631", name: "Alver" },
  { name: "Statsforvalteren", kind: "observatør" },
);

function called(...rows: readonly (readonly [member: Cell, ballot: Cell])[]) {
  const votes = rows.map(([member, ballot], row) => ({ row, member, ballot }));
  const { votes: counted, problems } = rollCall(MEMBERS, memberIndex(MEMBERS), votes);
  return {
    votes: counted.map(({ ballot, weight }) => `${ballot} ${toText(weight)}`),
    problems: problems.map(({ row, field, problem }) => `row ${row}, ${field}: ${problem.key}`),
  };
}

describe("rollCall", () => {
  it("gives every member with a vote one ballot, those not on the roll among them", () => {
    expect(called(["4601 Bergen", "Ja"], ["Osterøy", "Mot"])).toEqual({
      votes: ["for 3", "against 1", "notCast 1"],
      problems: [],
    });
    expect(called()).toEqual({ votes: ["notCast 3", "notCast 1", "notCast 1"], problems: [] });
  });

  it("goes by the members' order, whatever the roll's", () => {
    expect(called(["Alver", "Blank"], ["Bergen", "Nei"]).votes).toEqual(["against 3", "notCast 1", "blank 1"]);
  });

  it("lets an observer stand on the roll, and reports a vote from one", () => {
    expect(called(["Statsforvalteren", null])).toMatchObject({ problems: [] });
    expect(called(["Statsforvalteren", "ikke avgitt"])).toMatchObject({ problems: [] });
    expect(called(["Bergen", "For"], ["Statsforvalteren", "For"])).toEqual({
      votes: ["for 3", "notCast 1", "notCast 1"],
      problems: ["row 1, ballot: member.observerVoted"],
    });
  });

  it("counts a member once, and reports the second row even where it is blank", () => {
    expect(called(["Bergen", "For"], ["4601", "Mot"])).toEqual({
      votes: ["for 3", "notCast 1", "notCast 1"],
      problems: ["row 1, member: member.twice"],
    });
    expect(called(["Bergen", "For"], ["4601", null]).problems).toEqual(["row 1, member: member.twice"]);
  });

  it("takes a second row for the same member for twice, also where the first could not be read", () => {
    expect(called(["Bergen", "J"], ["Bergen", "Ja"])).toEqual({
      votes: ["notCast 3", "notCast 1", "notCast 1"],
      problems: ["row 0, ballot: vote.unknownWord", "row 1, member: member.twice"],
    });
  });

  it("reports who it does not know, whether or not they voted", () => {
    expect(called(["Kinn", "For"], ["Voss", null]).problems).toEqual([
      "row 0, member: member.unknown",
      "row 1, member: member.unknown",
    ]);
  });

  it("reports a vote beside no name, and passes a wholly blank row by", () => {
    expect(called([null, "For"]).problems).toEqual(["row 0, member: votes.nameless"]);
    expect(called([null, null], [" ", ""]).problems).toEqual([]);
  });

  it("reports a vote it cannot read and counts nothing in its place", () => {
    expect(called(["Bergen", "kanskje"], ["Alver", 1], ["Osterøy", { error: "#REF!" }])).toEqual({
      votes: ["notCast 3", "notCast 1", "notCast 1"],
      problems: ["row 0, ballot: vote.unknownWord", "row 1, ballot: vote.notAWord", "row 2, ballot: cell.error"],
    });
  });

  it("leaves out a member whose number of votes cannot be read, and says why", () => {
    const members = membersOf({ name: "Bergen", weight: "mange" }, { name: "Alver" });
    const rows = [{ row: 0, member: "Bergen", ballot: "For" }];
    const { votes, problems } = rollCall(members, memberIndex(members), rows);
    expect(votes).toHaveLength(1);
    expect(problems).toMatchObject([{ row: 0, field: "member", problem: { key: "number.notANumber" } }]);
  });
});

describe("entitled", () => {
  it("counts members with a vote, and their votes", () => {
    const { members, votes } = entitled(MEMBERS);
    expect([members, toText(votes)]).toEqual([3, "5"]);
  });

  it("leaves out observers, members with 0 votes, and votes that cannot be read", () => {
    const { members, votes } = entitled(
      membersOf({ name: "A" }, { name: "B", weight: 0 }, { name: "C", weight: "?" }, { name: "D", kind: "observer" }),
    );
    expect([members, toText(votes)]).toEqual([1, "1"]);
  });
});
