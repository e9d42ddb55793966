import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asText } from "../../src/workbook/textCell";
import { readCellEntry } from "../../workbench/host/model/cellEntry";

describe("asText", () => {
  it.each([
    ...["=1+1", "+47 55 55", "-5", "@SUM(A1)", "'quoted", "\tx", "\rx", '=HYPERLINK("http://x")', " =1"],
    ...["3", "1/2", "3.12.2021", "March 2026", "12 %", "kr 5", "TRUE", "false", "#N/A", "0301", "1e5", "Sak 3"],
  ])("writes an apostrophe before %j, of which Excel might make something else", (text) => {
    expect(asText(text)).toBe(`'${text}`);
  });

  it.each(["", "Avgift", "Møteleders stemme", "a=b", "Vedtekter, ikke avgjort"])("leaves %j as it is", (text) => {
    expect(asText(text)).toBe(text);
  });

  it(
    "is taken for that very text, and never for a formula, a number or a date, in a cell of any format",
    { timeout: 60_000 },
    () => {
      const beginnings = ["=", "+", "-", "@", "'", "\t", "\r", "\n", "#", "(", "$", " ", "", "1", "TRUE", "jan "];
      const texts = fc.oneof(
        fc.string({ unit: "binary", minLength: 1 }),
        fc.string({ minLength: 1 }),
        fc.tuple(fc.constantFrom(...beginnings), fc.string()).map((parts) => parts.join("")),
        fc.string({
          unit: fc.constantFrom("0", "1", "2", "-", "/", ".", ",", "e", "%", ":", " ", "=", "'"),
          minLength: 1,
        }),
      );
      fc.assert(
        fc.property(texts, fc.constantFrom("General", "@", "0.00", "m/d/yyyy"), (text, format) => {
          fc.pre(text !== "");
          expect(readCellEntry(asText(text), format, 2026)).toEqual({ kind: "constant", value: text });
        }),
        { numRuns: 1000 },
      );
    },
  );

  it("begins with a letter or an apostrophe, so that no Excel can take it for a formula", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
        expect(asText(text)).toMatch(/^['\p{L}]/u);
      }),
      { numRuns: 2000 },
    );
  });
});
