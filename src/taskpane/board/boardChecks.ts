import type { BoardCheck } from "../../domain/board/checkBodies";
import { checkBoard } from "../../domain/board/checkBoard";
import type { PlainDate } from "../../domain/calendar/plainDate";
import { readDate } from "../../domain/calendar/readDate";
import { memberIndex } from "../../domain/members/findMember";
import type { Partnership } from "../../workbook/partnership";
import { readMeetingDetails } from "../../workbook/readMeetingDetails";

/** The bodies of the board's sheet against the bylaws, with the members' sheet at hand. @param on null for every row */
export function boardChecks(
  { board, bylaws, members }: Pick<Partnership, "board" | "bylaws" | "members">,
  on: PlainDate | null,
): BoardCheck[] {
  if (board.kind !== "found") return [];
  const all = members.kind === "found" ? members.content : null;
  return checkBoard(board.content, bylaws.kind === "found" ? bylaws.content : [], {
    on,
    members: all === null ? null : { all, find: memberIndex(all) },
  });
}

/** The day of the meeting; null where the sheet does not say, or says what is no date. */
export function meetingDay({ meeting }: Pick<Partnership, "meeting">): PlainDate | null {
  if (meeting.kind !== "found") return null;
  const date = readDate(readMeetingDetails(meeting.content).get("date")?.value ?? null);
  return date.ok ? date.value : null;
}
