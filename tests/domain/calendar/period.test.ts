import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/domain/cell";
import { readPeriod } from "../../../src/domain/calendar/period";

describe("readPeriod", () => {
  it.each([
    ["1 month", 1, "months"],
    ["Én måned", 1, "months"],
    ["ein månad", 1, "months"],
    [" 2  måneder ", 2, "months"],
    ["4 uker", 4, "weeks"],
    ["fire veker", 4, "weeks"],
    ["ei veke", 1, "weeks"],
    ["a week", 1, "weeks"],
    ["14 dager", 14, "days"],
    ["14\u00a0dagar", 14, "days"],
    ["14-days", 14, "days"],
  ])("reads %s", (text, count, unit) => {
    expect(readPeriod(text)).toEqual({ ok: true, value: { count, unit } });
  });

  it("finds none in a blank or its 0", () => {
    for (const cell of [null, "", " ", 0]) expect(readPeriod(cell)).toEqual({ ok: true, value: null });
  });

  it.each(["14", "dager", "0 dager", "-1 dag", "1,5 måneder", "1000 dager", "et år", "14 dager før", "ti dager"])(
    "does not guess at %s",
    (text) => {
      expect(readPeriod(text)).toEqual({ ok: false, problem: { key: "period.unknown", params: { text } } });
    },
  );

  it("hands on an error, and takes no number without a unit", () => {
    expect(readPeriod({ error: "#N/A" })).toMatchObject({ ok: false, problem: { key: "cell.error" } });
    for (const cell of [14, true] satisfies Cell[]) expect(readPeriod(cell)).toMatchObject({ ok: false });
  });
});
