import { describe, expect, it } from "vitest";
import { asText } from "../../src/workbook/textCell";

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
});
