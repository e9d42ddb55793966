import { describe, expect, it } from "vitest";
import cases from "../data/deadlines.json";
import { serialOfDate } from "../../src/domain/calendar/excelDate";
import { CellError, DOORS, errorCell, failure, shown } from "./doors";

const serial = (text: string): number => {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return serialOfDate({ year, month, day });
};

describe.each(DOORS)("DEADLINE through $name", (door) => {
  const deadline = (...values: unknown[]): unknown => shown(door, "DEADLINE", values);

  it.each(cases)("$meeting: notice $monthBefore, proposals $fortnightBefore", (one) => {
    expect(deadline(one.meeting, "1 måned")).toEqual([[serial(one.monthBefore)]]);
    expect(deadline([[serial(one.meeting)]], "14 days")).toEqual([[serial(one.fortnightBefore)]]);
    expect(deadline(one.meeting, "to veker")).toEqual([[serial(one.fortnightBefore)]]);
  });

  it("takes the meetings of a year at once, a blank for a blank and an error in its place", () => {
    expect(
      deadline(
        [
          ["3.12.2021", null, 0],
          ["x", new CellError("#N/A"), 44_533.5],
        ],
        "4 weeks",
      ),
    ).toEqual([
      [serial("2021-11-05"), "", ""],
      [errorCell("#VALUE!", /«x» er ikke en dato/), errorCell("#N/A", /./), serial("2021-11-05")],
    ]);
  });

  it("fails without a period, or with one it does not know", () => {
    expect(deadline("3.12.2021", null)).toEqual(failure("#VALUE!", /^frist: Her må/));
    expect(deadline("3.12.2021", 14)).toEqual(failure("#VALUE!", /^frist: «14» er ikke en kjent frist/));
    expect(deadline(null, "14 days")).toEqual(failure("#VALUE!", /^møte: Her må/));
  });

  it("gives no day that Excel's calendar lacks", () => {
    expect(deadline("2.3.1900", "1 day")).toEqual([[61]]);
    expect(deadline("1.3.1900", "1 day")).toEqual([[errorCell("#VALUE!", /«1\.3\.1900»/)]]);
    expect(deadline("1.1.0001", "999 months")).toEqual([[errorCell("#VALUE!", /«1\.1\.0001»/)]]);
  });
});
