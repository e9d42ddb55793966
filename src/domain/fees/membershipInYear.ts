import { compareDates, type PlainDate } from "../calendar/plainDate";
import type { Membership } from "./prorate";

/** How much of a year a membership covers. */
export type Coverage = "whole" | "part" | "outside" | "backwards";

/** How much of a year a membership covers; the first and the last day count, and an open end goes on. */
export function membershipInYear({ from, to }: Membership, year: number): Coverage {
  if (from !== null && to !== null && compareDates(to, from) < 0) return "backwards";
  const first: PlainDate = { year, month: 1, day: 1 };
  const last: PlainDate = { year, month: 12, day: 31 };
  if ((from !== null && compareDates(from, last) > 0) || (to !== null && compareDates(to, first) < 0)) return "outside";
  const isWhole = (from === null || compareDates(from, first) <= 0) && (to === null || compareDates(to, last) >= 0);
  return isWhole ? "whole" : "part";
}
