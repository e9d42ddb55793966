import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOf } from "../../../src/domain/cell";
import { type AttendanceRow, readAttendance } from "../../../src/domain/meeting/attendance";
import {
  changePart,
  type MemberAttendance,
  type Part,
  partAt,
  withEdits,
} from "../../../src/domain/meeting/changePart";
import { electoralRoll } from "../../../src/domain/meeting/electoralRoll";
import { memberIndex } from "../../../src/domain/members/findMember";
import { membersOf } from "../members/membersOf";

const ITEMS = ["1", "2", "3", "4"];
const MEMBERS = membersOf({ name: "Alver" }, { name: "Bergen" }, { name: "Kinn" });
const PRESENT: Part = { kind: "present" };
const ABSENT: Part = { kind: "absent" };
const BY_BERGEN: Part = { kind: "represented", by: "Bergen" };

type Rows = MemberAttendance["rows"];
type Written = readonly [from: string, to: string, proxy: string, how: string];

const positionOf = (item: string): number | null => (ITEMS.includes(item) ? ITEMS.indexOf(item) : null);

function alver(rows: Rows): MemberAttendance {
  return { member: "Alver", rows, items: ITEMS, positionOf };
}

function written(...rows: readonly Written[]): Rows {
  return rows.map(([from, to, proxy, how]) => ({
    cells: { member: "Alver", delegate: "plass 1", from, to, proxy, how },
  }));
}

/** The rows after a change, as `from-to proxy how`. */
function after(rows: Rows, part: Part, at: number): string[] {
  return withEdits(rows, changePart(alver(rows), part, at, "Ikke til stede")).map(({ cells }) =>
    [`${textOf(cells.from) ?? ""}-${textOf(cells.to) ?? ""}`, textOf(cells.proxy), textOf(cells.how)]
      .filter((text) => text !== null)
      .join(" "),
  );
}

describe("changePart", () => {
  it("ends the spell of who leaves with the item before, and gives who comes back a row of its own", () => {
    const there = written(["", "", "", "Fysisk"]);
    expect(after(there, ABSENT, 2)).toEqual(["-2 Fysisk"]);
    expect(after(written(["", "1", "", "Fysisk"]), PRESENT, 2)).toEqual(["-1 Fysisk", "3-"]);
  });

  it("takes back that someone left, where nothing was missed", () => {
    expect(after(written(["", "2", "", ""]), PRESENT, 2)).toEqual(["-"]);
  });

  it("ends the spell of who gives a proxy, and begins one with its holder", () => {
    expect(after(written(["", "", "", "Fysisk"]), BY_BERGEN, 1)).toEqual(["-1 Fysisk", "2- Bergen"]);
    expect(after(written(["", "1", "", ""], ["2", "", "Bergen", ""]), PRESENT, 1)).toEqual(["-1", "2-"]);
    expect(after(written(["", "", "Bergen", ""]), { kind: "represented", by: "Kinn" }, 3)).toEqual([
      "-3 Bergen",
      "4- Kinn",
    ]);
  });

  it("calls absent who was never there, and empties no row", () => {
    expect(after([], ABSENT, 0)).toEqual(["- Ikke til stede"]);
    expect(after(written(["", "", "", "Digitalt"]), ABSENT, 0)).toEqual(["- Ikke til stede"]);
    expect(after(written(["", "", "", "Forfall"]), ABSENT, 3)).toEqual(["- Forfall"]);
  });

  it("uses the row of who was called absent, from the item on", () => {
    expect(after(written(["", "", "", "Forfall"]), PRESENT, 0)).toEqual(["-"]);
    expect(after(written(["", "", "", "Forfall"]), BY_BERGEN, 1)).toEqual(["2- Bergen"]);
    expect(after(written(["", "", "Bergen", "Forfall"]), PRESENT, 0)).toEqual(["-"]);
  });

  it("leaves what is recorded for later", () => {
    expect(after(written(["4", "", "", ""]), PRESENT, 1)).toEqual(["4-", "2-3"]);
    expect(after(written(["", "2", "", ""], ["4", "", "", ""]), BY_BERGEN, 1)).toEqual(["-1", "4-", "2-2 Bergen"]);
  });

  it("keeps who the delegate is, on the rows where it is there itself", () => {
    const rows = written(["", "1", "", ""]);
    const [, added] = withEdits(rows, changePart(alver(rows), PRESENT, 2, "Forfall"));
    expect(added?.cells.delegate).toBe("plass 1");
  });

  it("leaves alone a row with an item that is not on the agenda", () => {
    expect(after(written(["", "99", "", ""]), PRESENT, 0)).toEqual(["-99", "-"]);
  });

  it("gives what was asked for from the item on, and changes nothing before it", () => {
    const change = fc.record({
      part: fc.constantFrom(PRESENT, ABSENT, BY_BERGEN, { kind: "represented" as const, by: "Kinn" }),
      at: fc.nat({ max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        let rows: Rows = [];
        for (const { part, at } of changes) {
          const before = ITEMS.map((_, position) => partAt(alver(rows), position).part);
          rows = withEdits(rows, changePart(alver(rows), part, at, "absent"));
          const now = ITEMS.map((_, position) => partAt(alver(rows), position).part);
          expect(now[at]).toEqual(part);
          expect(now.slice(0, at)).toEqual(before.slice(0, at));
          const attendance = readAttendance(
            rows.map((row, index): AttendanceRow => ({ row: index, ...row })),
            memberIndex(MEMBERS),
            positionOf,
          );
          expect(attendance.problems).toEqual([]);
          const rolls = ITEMS.map((_, position) =>
            electoralRoll({ members: MEMBERS, attendance, position, disqualified: new Set(), proxyLimit: null }),
          );
          // No holder is there itself, so that nobody is represented by one.
          expect(rolls.map((roll) => roll.entries[0]?.presence)).toEqual(
            now.map(({ kind }) => (kind === "present" ? "present" : "absent")),
          );
          expect(rolls.every((roll) => roll.isKnown && roll.problems.length === 0)).toBe(true);
        }
      }),
    );
  });
});

describe("partAt", () => {
  it("is the row that takes in the item, or the one that calls the member absent", () => {
    const rows = written(["", "2", "", ""], ["4", "", "Bergen", ""]);
    const at = (position: number): unknown => partAt(alver(rows), position);
    expect([at(0), at(2), at(3)]).toEqual([
      expect.objectContaining({ part: PRESENT, index: 0 }),
      { part: ABSENT, index: null },
      expect.objectContaining({ part: BY_BERGEN, index: 1 }),
    ]);
    expect(partAt(alver(written(["", "", "", "absent"])), 1)).toEqual({ part: ABSENT, index: 0 });
  });
});
