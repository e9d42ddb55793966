import { describe, expect, it } from "vitest";
import { minutes } from "../../src/documents/minutes/minutes";
import { minutesText } from "../../src/documents/minutes/minutesText";
import { loadMinutesTexts } from "../../src/documents/minutes/minutesTexts";
import type { MinutesDocument } from "../../src/domain/meeting/minutesDocument";
import type { CellContent, Change } from "../../src/workbook/change/change";
import { isMinutes } from "../../src/workbook/isMinutes";
import { MINUTES } from "../../src/workbook/layout";
import { minutesChange } from "../../src/workbook/minutesChange";
import { recognise } from "../../src/workbook/recognise";
import { recordOf } from "../documents/minutes/smallMeeting";
import { sheetCells } from "./sheets";

const DOCUMENT = minutes(recordOf(), await loadMinutesTexts("nb"));
const WRITTEN = minutesChange(DOCUMENT, ["Saker"], "nb", "sheet");

const shown = (content: CellContent): string => (content.kind === "text" ? content.text : "");
const rowsOf = ({ contents }: Change): string[][] => contents[0]?.rows.map((row) => row.map(shown)) ?? [];

function documentOf(text: string): MinutesDocument {
  return {
    ...DOCUMENT,
    blocks: [
      { kind: "title", lead: "Protokoll", text: "" },
      { kind: "quote", label: "Vedtak", paragraphs: [text] },
    ],
  };
}

/** The last height that each row is given. */
function heightsOf({ looks }: Change): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { area, rowHeight } of looks) {
    for (let row = area.top; rowHeight !== undefined && row <= area.bottom; row += 1) heights.set(row, rowHeight);
  }
  return heights;
}

describe("minutesChange", () => {
  it("writes a label and what is said of it beside each other, all of it that the text has", () => {
    const rows = rowsOf(WRITTEN);
    expect(rows[0]).toEqual(["Protokoll", "Årsmøtet"]);
    expect(rows).toContainEqual(["Sak 2", "Ny modell"]);
    expect(rows).toContainEqual(["Resultat", "Forslaget falt med 1 mot 2 stemmer"]);
    expect(rows).toContainEqual(["Mot", "2  ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒"]);
    const words = (text: string): string[] =>
      (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase()).sort();
    expect(words(rows.flat().join(" "))).toEqual(words(minutesText(DOCUMENT)));
  });

  it("writes text alone, whatever the workbook holds", () => {
    const { contents } = minutesChange(documentOf('=HYPERLINK("x")'), [], "nb", "sheet");
    expect(contents[0]?.rows.at(-1)?.[1]).toEqual({ kind: "text", text: '=HYPERLINK("x")' });
    const kinds = new Set(WRITTEN.contents.flatMap(({ rows }) => rows.flat().map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(["blank", "text"]);
  });

  it("is set up for A4 in portrait, with the title on every page, whether it is a draft, and the number of the page", () => {
    expect(WRITTEN.pages).toEqual([
      {
        sheet: "Protokoll",
        orientation: "portrait",
        titleRows: { first: 0, last: 0 },
        header: [{ kind: "text", text: "Protokoll – Årsmøtet – 3. desember 2021 – Utkast" }],
        footer: [{ kind: "text", text: "Side " }, { kind: "page" }, { kind: "text", text: " av " }, { kind: "pages" }],
      },
    ]);
  });

  it("makes the sheet, replaces the one that is there, or makes another beside it", () => {
    expect(WRITTEN.newSheets).toEqual(["Protokoll"]);
    const replacing = minutesChange(DOCUMENT, ["Saker", "protokoll"], "nb", "sheet");
    expect(replacing.newSheets).toEqual([]);
    expect(replacing.contents.map(({ area }) => [area.sheet, area.top, area.left, area.right])).toEqual([
      ["protokoll", 0, 0, 1],
    ]);
    expect(replacing.contents[0]?.area.bottom).toBeGreaterThan(2000);
    expect(minutesChange(DOCUMENT, ["Protokoll"], "nb", "newSheet").newSheets).toEqual(["Protokoll 2"]);
    expect(minutesChange(DOCUMENT, ["Protokoll"], "en", "sheet").newSheets).toEqual([MINUTES.en]);
  });

  it("gives each row the height that its text takes, and goes on in the next row where that is more than one can have", () => {
    const short = minutesChange(documentOf("kort"), [], "nb", "sheet");
    const long = minutesChange(documentOf("ord ".repeat(60).trim()), [], "nb", "sheet");
    expect(heightsOf(short).get(2)).toBe(15);
    expect(heightsOf(long).get(2)).toBe(60);
    const text = "ord ".repeat(2000).trim();
    const change = minutesChange(documentOf(text), [], "nb", "sheet");
    const [, , ...rows] = rowsOf(change);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map(([label]) => label)).toEqual(["Vedtak", ...rows.slice(1).map(() => "")]);
    expect(rows.map(([, said]) => said).join(" ")).toBe(text);
    for (const height of heightsOf(change).values()) expect(height).toBeLessThanOrEqual(409);
  });

  it("is taken for no table of anything when it is read", () => {
    const cells = sheetCells("Protokoll", rowsOf(WRITTEN));
    expect(isMinutes(cells)).toBe(true);
    expect(Object.values(recognise([cells])).flat()).toEqual([]);
    expect(isMinutes({ ...cells, name: "Minutes 2" })).toBe(true);
    expect(isMinutes({ ...cells, name: "Medlemmer" })).toBe(false);
    expect(isMinutes(sheetCells("Protokoll", [["Medlem", "1"]]))).toBe(false);
  });

  it("keeps a word that is longer than a line in one piece", () => {
    const word = "o".repeat(500);
    expect(rowsOf(minutesChange(documentOf(word), [], "nb", "sheet")).at(-1)).toEqual(["Vedtak", word]);
  });
});
