import { describe, expect, it } from "vitest";
import published from "../../data/gender-balance.json";
import {
  genderBalance,
  type GenderRule,
  readGenderRule,
  requiredOfEachGender,
} from "../../../src/domain/board/genderBalance";
import type { Gender } from "../../../src/domain/board/gender";

const RULES: readonly GenderRule[] = ["ldl28", "koml"];
const SIZES = Array.from({ length: 20 }, (_, index) => index + 1);

function gendersOf(women: number, men: number): Gender[] {
  return [
    ...Array.from({ length: women }, () => "woman" as const),
    ...Array.from({ length: men }, () => "man" as const),
  ];
}

describe.each(RULES)("genderBalance under %s", (rule) => {
  const leastBySize: Readonly<Record<string, number>> = published[rule].leastOfEachBySize;

  it.each(SIZES)("agrees with the published table for a body of %d, whoever sits in it", (size) => {
    const least = leastBySize[size];
    expect(least).toBeTypeOf("number");
    expect(requiredOfEachGender(size, rule)).toBe(least);
    for (let women = 0; women <= size; women += 1) {
      const men = size - women;
      const isMet = women >= (least ?? NaN) && men >= (least ?? NaN);
      expect(genderBalance(gendersOf(women, men), rule)).toEqual({
        isMet,
        size,
        fewest: Math.min(women, men),
        required: least,
      });
    }
  });
});

describe("the two rules", () => {
  it("differ at 8 members only, of sizes up to 200", () => {
    const differing = Array.from({ length: 200 }, (_, size) => size).filter(
      (size) => requiredOfEachGender(size, "ldl28") !== requiredOfEachGender(size, "koml"),
    );
    expect(differing).toEqual([8]);
  });

  it("round 40 per cent up exactly: 6 of 15, 8 of 20, 40 of 100", () => {
    // 0.4 x 15 is 6 and stays 6; floating point must not make it 7.
    for (const rule of RULES) expect([15, 20, 100].map((size) => requiredOfEachGender(size, rule))).toEqual([6, 8, 40]);
  });

  it("ask nothing of an empty body, which has nobody to be missing", () => {
    for (const rule of RULES) expect(requiredOfEachGender(0, rule)).toBe(0);
  });
});

describe("readGenderRule", () => {
  it("reads the two names, and finds none in a blank or its 0", () => {
    expect(readGenderRule("ldl28")).toEqual({ ok: true, value: "ldl28" });
    expect(readGenderRule(" KOML ")).toEqual({ ok: true, value: "koml" });
    for (const cell of [null, "", 0]) expect(readGenderRule(cell)).toEqual({ ok: true, value: null });
  });

  it("does not know any other, and hands an error on", () => {
    expect(readGenderRule("asl")).toEqual({
      ok: false,
      problem: { key: "genderRule.unknown", params: { text: "asl" } },
    });
    expect(readGenderRule(28)).toMatchObject({ ok: false, problem: { key: "genderRule.unknown" } });
    expect(readGenderRule({ error: "#N/A" })).toMatchObject({ ok: false, problem: { key: "cell.error" } });
  });
});
