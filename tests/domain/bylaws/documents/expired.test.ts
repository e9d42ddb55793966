import { describe, expect, it } from "vitest";
import { expired } from "../../../../src/domain/bylaws/documents/expired";
import { factsFrom, type Row } from "./facts";

const UNTIL: Row = ["bylaws.until", null, "1.10.2021"];
const day = (year: number, month: number, date: number): { year: number; month: number; day: number } => {
  return { year, month, day: date };
};

describe("expired", () => {
  it.each([
    ["a meeting on the day after", day(2021, 10, 2), null, "breach", "documents.expired.meeting"],
    ["a meeting long after", day(2022, 6, 10), day(2026, 1, 1), "breach", "documents.expired.meeting"],
    ["that the day has passed since the meeting", day(2021, 6, 10), day(2026, 1, 1), "warning", "documents.expired"],
    ["that the day has passed", null, day(2021, 10, 2), "warning", "documents.expired"],
  ] as const)("finds %s (Digitale Helgeland, H5)", (_, meeting, today, severity, key) => {
    const finding = expired(factsFrom({ bylaws: [UNTIL], meeting, today }));
    expect(finding).toMatchObject({ severity, wrong: [{ key, params: { until: "1.10.2021" } }], bylawRows: [0] });
  });

  it.each([
    ["the meeting is on the last day", [UNTIL], day(2021, 10, 1), day(2021, 10, 1)],
    ["no day is known", [UNTIL], null, null],
    ["the agreement has no last day", [["bylaws.until", null, null]], day(2030, 1, 1), day(2030, 1, 1)],
    ["nothing is said of it", [], day(2030, 1, 1), day(2030, 1, 1)],
  ] as const)("finds nothing where %s", (_, bylaws, meeting, today) => {
    expect(expired(factsFrom({ bylaws: bylaws as readonly Row[], meeting, today }))).toBeNull();
  });
});
