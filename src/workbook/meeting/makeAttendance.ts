import { BLANK, type CellContent, type Change, contentsFrom, text } from "../change/change";
import { ATTENDANCE, type NameLanguage } from "../layout";
import { makeSheets } from "../makeSheets";
import type { AttendanceColumn } from "../partnership";
import type { SheetTexts } from "../sheetTexts";

/** The attendance's sheet with every member in it, not there yet. @param absent the word for that, in the sheet's language */
export function makeAttendance(
  members: readonly string[],
  absent: string,
  texts: SheetTexts,
  language: NameLanguage,
): Change {
  const name = ATTENDANCE.names[language];
  const change = makeSheets([{ kind: "attendance", name, existing: null }], texts, language);
  const below = Math.max(...change.contents.map(({ area }) => area.bottom)) + 1;
  const columns = Object.keys(ATTENDANCE.columns) as AttendanceColumn[];
  const cellOf = (member: string, column: AttendanceColumn): CellContent =>
    column === "member" ? text(member) : column === "how" ? text(absent) : BLANK;
  const rows = members.map((member) => columns.map((column) => cellOf(member, column)));
  return rows.length === 0 ? change : { ...change, contents: [...change.contents, contentsFrom(name, below, 0, rows)] };
}
