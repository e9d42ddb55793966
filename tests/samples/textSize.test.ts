import { describe, expect, it } from "vitest";
import { heightOfLines, linesOf, widthOfCell } from "../../scripts/samples/textSize";

describe("widthOfCell", () => {
  it("counts the thousands' spaces and the decimals of an amount", () => {
    expect(widthOfCell({ value: 9_100_000, style: "wholeAmount" })).toBe("9 100 000".length + 2);
    expect(widthOfCell({ value: 150_000, style: "amountWithOre" })).toBe("150 000,00".length + 2);
    expect(widthOfCell({ value: 900, style: "wholeAmount" })).toBe("900".length + 2);
  });

  it("counts a date as it is shown, and nothing for an empty cell", () => {
    expect(widthOfCell({ value: 44_256, style: "date" })).toBe("01.03.2021".length + 2);
    expect(widthOfCell({ value: 44_256.420138888, style: "time" })).toBe("2021-03-01 10:05".length + 2);
    expect(widthOfCell({ value: null, style: "open" })).toBe(0);
  });

  it("gives bold letters more room", () => {
    expect(widthOfCell({ value: "Avtalt beløp", style: "heading" })).toBe(13 + 2);
    expect(widthOfCell({ value: "Avtalt beløp", style: "plain" })).toBe(12 + 2);
  });
});

describe("linesOf", () => {
  it("breaks between words", () => {
    expect(linesOf("to ord", "plain", 6)).toBe(1);
    expect(linesOf("to ord", "plain", 5)).toBe(2);
    expect(linesOf("eitt to tre fire", "plain", 7)).toBe(3);
  });

  it("leaves a word that is too long on a line of its own", () => {
    expect(linesOf("digitaliseringsdirektør i Bergen", "plain", 10)).toBe(2);
  });

  it("takes more lines for bold letters", () => {
    const text = "åtti teikn ".repeat(8).trim();
    expect([linesOf(text, "note", 87), linesOf(text, "notice", 87)]).toEqual([1, 2]);
  });
});

it("heightOfLines is 15 points a line", () => {
  expect(heightOfLines(3)).toBe(45);
});
