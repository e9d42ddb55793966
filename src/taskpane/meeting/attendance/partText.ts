import type { Part } from "../../../domain/meeting/changePart";
import type { AttendanceTexts } from "./useAttendanceTexts";

/** How a member takes part, in words. */
export function partText(part: Part, { pane }: AttendanceTexts): string {
  return part.kind === "represented"
    ? pane["attendance.part.represented"]({ holder: part.by })
    : pane[`attendance.part.${part.kind}`]();
}

/** The same, as the log has it. */
export function loggedPart(part: Part, { pane }: AttendanceTexts): string {
  return part.kind === "represented"
    ? pane["attendance.log.represented"]({ holder: part.by })
    : pane[`attendance.log.${part.kind}`]();
}
