import { describe, expect, it } from "vitest";
import { asText } from "../../src/workbook/textCell";

describe("asText", () => {
  it.each(["=1+1", "+47 55 55", "-5", "@SUM(A1)", "'quoted", "\tx", "\rx", '=HYPERLINK("http://x")'])(
    "writes an apostrophe before %j, which would be a formula or lose its first character",
    (text) => {
      expect(asText(text)).toBe(`'${text}`);
    },
  );

  it.each(["Sak 3", "3.12.2021", "", " =1", "a=b", "5-3", "Møteleders stemme"])("leaves %j as it is", (text) => {
    expect(asText(text)).toBe(text);
  });
});
