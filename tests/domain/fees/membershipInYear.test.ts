import { expect, it } from "vitest";
import type { PlainDate } from "../../../src/domain/calendar/plainDate";
import { membershipInYear } from "../../../src/domain/fees/membershipInYear";

const day = (year: number, month: number, date: number): PlainDate => ({ year, month, day: date });

it.each([
  [null, null, "whole"],
  [day(2025, 1, 1), day(2025, 12, 31), "whole"],
  [day(2025, 1, 2), null, "part"],
  [null, day(2025, 12, 30), "part"],
  [day(2025, 12, 31), null, "part"],
  [day(2026, 1, 1), null, "outside"],
  [null, day(2024, 12, 31), "outside"],
  [day(2025, 8, 1), day(2025, 7, 31), "backwards"],
  [day(2030, 1, 1), day(2020, 1, 1), "backwards"],
] as const)("from %j to %j covers of 2025: %s", (from, to, coverage) => {
  expect(membershipInYear({ from, to }, 2025)).toBe(coverage);
});
