import { describe, expect, it } from "vitest";
import { BYLAW_IDS } from "../../src/domain/bylaws/bylawId";
import { LANGUAGES } from "../../src/locales/language";
import { loadSheetTexts } from "../../src/taskpane/setup/sheetTexts";
import { type CellContent, type Contents, text } from "../../src/workbook/change/change";
import { makeSheets, sheetsToMake } from "../../src/workbook/makeSheets";
import { readPartnership } from "../../src/workbook/partnership";
import { SHEET_KINDS, type SheetKind } from "../../src/workbook/sheetKinds";
import { sheetCells, sheets as workbookOf } from "./sheets";

const valuesOf = ({ rows }: Contents): (string | null)[][] =>
  rows.map((row) => row.map((cell: CellContent) => (cell.kind === "text" ? cell.text : null)));

describe.each(LANGUAGES)("the sheets made in %s", (language) => {
  it("are read as the layout's own, empty and with every rule undecided", async () => {
    const change = makeSheets(sheetsToMake([], {}, language), await loadSheetTexts(language), language);
    expect(change.newSheets).toHaveLength(11);
    expect(new Set(change.newSheets.map((name) => name.toLowerCase())).size).toBe(11);
    const made = new Map(change.contents.map((contents) => [contents.area.sheet, valuesOf(contents)]));
    const named = (kind: SheetKind): ReturnType<typeof sheetCells> => {
      const name = change.newSheets[SHEET_KINDS.indexOf(kind)] ?? "";
      return sheetCells(name, made.get(name) ?? []);
    };
    const read = readPartnership(
      workbookOf({
        members: named("members"),
        bylaws: named("bylaws"),
        brackets: named("brackets"),
        index: named("index"),
        agenda: named("agenda"),
        votes: named("votes"),
        board: named("board"),
        log: named("log"),
      }),
    );
    const { members, brackets, index, agenda, votes, board } = read;
    expect([members, brackets, index, agenda, votes, board].map(({ kind }) => kind)).toEqual(Array(6).fill("found"));
    expect([brackets, index].flatMap((one) => (one.kind === "found" ? [...one.content, ...one.problems] : []))).toEqual(
      [],
    );
    expect(read.members.kind === "found" && read.members.content).toEqual([]);
    const rules = read.bylaws.kind === "found" ? read.bylaws.content : [];
    expect(rules.map(({ rule }) => rule)).toEqual([...BYLAW_IDS]);
    const [format, ...open] = rules;
    expect(format?.value).toBe("1");
    expect(open.every(({ value, scope, source }) => value === null && scope === null && source === null)).toBe(true);
    expect(read.bylaws.kind === "found" && read.bylaws.problems).toEqual([]);
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
    expect(sheets.filter(({ existing }) => existing === null)).toHaveLength(10);
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

describe("a sheet made for its first rows", () => {
  it("has them below its headings, a column that is not given left blank", async () => {
    const toMake = [{ kind: "lists" as const, name: "Lister", existing: null }];
    const rows = { lists: [{ election: text("5"), list: text("A") }] };
    const filling = { profile: null, members: [], rows };
    const [made] = makeSheets(toMake, await loadSheetTexts("nb"), "nb", filling).contents;
    expect(
      made &&
        valuesOf(made)
          .slice(3)
          .map((row) => row.slice(0, 3)),
    ).toEqual([
      ["Valg", "Liste", "Nr"],
      ["5", "A", null],
    ]);
  });
});
