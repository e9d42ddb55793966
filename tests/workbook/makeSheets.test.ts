import { describe, expect, it } from "vitest";
import { BYLAW_IDS } from "../../src/domain/bylaws/bylaw";
import { LANGUAGES } from "../../src/locales/language";
import { loadSheetTexts } from "../../src/taskpane/setup/sheetTexts";
import type { CellContent, Contents } from "../../src/workbook/change/change";
import { makeSheets, sheetsToMake } from "../../src/workbook/makeSheets";
import { readPartnership } from "../../src/workbook/partnership";
import { sheetCells, sheets as workbookOf } from "./sheets";

const valuesOf = ({ rows }: Contents): (string | null)[][] =>
  rows.map((row) => row.map((cell: CellContent) => (cell.kind === "text" ? cell.text : null)));

describe.each(LANGUAGES)("the sheets made in %s", (language) => {
  it("are read as the layout's own, empty and with every rule undecided", async () => {
    const change = makeSheets(sheetsToMake([], {}, language), await loadSheetTexts(language), language);
    expect(change.newSheets).toHaveLength(8);
    expect(new Set(change.newSheets.map((name) => name.toLowerCase())).size).toBe(8);
    const made = new Map(change.contents.map((contents) => [contents.area.sheet, valuesOf(contents)]));
    const named = (index: number): ReturnType<typeof sheetCells> => {
      const name = change.newSheets[index] ?? "";
      return sheetCells(name, made.get(name) ?? []);
    };
    const read = readPartnership(
      workbookOf({
        members: named(0),
        bylaws: named(1),
        agenda: named(2),
        votes: named(4),
        board: named(6),
        log: named(7),
      }),
    );
    expect([read.members, read.agenda, read.votes, read.board].map(({ kind }) => kind)).toEqual(Array(4).fill("found"));
    expect(read.members.kind === "found" && read.members.content).toEqual([]);
    const rules = read.bylaws.kind === "found" ? read.bylaws.content : [];
    expect(rules.map(({ rule }) => rule)).toEqual([...BYLAW_IDS]);
    expect(rules.every(({ value, scope, source }) => value === null && scope === null && source === null)).toBe(true);
  });
});

describe("sheetsToMake", () => {
  it("leaves alone a sheet that is there in any language and any case", () => {
    const sheets = sheetsToMake(["members", "Saker", "Noko anna"], {}, "nb");
    expect(sheets.filter(({ existing }) => existing !== null)).toEqual([
      { kind: "members", name: "Medlemmer", existing: "members" },
      { kind: "agenda", name: "Saker", existing: "Saker" },
    ]);
  });

  it("leaves out a part that is remembered in a table of the user's own", () => {
    const sheets = sheetsToMake(["Min liste"], { members: { sheet: "Min liste" } }, "nb");
    expect(sheets[0]).toEqual({ kind: "members", name: "Medlemmer", existing: "Min liste" });
    expect(sheets.filter(({ existing }) => existing === null)).toHaveLength(7);
  });

  it("makes nothing where all are there", async () => {
    const all = sheetsToMake([], {}, "nn").map(({ name }) => name);
    expect(makeSheets(sheetsToMake(all, {}, "en"), await loadSheetTexts("en"), "en")).toEqual({
      newSheets: [],
      looks: [],
      contents: [],
      deletedSheets: [],
    });
  });
});
