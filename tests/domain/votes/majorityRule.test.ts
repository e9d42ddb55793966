import { describe, expect, it } from "vitest";
import { BASES, majorityRuleText, ORDINARY_MAJORITY, readMajorityRule } from "../../../src/domain/votes/majorityRule";

const TWO_THIRDS = { kind: "atLeast", numerator: 2, denominator: 3 };

describe("readMajorityRule", () => {
  it.each([
    ["majority:votes", { share: { kind: "majority" }, base: "votes" }],
    ["majority", { share: { kind: "majority" }, base: "votes" }],
    ["unanimous:entitled", { share: { kind: "unanimous" }, base: "entitled" }],
    ["2/3:cast", { share: TWO_THIRDS, base: "cast" }],
    [">2/3:present", { share: { ...TWO_THIRDS, kind: "moreThan" }, base: "present" }],
    [" 2/3 : Cast ", { share: TWO_THIRDS, base: "cast" }],
    ["2/3", { share: TWO_THIRDS, base: "votes" }],
  ])("reads %j", (text, rule) => {
    expect(readMajorityRule(text)).toEqual({ ok: true, value: rule });
  });

  it("takes a number for a share of the votes", () => {
    expect(readMajorityRule(2 / 3)).toEqual({ ok: true, value: { share: TWO_THIRDS, base: "votes" } });
  });

  it("takes a blank, and the 0 an older Excel hands over for one, for left out", () => {
    for (const cell of [null, "", " ", 0]) expect(readMajorityRule(cell)).toEqual({ ok: true, value: null });
  });

  it.each([
    ["majority:all", "majorityRule.unknownBase", "all"],
    ["2/3:", "majorityRule.unknownBase", ""],
    ["2/3:votes:cast", "majorityRule.unknownBase", "votes:cast"],
    [":votes", "share.unknown", ":votes"],
    ["flertall:votes", "share.unknown", "flertall"],
  ])("names what it does not know in %j", (text, key, params) => {
    expect(readMajorityRule(text)).toEqual({ ok: false, problem: { key, params: { text: params } } });
  });

  it("knows a fraction that Excel turned into a date", () => {
    expect(readMajorityRule(46_084)).toMatchObject({ ok: false, problem: { key: "share.looksLikeADate" } });
  });

  it("hands an error on, and takes no truth value", () => {
    expect(readMajorityRule({ error: "#N/A" })).toMatchObject({ ok: false, problem: { key: "cell.error" } });
    expect(readMajorityRule(true)).toMatchObject({ ok: false });
  });

  it("reads back what it writes, and an ordinary majority is of the votes for and against", () => {
    expect(majorityRuleText(ORDINARY_MAJORITY)).toBe("majority:votes");
    for (const share of ["majority", "unanimous", "2/3", ">2/3", "3/4"]) {
      for (const base of BASES) {
        const rule = readMajorityRule(`${share}:${base}`);
        expect(rule.ok && rule.value !== null ? majorityRuleText(rule.value) : rule).toBe(`${share}:${base}`);
      }
    }
  });
});
