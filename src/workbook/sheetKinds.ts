/** The sheets that can be made, in the order they are to stand in the workbook. */
export const SHEET_KINDS = [
  "members",
  "bylaws",
  "brackets",
  "index",
  "meeting",
  "agenda",
  "attendance",
  "votes",
  "lists",
  "board",
  "log",
] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];
