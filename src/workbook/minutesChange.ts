import type { Block, Fact, MinutesDocument } from "../domain/meeting/minutesDocument";
import type { Rectangle } from "./address";
import { type CellContent, type Change, contentsFrom, type Look, text } from "./change/change";
import { isSameName } from "./change/standing";
import { MINUTES, type NameLanguage } from "./layout";
import { newSheetName } from "./newSheetName";

/** Where minutes go: onto the sheet of that name, which is made where there is none, or onto a new one beside it. */
export type MinutesTarget = "sheet" | "newSheet";

/** The labels in the first column, all that is said in the second: in characters, about. */
const WIDTHS = [24, 66] as const;
/** Fewer characters than the columns hold, so that the height of a row is enough in whatever font. */
const ROOM = [22, 64] as const;
/** In points. */
const ORDINARY = { size: 11, line: 15 };
const LARGE = { title: 16, heading: 14, item: 12 } as const;
/** A cell is no higher than 409 points; a longer text goes on in the next row. */
const MOST_LINES = 24;
/** So many rows are emptied where minutes take the place of others. */
const MOST_ROWS = 3000;
const SIGNATURE_LINE = "______________________________________";

/** A row of the sheet: what stands in the two columns, and how it looks. */
interface Row {
  readonly label: string;
  readonly said: string;
  readonly look: "plain" | "label" | "strong" | "remark" | "item" | "heading" | "title" | "signature";
}

const BLANK_ROW: Row = { label: "", said: "", look: "plain" };

/**
 * Minutes as a change: a sheet set up for A4 in portrait, one page wide, with the title at the top of every page, and in the
 * header whether they are a draft. Two columns of text; where there is a sheet already, what is below the minutes is emptied.
 * @param sheetNames the sheets the workbook has
 */
export function minutesChange(
  { blocks, header, page, ofPages }: MinutesDocument,
  sheetNames: readonly string[],
  language: NameLanguage,
  target: MinutesTarget,
): Change {
  const ordinary = MINUTES[language];
  const existing = target === "sheet" ? sheetNames.find((name) => isSameName(name, ordinary)) : undefined;
  const sheet = existing ?? newSheetName(ordinary, sheetNames);
  const rows = blocks.flatMap((block, index) => [
    ...(standsApart(block, blocks[index - 1]) ? [BLANK_ROW] : []),
    ...rowsOf(block),
  ]);
  const last = existing === undefined ? rows.length - 1 : Math.max(rows.length, MOST_ROWS) - 1;
  const area = (top: number, bottom: number, left = 0, right = 1): Rectangle => ({ sheet, top, left, bottom, right });
  const contents = contentsFrom(
    sheet,
    0,
    0,
    rows.map(({ label, said }): CellContent[] => [text(label), text(said)]),
  );
  return {
    newSheets: existing === undefined ? [sheet] : [],
    looks: [
      {
        area: area(0, last),
        isBold: false,
        isItalic: false,
        fontSize: ORDINARY.size,
        horizontal: "left",
        vertical: "top",
        wraps: true,
        rowHeight: ORDINARY.line,
      },
      ...WIDTHS.map((columnWidth, column): Look => ({ area: area(0, last, column, column), columnWidth })),
      ...rows.flatMap((row, index) => looksOf(row, (left, right) => area(index, index, left, right))),
    ],
    contents: [{ ...contents, area: { ...contents.area, bottom: last } }],
    deletedSheets: [],
    pages: [
      {
        sheet,
        orientation: "portrait",
        titleRows: { first: 0, last: 0 },
        header: [{ kind: "text", text: header }],
        footer: [
          { kind: "text", text: `${page} ` },
          { kind: "page" },
          { kind: "text", text: ` ${ofPages} ` },
          { kind: "pages" },
        ],
      },
    ],
  };
}

const APART: readonly Block["kind"][] = ["heading", "item", "table", "votes", "signatures"];
const APART_AFTER: readonly Block["kind"][] = ["title", "table", "votes"];

/** Whether there is a blank row above a block. */
function standsApart({ kind }: Block, before: Block | undefined): boolean {
  return before !== undefined && (APART.includes(kind) || APART_AFTER.includes(before.kind));
}

