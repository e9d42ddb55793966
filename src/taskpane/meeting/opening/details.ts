import { type Cell, isCellDate, textOf } from "../../../domain/cell";
import { plainDateText, serialOfDate, dateText } from "../../../domain/calendar/excelDate";
import { readDate } from "../../../domain/calendar/readDate";
import { timeOfDayText } from "../../../domain/calendar/timeOfDay";
import { ok, type Result } from "../../../domain/result";
import type { MayReplace } from "../../../workbook/change/applyChange";
import {
  BLANK,
  type CellContent,
  type Change,
  constant,
  type Contents,
  contentsFrom,
  text,
} from "../../../workbook/change/change";
import { contentOfCell } from "../../../workbook/change/contentOfCell";
import type { FoundTable } from "../../../workbook/findTable";
import { MEETING_DETAILS, type MeetingDetail, type NameLanguage } from "../../../workbook/layout";
import type { MeetingColumn } from "../../../workbook/partnership";
import type { DetailRead } from "../../../workbook/readMeetingDetails";
import { cellOf } from "../../places";

/** What a detail of the meeting is: a day, a moment, one of the members, or words. */
export type DetailKind = "day" | "moment" | "member" | "words";

const KINDS: Readonly<Partial<Record<MeetingDetail, DetailKind>>> = {
  date: "day",
  notified: "day",
  opened: "moment",
  ended: "moment",
  chairMember: "member",
};

/** The details in the order they are asked for. What the minutes say of themselves is not among them. */
export const DETAILS = (Object.keys(MEETING_DETAILS) as MeetingDetail[]).filter((detail) => detail !== "minutes");

export function kindOf(detail: MeetingDetail): DetailKind {
  return KINDS[detail] ?? "words";
}

/** A detail as it is shown: a day day first, a moment with its time of day, all else as it stands. */
export function detailText(detail: MeetingDetail, cell: Cell): string {
  const kind = kindOf(detail);
  if (kind === "day") {
    const date = readDate(cell);
    return date.ok && date.value !== null ? plainDateText(date.value) : (textOf(cell) ?? "");
  }
  if (kind !== "moment") return textOf(cell) ?? "";
  if (typeof cell === "number") return momentText(cell);
  return cell !== null && typeof cell === "object" && isCellDate(cell) ? momentText(cell.date) : (textOf(cell) ?? "");
}

/** A number below 1 is a time of day alone, as Excel keeps a typed 10:30. */
function momentText(serial: number): string {
  return serial < 1 ? timeOfDayText(serial) : `${dateText(serial)} ${timeOfDayText(serial)}`;
}

/** What a cell is to hold, and how it is formatted. */
export interface DetailToWrite {
  readonly content: CellContent;
  readonly numberFormat: string;
}

/** What is written for what was typed: a day as Excel's number for it, all else as the text it is. */
export function typedDetail(detail: MeetingDetail, typed: string): Result<DetailToWrite> {
  const written: DetailToWrite = { content: text(typed.trim()), numberFormat: "@" };
  if (kindOf(detail) !== "day" || typed.trim() === "") return ok(written);
  const date = readDate(typed);
  if (!date.ok) return date;
  return ok(
    date.value === null ? written : { content: constant(serialOfDate(date.value)), numberFormat: "dd.mm.yyyy" },
  );
}

/** What is written for a moment. @param time as Excel keeps it */
export function momentDetail(time: number): DetailToWrite {
  return { content: constant(time), numberFormat: "dd.mm.yyyy hh:mm" };
}

/** A change of a detail, and what of the sheet the user has seen and means to replace. */
export interface DetailChange {
  readonly change: Change;
  readonly seen: MayReplace;
}

/**
 * A detail in its own cell, or with its name in the next row where the sheet does not have it. Null where the sheet has no
 * column for it.
 * @param read the detail as it was read, which is what the user has seen
 */
export function detailChange(
  table: FoundTable<MeetingColumn>,
  detail: MeetingDetail,
  read: DetailRead | undefined,
  { content, numberFormat }: DetailToWrite,
  language: NameLanguage,
): DetailChange | null {
  const row = read?.row ?? table.rows.length;
  const name = cellOf(table, row, "detail");
  const value = cellOf(table, row, "value");
  if (name === null || value === null) return null;
  const valueWith = (held: CellContent): Contents => contentsFrom(table.sheet, value.row, value.column, [[held]]);
  const names =
    read === undefined
      ? [contentsFrom(table.sheet, name.row, name.column, [[text(MEETING_DETAILS[detail][language])]])]
      : [];
  const contents = [...names, valueWith(content)];
  const looks = [{ area: valueWith(BLANK).area, numberFormat }];
  return {
    change: { newSheets: [], looks, contents, deletedSheets: [] },
    seen: [valueWith(contentOfCell(read?.value ?? null))],
  };
}
