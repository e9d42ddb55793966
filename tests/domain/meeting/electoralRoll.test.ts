import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AttendanceRow, readAttendance } from "../../../src/domain/meeting/attendance";
import { type ElectoralRoll, electoralRoll, mayVote } from "../../../src/domain/meeting/electoralRoll";
import { memberIndex } from "../../../src/domain/members/findMember";
import { toText } from "../../../src/domain/numbers/toText";
import { membersOf } from "../members/membersOf";

const MEMBERS = membersOf(
  { name: "Alver", weight: 2 },
  { name: "Bergen" },
  { name: "Kinn" },
  { name: "Osterøy" },
  { name: "KS", kind: "observatør" },
);
const ITEMS = ["1", "2", "3", "4"];

type Written = readonly [member: string, from: string | null, to: string | null, proxy: string | null, how?: string];

function rollAt(
  position: number,
  written: readonly Written[],
  { disqualified = [], proxyLimit = null }: { disqualified?: readonly string[]; proxyLimit?: number | null } = {},
): ElectoralRoll {
  const rows = written.map(([member, from, to, proxy, how = null], row): AttendanceRow => {
    return { row, cells: { member, delegate: null, from, to, proxy, how } };
  });
  const positionOf = (item: string): number | null => (ITEMS.includes(item) ? ITEMS.indexOf(item) : null);
  return electoralRoll({
    members: MEMBERS,
    attendance: readAttendance(rows, memberIndex(MEMBERS), positionOf),
    position,
    disqualified: new Set(MEMBERS.filter(({ name }) => disqualified.includes(name))),
    proxyLimit,
  });
}

const presence = ({ entries }: ElectoralRoll): string => entries.map((entry) => entry.presence).join(" ");
const strength = ({ entitled, present }: ElectoralRoll): string =>
  `${present === null ? "?" : `${present.members}/${toText(present.votes)}`} of ${entitled.members}/${toText(entitled.votes)}`;

describe("electoralRoll", () => {
  it("knows nobody to be away where no attendance is kept", () => {
    const roll = rollAt(0, []);
    expect([presence(roll), roll.isKnown, strength(roll)]).toEqual([
      "unknown unknown unknown unknown",
      false,
      "? of 4/5",
    ]);
    expect(roll.entries.every(mayVote)).toBe(true);
  });

  it("takes for absent who is called so, unless another votes for it", () => {
    const written: Written[] = [
      ["Alver", null, null, null, "Ikke til stede"],
      ["Bergen", null, null, null, "Fysisk"],
      ["Kinn", null, null, "Bergen", "Forfall"],
      ["Osterøy", null, null, null, "på telefon"],
    ];
    expect(presence(rollAt(0, written))).toBe("absent present represented present");
    const nobody = rollAt(0, [["Alver", null, null, null, "absent"]]);
    expect([nobody.isKnown, strength(nobody)]).toEqual([true, "0/0 of 4/5"]);
  });

  it("follows who comes, leaves and comes back", () => {
    const written: Written[] = [
      ["Alver", null, "1", null],
      ["Alver", "3", null, null],
      ["Bergen", "2", null, null],
    ];
    expect([0, 1, 2, 3].map((item) => presence(rollAt(item, written)))).toEqual([
      "present absent absent absent",
      "absent present absent absent",
      "present present absent absent",
      "present present absent absent",
    ]);
  });

  it("represents a member by another that is there itself, and by none that has gone", () => {
    const written: Written[] = [
      ["Alver", null, "2", null],
      ["Bergen", null, null, "Alver"],
      ["Kinn", null, null, "Bergen"],
    ];
    const roll = rollAt(0, written);
    expect([presence(roll), strength(roll), roll.entries[1]?.holder?.name]).toEqual([
      "present represented absent absent",
      "2/3 of 4/5",
      "Alver",
    ]);
    expect(presence(rollAt(2, written))).toBe("absent absent absent absent");
  });

  it("takes the disqualified off the roll, and what they hold by proxy with them", () => {
    const written: Written[] = [
      ["Alver", null, null, null],
      ["Bergen", null, null, "Alver"],
      ["Kinn", null, null, null],
    ];
    const roll = rollAt(1, written, { disqualified: ["Alver"] });
    expect([strength(roll), presence(roll)]).toEqual(["1/1 of 3/3", "present absent present absent"]);
    expect(roll.entries.filter(mayVote).map(({ member }) => member.name)).toEqual(["Kinn"]);
  });

  it("names the proxies that are more than the bylaws allow", () => {
    const written: Written[] = [
      ["Alver", null, null, null],
      ["Bergen", null, null, "Alver"],
      ["Kinn", null, null, "Alver"],
    ];
    expect(rollAt(0, written).mostProxies).toBe(2);
    expect(rollAt(0, written, { proxyLimit: 2 }).problems).toEqual([]);
    expect(rollAt(0, written, { proxyLimit: 1 }).problems).toMatchObject([
      { row: 2, field: "proxy", problem: { key: "proxy.tooMany", params: { name: "Alver", limit: 1 } } },
    ]);
  });

  it("names a member that is there and voted for at once", () => {
    const written: Written[] = [
      ["Alver", null, null, null],
      ["Bergen", null, null, null],
      ["Bergen", "2", "2", "Alver"],
    ];
    expect(rollAt(0, written).problems).toEqual([]);
    expect(rollAt(1, written).problems).toMatchObject([{ row: 2, problem: { key: "attendance.overlaps" } }]);
  });

  it("does not hang on the order of the rows, and never has more present than entitled", () => {
    const member = fc.constantFrom("Alver", "Bergen", "Kinn", "Osterøy", "KS");
    const spell = fc.tuple(member, fc.constant(null), fc.constant(null), fc.option(member, { nil: null }));
    const once = fc.uniqueArray(spell, { selector: ([name]) => name });
    fc.assert(
      fc.property(once, fc.integer({ min: 0, max: 3 }), fc.uniqueArray(member), (written, item, disqualified) => {
        const roll = rollAt(item, written, { disqualified });
        const turned = rollAt(item, [...written].reverse(), { disqualified });
        expect(presence(turned)).toBe(presence(roll));
        expect(roll.present?.members ?? 0).toBeLessThanOrEqual(roll.entitled.members);
      }),
    );
  });
});
