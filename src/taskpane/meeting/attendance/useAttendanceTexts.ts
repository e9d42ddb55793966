import type { PaneAttendance } from "../../../locales/compiled/keys";
import catalogues from "../../../locales/compiled/paneAttendance";
import { withPartTexts } from "../../partTexts";
import { type TextsOf, usePlaceTexts } from "../../texts";

export type AttendanceTexts = TextsOf<"meeting"> & { readonly pane: PaneAttendance };

export function useAttendanceTexts(): AttendanceTexts {
  return withPartTexts(usePlaceTexts("meeting"), catalogues);
}
