import { describe, expect, it } from "vitest";
import { languageOfSheets } from "../../src/workbook/languageOfSheets";
import { readPartnership } from "../../src/workbook/partnership";
import { sheetCells, sheets } from "./sheets";

const members = sheetCells("Medlemmer", [["Navn"], ["Bergen"]]);
const votes = (name: string): ReturnType<typeof sheetCells> =>
  sheetCells(name, [
    ["Medlem", "1"],
    ["Bergen", "For"],
  ]);

describe("languageOfSheets", () => {
  it.each([
    ["Stemmer", "nb"],
    ["Røyster", "nn"],
    ["Votes", null],
    ["Opprop", null],
  ])("is told by the sheets' names: %s", (name, language) => {
    expect(languageOfSheets(readPartnership(sheets({ members, votes: votes(name) })))).toBe(language);
  });

  it("is not known of a workbook that has none of the sheets", () => {
    expect(languageOfSheets(readPartnership(sheets({})))).toBeNull();
  });
});
