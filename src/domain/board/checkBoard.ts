import type { Bylaw } from "../bylaws/bylaw";
import type { Body } from "./body";
import { BOARD_RULES } from "./boardRules";
import { type BoardCheck, type BoardCheckOptions, checkBodies, findingsOn } from "./checkBodies";
import type { Finding } from "./finding";
import type { Seat } from "./seat";

/** Checks every body of the board sheet, and every body that the bylaws name, against all rules of composition. */
export function checkBoard(
  seats: readonly Seat[],
  bylaws: readonly Bylaw[],
  options: BoardCheckOptions = { on: null, members: null },
): BoardCheck[] {
  return checkBodies(seats, bylaws, options, BOARD_RULES);
}

/** What each rule that a body is held against says of it, whatever else the sheet leaves in doubt or sets aside. */
export function bodyFindings(body: Body, bylaws: readonly Bylaw[]): Finding[] {
  return findingsOn(body, bylaws, BOARD_RULES);
}