function rowsOf(block: Block): Row[] {
  switch (block.kind) {
    case "title":
      return [{ label: block.lead, said: block.text, look: "title" }];
    case "heading":
      return [{ label: block.text, said: "", look: "heading" }];
    case "item":
      return [{ label: block.lead, said: block.text, look: "item" }];
    case "paragraph":
      return labelled(block.label ?? "", [block.text], block.tone);
    case "facts":
      return block.facts.flatMap(({ label, paragraphs }: Fact) => labelled(label, paragraphs, "plain"));
    case "quote":
      return labelled(block.label, block.paragraphs, "strong");
    case "table":
      return [block.head, ...block.rows].flatMap(([first = "", ...rest], index) => {
        const said = rest.filter((cell) => cell !== "").join(" – ");
        return index === 0
          ? [{ label: block.caption, said: "", look: "label" } as const, ...labelled(first, [said], "remark")]
          : labelled(first, [said], "plain");
      });
    case "votes":
      return [
        { label: block.caption, said: "", look: "label" },
        ...block.lines.flatMap(({ label, number, bar }) => labelled(label, [`${number}  ${bar}`.trimEnd()], "plain")),
      ];
    case "signatures":
      return [
        { label: block.text, said: "", look: "heading" },
        ...block.lines.flatMap(({ role, name }): Row[] => [
          { label: role, said: SIGNATURE_LINE, look: "signature" },
          { label: "", said: name ?? "", look: "plain" },
        ]),
      ];
  }
}

/** A label, and beside it the paragraphs, a row each; one that is too long for a row goes on in the next. */
function labelled(label: string, paragraphs: readonly string[], look: Row["look"]): Row[] {
  return paragraphs
    .flatMap((paragraph) => piecesOf(paragraph))
    .map((said, index) => ({ label: index === 0 ? label : "", said, look }));
}

function piecesOf(paragraph: string): string[] {
  const pieces: string[] = [];
  for (const word of paragraph.split(" ")) {
    const piece = pieces.at(-1);
    const longer = `${piece ?? ""} ${word}`;
    if (piece !== undefined && linesOf(longer, ROOM[1]).length <= MOST_LINES) pieces[pieces.length - 1] = longer;
    else pieces.push(word);
  }
  return pieces;
}

/** The lines that a text takes, broken at its spaces; a word that is longer than a line takes as many as it needs. */
function linesOf(written: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of written.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= room) {
      lines[lines.length - 1] = `${line} ${word}`;
      continue;
    }
    const pieces = Array.from({ length: Math.ceil(word.length / room) }, (_, at) =>
      word.slice(at * room, (at + 1) * room),
    );
    lines.push(...(pieces.length === 0 ? [""] : pieces));
  }
  return lines;
}

function looksOf({ label, said, look }: Row, area: (left: number, right: number) => Rectangle): Look[] {
  const row = area(0, 1);
  const lines = Math.max(linesOf(label, ROOM[0]).length, linesOf(said, ROOM[1]).length);
  const height = (size: number): number => Math.ceil((size / ORDINARY.size) * ORDINARY.line * lines);
  const tall: Look[] = lines > 1 ? [{ area: row, rowHeight: ORDINARY.line * lines }] : [];
  switch (look) {
    case "title": {
      const wide = linesOf(said, Math.floor((ROOM[1] * ORDINARY.size) / LARGE.title)).length;
      return [{ area: row, isBold: true, fontSize: LARGE.title, rowHeight: Math.max(height(LARGE.title), 22 * wide) }];
    }
    case "heading":
      // It stands alone in its row, and reaches over both columns.
      return [{ area: row, isBold: true, fontSize: LARGE.heading, wraps: false, rowHeight: 21 }];
    case "item":
      return [{ area: row, isBold: true, fontSize: LARGE.item, rowHeight: height(LARGE.item) }];
    case "label":
      return [{ area: area(0, 0), isBold: true }];
    case "strong":
      return [{ area: area(1, 1), isBold: true }, ...tall];
    case "remark":
      return [{ area: row, isItalic: true }, ...tall];
    case "signature":
      return [{ area: row, vertical: "bottom", rowHeight: 3 * ORDINARY.line }];
    case "plain":
      return tall;
  }
}
