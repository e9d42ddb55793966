import { describe, expect, it } from "vitest";
import { readNonNegative } from "../../../src/domain/numbers/readNonNegative";
import { exact } from "./exactNumbers";

describe("readNonNegative", () => {
  it("takes 0 and more, and a blank", () => {
    expect(readNonNegative(0)).toEqual({ ok: true, value: exact(0) });
    expect(readNonNegative("0,01")).toEqual({ ok: true, value: exact("0.01") });
    expect(readNonNegative("")).toEqual({ ok: true, value: null });
  });

  it("refuses less than 0, and says the number", () => {
    expect(readNonNegative(-1)).toEqual({
      ok: false,
      problem: { key: "number.negative", params: { value: exact(-1) } },
    });
    expect(readNonNegative("\u22120,01")).toMatchObject({ ok: false, problem: { key: "number.negative" } });
  });

  it("says what is wrong with what is no number", () => {
    expect(readNonNegative("1.500")).toMatchObject({ ok: false, problem: { key: "number.ambiguous" } });
  });
});
