import type { Profile } from "../../src/domain/bylaws/profiles/profile";
import { profileMembers } from "../../src/domain/bylaws/profiles/profileMembers";
import type { Cell } from "../../src/domain/cell";
import type { Language } from "../../src/locales/language";
import { municipalitiesIn } from "../../src/registers/municipalities";
import { loadSheetTexts } from "../../src/taskpane/setup/sheetTexts";
import type { CellContent, Change } from "../../src/workbook/change/change";
import { makeSheets, sheetsToMake } from "../../src/workbook/makeSheets";
import { type Partnership, readPartnership } from "../../src/workbook/partnership";
import type { SheetCells } from "../../src/workbook/sheetCells";
import { POPULATIONS } from "../registers/registers";
import { sheetCells, sheets } from "./sheets";

function valueOf(content: CellContent): Cell {
  switch (content.kind) {
    case "text":
      return content.text;
    case "constant":
      return content.value;
    default:
      return null;
  }
}

/** A sheet as it stands when a change has been made to what was there. */
export function written(change: Change, name: string, before: readonly (readonly Cell[])[] = []): SheetCells {
  const rows: Cell[][] = before.map((row) => [...row]);
  for (const { area, rows: contents } of change.contents.filter((one) => one.area.sheet === name)) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      while (rows.length <= row) rows.push([]);
      for (let column = area.left; column <= area.right; column += 1) {
        const cells = rows[row] ?? [];
        while (cells.length <= column) cells.push(null);
        cells[column] = valueOf(contents[row - area.top]?.[column - area.left] ?? { kind: "blank" });
      }
    }
  }
  return sheetCells(name, rows);
}

/** What is read of a workbook whose sheets were made from a profile, members and all. */
export async function madeFrom(profile: Profile, language: Language): Promise<Partnership> {
  const texts = await loadSheetTexts(language);
  const year = profile.members.municipalities?.year ?? 2020;
  const members = profileMembers(profile, municipalitiesIn(POPULATIONS, year));
  const change = makeSheets(sheetsToMake([], {}, language), texts, language, { profile, members });
  const [membersSheet = "", bylawsSheet = ""] = change.newSheets;
  return readPartnership(sheets({ members: written(change, membersSheet), bylaws: written(change, bylawsSheet) }));
}
