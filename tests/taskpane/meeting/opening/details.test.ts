import { describe, expect, it } from "vitest";
import type { Cell } from "../../../../src/domain/cell";
import {
  detailChange,
  DETAILS,
  detailText,
  kindOf,
  momentDetail,
  typedDetail,
} from "../../../../src/taskpane/meeting/opening/details";
import { MEETING, type MeetingDetail } from "../../../../src/workbook/layout";
import { readMeetingDetails } from "../../../../src/workbook/readMeetingDetails";
import { sheetCells, tableOf } from "../../../workbook/sheets";

// 3 December 2021 is 44 533 in Excel.
const DAY = 44_533;

const CELLS = sheetCells(
  "Møte",
  [
    ["Opplysning", "Verdi", "Merknad"],
    ["Organ", "Årsmøtet", null],
    ["Dato", { date: DAY }, null],
    ["Møtet åpnet", null, null],
  ],
  { top: 3, left: 1 },
);
const TABLE = tableOf(CELLS, MEETING);
const READ = readMeetingDetails(TABLE.rows.map(({ cells }, row) => ({ row, cells })));

describe("the details", () => {
  it("are asked for in the order of the sheet, but for what the minutes say of themselves", () => {
    expect(DETAILS.slice(0, 3)).toEqual(["body", "date", "place"]);
    expect(DETAILS).not.toContain("minutes");
    expect(["date", "opened", "chairMember", "chair"].map((detail) => kindOf(detail as MeetingDetail))).toEqual([
      "day",
      "moment",
      "member",
      "words",
    ]);
  });

  it.each<[MeetingDetail, Cell, string]>([
    ["date", { date: DAY }, "3.12.2021"],
    ["date", "3. desember 2021", "3.12.2021"],
    ["date", "neste fredag", "neste fredag"],
    ["opened", { date: DAY + 0.4375 }, "3.12.2021 10:30"],
    ["opened", 0.4375, "10:30"],
    ["opened", "10.30", "10.30"],
    ["body", " Årsmøtet ", "Årsmøtet"],
    ["chair", null, ""],
  ])("%s %j is shown as %s", (detail, cell, text) => {
    expect(detailText(detail, cell)).toBe(text);
  });

  it("are written as days where they are days, and as text where they are not", () => {
    expect(typedDetail("date", " 3.12.21")).toEqual({
      ok: true,
      value: { content: { kind: "constant", value: DAY }, numberFormat: "dd.mm.yyyy" },
    });
    expect(typedDetail("date", "")).toEqual({ ok: true, value: { content: { kind: "blank" }, numberFormat: "@" } });
    expect(typedDetail("date", "snart")).toMatchObject({ ok: false, problem: { key: "date.unreadable" } });
    expect(typedDetail("place", " =1+1 ")).toMatchObject({ value: { content: { kind: "text", text: "=1+1" } } });
  });
});

describe("detailChange", () => {
  it("is of the detail's own cell, and agrees to lose what stood there when it was read", () => {
    const made = detailChange(TABLE, "date", READ.get("date"), momentDetail(DAY + 1), "nb");
    const area = { sheet: "Møte", top: 5, left: 2, bottom: 5, right: 2 };
    expect(made?.change.contents).toEqual([{ area, rows: [[{ kind: "constant", value: DAY + 1 }]] }]);
    expect(made?.change.looks).toEqual([{ area, numberFormat: "dd.mm.yyyy hh:mm" }]);
    expect(made?.seen).toEqual([{ area, rows: [[{ kind: "constant", value: DAY }]] }]);
  });

  it("adds the detail below where the sheet does not have it", () => {
    const written = { content: { kind: "text", text: "Lillestrøm" }, numberFormat: "@" } as const;
    const made = detailChange(TABLE, "place", READ.get("place"), written, "nb");
    expect(made?.change.contents.map(({ area, rows }) => [area.top, area.left, rows])).toEqual([
      [7, 1, [[{ kind: "text", text: "Sted" }]]],
      [7, 2, [[{ kind: "text", text: "Lillestrøm" }]]],
    ]);
    expect(made?.seen?.map(({ rows }) => rows)).toEqual([[[{ kind: "blank" }]]]);
  });
});
