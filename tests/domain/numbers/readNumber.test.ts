import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/domain/cell";
import { readNumber } from "../../../src/domain/numbers/readNumber";
import { toText } from "../../../src/domain/numbers/toText";
import { decimal, plain, RUNS } from "./exactNumbers";

/** What a cell is read as: plain digits, "blank", or the key of what is wrong. */
function read(cell: Cell): string {
  const number = readNumber(cell);
  if (!number.ok) return number.problem.key;
  return number.value === null ? "blank" : toText(number.value);
}

const NBSP = "\u00a0";
const NARROW_NBSP = "\u202f";
const THIN_SPACE = "\u2009";
const MINUS = "\u2212";
const EN_DASH = "\u2013";

describe("readNumber", () => {
  describe("takes the forms that stand in the partnerships' own documents", () => {
    it.each([
      ["kr. 3,-", "3"],
      [`kr. 150.000, ${EN_DASH}`, "150000"],
      ["500 000kr", "500000"],
      ["260 000 kroner", "260000"],
      ["19,47 millionar kroner", "19470000"],
      ["9,1 millionar", "9100000"],
      ["3.300.000,-", "3300000"],
      ["4,5 millioner", "4500000"],
      ["25 000 kr", "25000"],
      ["0,125 kr", "0.125"],
    ])("%j", (text, expected) => {
      expect(read(text)).toBe(expected);
    });
  });

  describe("takes what Excel and Intl write in Norwegian", () => {
    it.each([
      [`1${NBSP}234${NBSP}567,5`, "1234567.5"],
      [`1${NBSP}234${NBSP}567,50${NBSP}kr`, "1234567.5"],
      [`1${NARROW_NBSP}234${NARROW_NBSP}567`, "1234567"],
      [`1${THIN_SPACE}234`, "1234"],
      [`${MINUS}260${NBSP}000${NBSP}kr`, "-260000"],
      [`${MINUS}0,5`, "-0.5"],
    ])("%j", (text, expected) => {
      expect(read(text)).toBe(expected);
    });
  });

  describe("takes what can mean one number only", () => {
    it.each([
      ["0", "0"],
      ["0 kr", "0"],
      ["-0", "0"],
      ["150000", "150000"],
      ["12,5", "12.5"],
      ["12.5", "12.5"],
      ["0,5", "0.5"],
      ["0.500", "0.5"], // no thousands begin with a nought
      ["-3", "-3"],
      ["- 3", "-3"],
      [`${EN_DASH}3`, "-3"],
      ["kr -3", "-3"],
      ["-kr 3", "-3"],
      ["  42 ", "42"],
      [`${NBSP}42${NBSP}`, "42"],
      ["kr 3", "3"],
      ["KR 3", "3"],
      ["kr3", "3"],
      ["NOK 500", "500"],
      ["500 NOK", "500"],
      ["1 million", "1000000"],
      ["2 mill. kr", "2000000"],
      ["1.500,00", "1500"],
      ["1,500.00", "1500"],
      ["1 500,25", "1500.25"],
      ["1 500.25", "1500.25"],
      ["1.500.000", "1500000"],
      ["1,500,000", "1500000"],
      ["1.500.000,5", "1500000.5"],
      ["1,500,000.5", "1500000.5"],
      ["1.500,-", "1500"], // after ",-" come no decimals, so the point groups
      ["kr. 150.000,-", "150000"],
      ["12345678901234567890", "12345678901234567890"], // text has no 15 digits to keep to
    ])("%j", (text, expected) => {
      expect(read(text)).toBe(expected);
    });
  });

  describe("refuses what is 1500 to one reader and 1.5 to the next", () => {
    it.each([
      "1.500",
      "1,500",
      "150.000",
      "kr 1.500",
      "kr. 150.000",
      "1.500 kr",
      "-1.500",
      "1.500 millioner",
      "1 500.000",
      "12 500.000 kr",
      `${MINUS}1.500`,
      "999,999",
    ])("%j", (text) => {
      expect(read(text)).toBe("number.ambiguous");
    });
  });

  describe("refuses what is a day to one reader and a number to the next", () => {
    it.each(["31.12", "01.01", "24.03", "12.10"])("%j", (text) => {
      expect(read(text)).toBe("number.dayOrNumber");
    });

    it.each([
      ["31,12", "31.12"],
      ["31.12 kr", "31.12"],
      ["31.13", "31.13"],
      ["32.12", "32.12"],
      ["3.08", "3.08"],
    ])("but takes %j, which is no day", (text, expected) => {
      expect(read(text)).toBe(expected);
    });
  });

  it("takes a date that Excel made of what was typed for no number", () => {
    expect(readNumber({ date: 46_387 })).toEqual({
      ok: false,
      problem: { key: "cell.date", params: { text: "31.12.2026" } },
    });
  });

  describe("refuses what is no number", () => {
    it.each([
      "0301", // a municipality's number, not three hundred and one
      "007",
      "ca. 500",
      "abc",
      "kr",
      "-",
      ",-",
      ".",
      "31.12.2021",
      "24.03.2021",
      "8.1.19",
      "1/10 2021",
      "2021-12-03",
      "3. desember",
      "1 50",
      "15 00",
      "1500 000",
      "1.50.000",
      "1.500.00",
      "1 500.000.000",
      "1..5",
      "1,5,",
      "1,5,-", // kroner with øre is not written with a dash
      "500 stk",
      "5 SP",
      "50 %",
      "1e5",
      "0x10",
      "5-",
      "(500)",
      "1'000",
      "½",
      "Infinity",
      "NaN",
      "1 500 25",
      "+5",
      "5 kr 3",
    ])("%j", (text) => {
      expect(read(text)).toBe("number.notANumber");
    });
  });

  it("refuses two signs: they may be a slip, or mean no minus at all", () => {
    expect(read("--5")).toBe("number.notANumber");
    expect(read("- -5")).toBe("number.notANumber");
    expect(read("-kr -5")).toBe("number.notANumber");
  });

  it("refuses two lines in one cell: nobody groups thousands with a line break", () => {
    expect(read("100\n200")).toBe("number.notANumber");
    expect(read("1\t500")).toBe("number.notANumber");
  });

  it("says what it was that could not be read, without the space around it", () => {
    expect(readNumber("  ca. 500 ")).toEqual({
      ok: false,
      problem: { key: "number.notANumber", params: { text: "ca. 500" } },
    });
  });

  it("takes a cell with only spaces for blank, whatever their kind", () => {
    for (const cell of [null, "", " ", "   ", NBSP, NARROW_NBSP, "\t\n"]) expect(read(cell)).toBe("blank");
  });

  it("reads a number at the 15 digits the cell shows", () => {
    expect(read(0.1 + 0.2)).toBe("0.3");
    expect(read(-260_000)).toBe("-260000");
  });

  it("takes no truth value for a number", () => {
    expect(read(true)).toBe("number.isTrueOrFalse");
    expect(read(false)).toBe("number.isTrueOrFalse");
  });

  it("hands an error on with its code", () => {
    expect(readNumber({ error: "#REF!" })).toEqual({
      ok: false,
      problem: { key: "cell.error", params: { error: "#REF!" } },
    });
  });

  it("takes nothing infinite", () => {
    for (const cell of [Infinity, -Infinity, NaN]) expect(read(cell)).toBe("number.tooLarge");
  });

  it("never reads a text as anything but the digits in it", () => {
    // Whatever it takes, the digits of the result are the digits of the text, noughts at either end aside.
    const mess = fc.stringMatching(/^[0-9 .,kr-]{0,12}$/);
    const essential = (text: string): string => text.replace(/\D/g, "").replace(/^0+|0+$/g, "");
    fc.assert(
      fc.property(mess, (text) => {
        const number = readNumber(text);
        if (number.ok && number.value !== null) expect(essential(toText(number.value))).toBe(essential(text));
      }),
      { numRuns: 20_000 },
    );
  });

  it("reads any number written with spaces, a decimal comma and a sign", () => {
    fc.assert(
      fc.property(decimal, (x) => {
        const [whole = "", fraction] = plain(x).replace("-", "").split(".");
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, NBSP);
        const written = `${x.units < 0n ? MINUS : ""}${grouped}${fraction === undefined ? "" : `,${fraction}`} kr`;
        fc.pre(!/^\D?[1-9]\d{0,2},\d{3} kr$/.test(written)); // three decimals after one group: the refused form
        expect(read(written)).toBe(plain(x));
      }),
      RUNS,
    );
  });
});
