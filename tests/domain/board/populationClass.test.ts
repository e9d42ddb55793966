import { describe, expect, it } from "vitest";
import { readPopulationClasses } from "../../../src/domain/board/populationClass";

describe("readPopulationClasses", () => {
  it.each([
    [
      "0-9999: 2; 10000-: 1",
      [
        [0, 9999, 2],
        [10_000, null, 1],
      ],
    ],
    [
      "10 000 – : 1, 0 – 9 999 : 2",
      [
        [0, 9999, 2],
        [10_000, null, 1],
      ],
    ],
    ["5000-: 3", [[5000, null, 3]]],
    ["5000: 1", [[5000, 5000, 1]]],
  ] as const)("reads %j", (text, classes) => {
    expect(readPopulationClasses(text)).toEqual({
      ok: true,
      value: classes.map(([from, to, seats]) => ({ from, to, seats })),
    });
  });

  it("finds none in a blank", () => {
    expect(readPopulationClasses(" ")).toEqual({ ok: true, value: null });
  });

  it.each(["2", "små: 2", "9999-0: 1", "0-9999: 2; 9999-: 1", "0-: 1; 10000-: 1", ";"])(
    "does not guess at %j",
    (text) => {
      expect(readPopulationClasses(text)).toMatchObject({ ok: false, problem: { key: "bylaw.valueUnreadable" } });
    },
  );
});
