import type { Cell } from "../domain/cell";
import { textOf } from "../domain/cell";
import { type MeetingDetail, meetingDetailOf } from "./layout";
import type { MeetingColumn, SheetRow } from "./partnership";

/** A detail of the meeting as the sheet has it. */
export interface DetailRead {
  /** The row of the sheet's table, from 0. */
  readonly row: number;
  readonly value: Cell;
}

/** What the sheet says of the meeting, by its details; of two rows for one detail the first counts. */
export function readMeetingDetails(rows: readonly SheetRow<MeetingColumn>[]): ReadonlyMap<MeetingDetail, DetailRead> {
  const details = new Map<MeetingDetail, DetailRead>();
  for (const { row, cells } of rows) {
    const detail = meetingDetailOf(textOf(cells.detail) ?? "");
    if (detail !== null && !details.has(detail)) details.set(detail, { row, value: cells.value });
  }
  return details;
}
