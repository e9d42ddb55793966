import { describe, expect, it } from "vitest";
import { readGender } from "../../../src/domain/board/gender";

describe("readGender", () => {
  it.each([
    ["K", "woman"],
    ["k", "woman"],
    [" Kvinne ", "woman"],
    ["Kvinna", "woman"],
    ["Woman", "woman"],
    ["Female", "woman"],
    ["M", "man"],
    ["Mann", "man"],
    ["man", "man"],
    ["Male", "man"],
  ] as const)("reads %j", (text, gender) => {
    expect(readGender(text)).toEqual({ ok: true, value: gender });
  });

  it("finds none in a blank", () => {
    for (const cell of [null, "", "\u00a0"]) expect(readGender(cell)).toEqual({ ok: true, value: null });
  });

  it.each(["X", "KM", "Kvinner", "1"])("never guesses at %j", (text) => {
    expect(readGender(text)).toEqual({ ok: false, problem: { key: "gender.unknownWord", params: { text } } });
  });

  it("takes no number or truth value, and hands an error on", () => {
    expect(readGender(1)).toMatchObject({ ok: false, problem: { key: "gender.unknownWord" } });
    expect(readGender(true)).toMatchObject({ ok: false, problem: { key: "gender.unknownWord" } });
    expect(readGender({ error: "#N/A" })).toMatchObject({ ok: false, problem: { key: "cell.error" } });
  });
});
