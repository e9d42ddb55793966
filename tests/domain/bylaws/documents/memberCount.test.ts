import { describe, expect, it } from "vitest";
import { memberCount } from "../../../../src/domain/bylaws/documents/memberCount";
import { factsFrom, type Row, told } from "./facts";

const members = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ name: `Kommune ${String(index)}`, kind: "kommune" }));
const OBSERVERS = [{ name: "KS", kind: "observatør" }];
const stated = (...counts: readonly (readonly [string, number])[]): Row[] =>
  counts.map(([scope, count]) => ["members.count", scope, count]);

describe("memberCount", () => {
  it("finds 18, 17 and 18, and the 18 of the sheet (Digitale Helgeland, H1)", () => {
    const finding = memberCount(
      factsFrom({
        bylaws: stated(["Underskriftene", 18], ["4.1", 18], ["Partene", 17]),
        members: [...members(18), ...OBSERVERS],
      }),
    );
    expect(finding?.wrong).toEqual([
      { key: "documents.memberCount", params: { counts: "4.1: 18; Partene: 17; Underskriftene: 18" } },
      { key: "documents.memberCount.sheet", params: { count: 18 } },
    ]);
    expect(finding?.bylawRows).toEqual([0, 1, 2]);
  });

  it("finds a members’ sheet that has other members than the documents", () => {
    expect(told(memberCount(factsFrom({ bylaws: stated(["§ 2", 52]), members: members(51) })))).toMatchObject({
      wrong: ["documents.memberCount", "documents.memberCount.sheet"],
    });
  });

  it("counts those who are members on the day of the meeting", () => {
    const facts = factsFrom({
      bylaws: stated(["§ 2", 2]),
      members: [...members(2), { name: "Ny", kind: "kommune", from: "1.1.2022" }],
      meeting: { year: 2021, month: 12, day: 3 },
    });
    expect(memberCount(facts)).toBeNull();
  });

  it.each<[string, Row[], object[]]>([
    ["the sheet has as many", stated(["§ 2", 2]), [...members(2), ...OBSERVERS]],
    ["there is no sheet", stated(["§ 2", 2]), []],
    ["it is not known who only observes", stated(["§ 2", 2]), [{ name: "KS", kind: "gjest" }]],
    ["the documents say nothing", [["members.count", null, null]], members(3)],
  ])("finds nothing where %s", (_, bylaws, rows) => {
    expect(memberCount(factsFrom({ bylaws, members: rows }))).toBeNull();
  });
});
