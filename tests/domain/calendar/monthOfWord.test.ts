import { describe, expect, it } from "vitest";
import { monthOfWord } from "../../../src/domain/calendar/monthOfWord";

describe("monthOfWord", () => {
  it("knows the months in Norwegian and in English, and no other word", () => {
    expect(["januar", "may", "okt", "desember"].map(monthOfWord)).toEqual([1, 5, 10, 12]);
    expect(["", "måned", "1"].map(monthOfWord)).toEqual([null, null, null]);
  });
});
