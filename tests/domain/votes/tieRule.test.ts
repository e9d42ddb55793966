import { describe, expect, it } from "vitest";
import { readTieRule } from "../../../src/domain/votes/tieRule";

describe("readTieRule", () => {
  it.each([
    ["Møteleder", "chair"],
    ["møteleiar", "chair"],
    ["leder", "chair"],
    ["chair", "chair"],
    ["faller", "falls"],
    ["fell", "falls"],
    ["falls", "falls"],
    ["ny avstemning", "again"],
    ["ny avrøysting", "again"],
    ["again", "again"],
  ] as const)("reads %j", (text, rule) => {
    expect(readTieRule(text)).toEqual({ ok: true, value: rule });
  });

  it("finds none in a blank: the bylaws do not decide it", () => {
    expect(readTieRule(null)).toEqual({ ok: true, value: null });
    expect(readTieRule(" ")).toEqual({ ok: true, value: null });
  });

  it("reports what it does not know", () => {
    expect(readTieRule("loddtrekning")).toEqual({
      ok: false,
      problem: { key: "tieRule.unknown", params: { text: "loddtrekning" } },
    });
    expect(readTieRule({ error: "#REF!" })).toMatchObject({ ok: false, problem: { key: "cell.error" } });
  });
});
