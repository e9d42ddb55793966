import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/domain/cell";
import { attendanceFormOf } from "../../../../src/domain/meeting/attendanceForm";
import { memberIndex } from "../../../../src/domain/members/findMember";
import { toText } from "../../../../src/domain/numbers/toText";
import catalogues from "../../../../src/locales/compiled/paneAttendance";
import { attendanceCounts } from "../../../../src/taskpane/meeting/attendance/countsOfAttendance";
import type { AttendanceQueueState } from "../../../../src/taskpane/meeting/attendance/attendanceQueue";
import {
  type AttendingMember,
  attendingMembers,
  detailEdits,
  firstOpenItem,
  isOf,
  partEdits,
  searched,
} from "../../../../src/taskpane/meeting/attendance/attendingMembers";
import { readPartnership } from "../../../../src/workbook/partnership";
import { membersOf } from "../../../domain/members/membersOf";
import { sheetCells, sheets } from "../../../workbook/sheets";

const MEMBERS = membersOf(
  { number: "4631", name: "Alver", weight: 2 },
  { number: "4601", name: "Bergen" },
  { number: "4602", name: "Kinn" },
  { name: "KS", kind: "observatør" },
);
const FIND = memberIndex(MEMBERS);
const ITEMS = ["1", "2", "3"];
const NOTHING_AHEAD: AttendanceQueueState["ahead"] = new Map();

function at(position: number, rows: readonly (readonly Cell[])[], ahead = NOTHING_AHEAD): AttendingMember[] {
  const { attendance } = readPartnership(
    sheets({
      attendance: sheetCells("Oppmøte", [
        ["Medlem", "Representant", "Til stede fra sak", "Til stede til sak", "Fullmakt til", "Møteform"],
        ...rows,
      ]),
    }),
  );
  return attendingMembers(attendance, MEMBERS, FIND, { at: position, items: ITEMS }, ahead);
}

const ROWS: readonly (readonly Cell[])[] = [
  ["Alver", "plass 1", null, 2, null, "Digitalt"],
  ["4601 Bergen", "plass 2", null, null, null, "Fysisk"],
  ["Alver", null, "Sak 3", null, "4601", null],
  ["KS", null, null, null, null, "på telefon"],
];

const shown = (members: readonly AttendingMember[]): string[] =>
  members.map(({ name, part, holder, form, delegate }) =>
    [name, part.kind, holder?.name, form, delegate]
      .filter((one) => one !== undefined && one !== null && one !== "")
      .join(" "),
  );

describe("attendingMembers", () => {
  it("are all the members, as they take part at the item", () => {
    expect([shown(at(0, ROWS)), shown(at(2, ROWS))]).toEqual([
      ["Alver present digital plass 1", "Bergen present inPerson plass 2", "Kinn absent", "KS present"],
      ["Alver represented Bergen", "Bergen present inPerson plass 2", "Kinn absent", "KS present"],
    ]);
  });

  it("are as they have been said to be, before it is written", () => {
    const [alver] = at(0, ROWS);
    const ahead = new Map([[0, alver?.rows.slice(1) ?? []]]);
    expect(shown(at(0, ROWS, ahead))[0]).toBe("Alver absent");
    expect(at(0, ROWS, ahead)[0]?.rows.length).toBe(1);
  });

  it("are found by name or number, and by the cells of the sheet that name them", () => {
    const members = at(0, ROWS);
    expect(
      [searched(members, " ber "), searched(members, "46"), searched(members, "")].map((found) => found.length),
    ).toEqual([1, 3, 4]);
    const [alver] = MEMBERS;
    if (alver === undefined) throw new Error("There is a first member");
    expect(["4631", "ALVER", "Bergen", null].map(isOf(alver, FIND))).toEqual([true, true, false, false]);
  });
});

describe("the edits of a member", () => {
  const [alver, , kinn] = at(2, ROWS);
  if (alver === undefined || kinn === undefined) throw new Error("There are four members");

  it("end its spell, or add a row", () => {
    const moment = { at: 1, items: ITEMS };
    expect(partEdits(kinn, { kind: "present" }, moment, "Ikke til stede")).toEqual([
      { index: null, cells: { member: "Kinn", from: "2", to: "", proxy: "" } },
    ]);
    expect(partEdits(alver, { kind: "absent" }, moment, "Ikke til stede")).toEqual([{ index: 0, cells: { to: "1" } }]);
  });

  it("describe the row that says how it takes part, or make it a row that says it does not", () => {
    expect(detailEdits(alver, { how: "Fysisk" }, "Ikke til stede")).toEqual([{ index: 1, cells: { how: "Fysisk" } }]);
    expect(detailEdits(kinn, { delegate: "plass 9" }, "Ikke til stede")).toEqual([
      { index: null, cells: { member: "Kinn", how: "Ikke til stede", delegate: "plass 9" } },
    ]);
  });
});

describe("attendanceCounts", () => {
  const counts = (members: readonly AttendingMember[], disqualified: readonly number[] = []): string => {
    const { present, entitled, represented, observers } = attendanceCounts(members, new Set(disqualified));
    const strength = `${present.members}/${toText(present.votes)} of ${entitled.members}/${toText(entitled.votes)}`;
    return `${strength}, ${represented} by proxy, ${observers} observing`;
  };

  it("count those with a vote who are there, or whose proxy is held by one who is", () => {
    expect(counts(at(0, ROWS))).toBe("2/3 of 3/4, 0 by proxy, 1 observing");
    expect(counts(at(2, ROWS))).toBe("2/3 of 3/4, 1 by proxy, 1 observing");
    expect(counts(at(2, ROWS.slice(2)))).toBe("0/0 of 3/4, 0 by proxy, 1 observing");
  });

  it("leave out who is disqualified, and whom it votes for", () => {
    expect(counts(at(2, ROWS), [1])).toBe("0/0 of 2/3, 0 by proxy, 1 observing");
  });
});

describe("firstOpenItem", () => {
  const items = (...closed: readonly Cell[]): Parameters<typeof firstOpenItem>[0] =>
    closed.map((cell) => ({ item: { cells: { closed: cell } } }));

  it("is the first that is not closed, or the last", () => {
    expect([items(1, null, 1, null), items(null), items(1, 1), items()].map(firstOpenItem)).toEqual([1, 0, 1, 0]);
  });
});

describe("the words that are written in the sheet", () => {
  it.each(["nb", "nn", "en"] as const)("are read again in %s", (language) => {
    for (const form of ["inPerson", "digital", "absent"] as const) {
      expect(attendanceFormOf(catalogues[language][`attendance.word.${form}`]())).toBe(form);
    }
  });
});
