import { describe, expect, it } from "vitest";
import { exact } from "../domain/numbers/exactNumbers";
import { LANGUAGES } from "../../src/locales/language";
import { amountText, hundredthsText, numberText } from "../../src/locales/numberText";

/** Versions of ICU differ in which hard space and which minus they write. */
function settled(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ").replace(/[\u2212\u2013]/g, "-");
}

describe("numberText", () => {
  it.each([
    ["nb", "1 234 567,5"],
    ["nn", "1 234 567,5"],
    ["en", "1,234,567.5"],
  ] as const)("writes a number in %s with all its decimals", (language, expected) => {
    expect(settled(numberText(exact("1234567.5"), language))).toBe(expected);
  });

  it("writes every digit, also those that a Number would lose", () => {
    expect(settled(numberText(exact("9007199254740993"), "nb"))).toBe("9 007 199 254 740 993");
    expect(settled(numberText(exact("-0.00000000001"), "nb"))).toBe("-0,00000000001");
  });
});

describe("amountText", () => {
  it.each([
    ["260000", "260 000"],
    ["164272.5", "164 272,50"],
    ["0.125", "0,125"], // a rate has the decimals it has
    ["3.08", "3,08"],
    ["0", "0"],
    ["-0.5", "-0,50"],
  ])("writes %s kr as %s, with no øre or at least two figures of them", (amount, expected) => {
    expect(settled(amountText(exact(amount), "nb"))).toBe(expected);
  });

  it("is the same in Bokmål and Nynorsk", () => {
    expect(amountText(exact("1234.5"), "nn")).toBe(amountText(exact("1234.5"), "nb"));
  });

  it("leaves the word kr to the sentence", () => {
    for (const language of LANGUAGES) expect(amountText(exact(5), language)).toBe("5");
  });
});

describe("hundredthsText", () => {
  it("has two decimals at least, and those that are there", () => {
    expect(["3", "2.5", "1.333"].map((number) => hundredthsText(exact(number), "nb"))).toEqual([
      "3,00",
      "2,50",
      "1,333",
    ]);
  });
});
