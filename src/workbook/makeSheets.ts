import { BYLAW_IDS, type BylawId } from "../domain/bylaws/bylaw";
import { BYLAWS_FORMAT } from "../domain/bylaws/format";
import type { BylawWord } from "../domain/bylaws/schema";
import { BLANK, type CellContent, type Change, contentsFrom, type Look, text } from "./change/change";
import { isSameName } from "./change/standing";
import { allNames, ATTENDANCE, LISTS, type NameLanguage, PARTS, type SheetLayout } from "./layout";

/** The sheets that can be made, in the order they are to stand in the workbook. */
export const SHEET_KINDS = [
  "members",
  "bylaws",
  "brackets",
  "index",
  "agenda",
  "attendance",
  "votes",
  "lists",
  "board",
  "log",
] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

const LAYOUTS: Readonly<Record<SheetKind, SheetLayout<string>>> = { ...PARTS, attendance: ATTENDANCE, lists: LISTS };

/** Texts that stand on the sheets themselves, in the language of the workbook. */
export interface SheetTexts {
  /** What the sheet is for and how it is filled in. */
  readonly purpose: Readonly<Record<SheetKind, string>>;
  /** What each rule of the bylaws says, and what can be written as its value. */
  readonly rule: Readonly<Record<BylawId, string>>;
  /** What is said with words in the bylaws' sheet. */
  readonly word: Readonly<Record<BylawWord, string>>;
}

/** One of the sheets, and the one in the workbook that is it already, under any of its names. */
export interface SheetToMake {
  readonly kind: SheetKind;
  readonly name: string;
  readonly existing: string | null;
}

/**
 * Which sheets a workbook lacks.
 * @param names the sheets it has
 * @param mapped the sheets of the user's own that are remembered for a part
 */
export function sheetsToMake(
  names: readonly string[],
  mapped: Readonly<Partial<Record<SheetKind, { readonly sheet: string }>>>,
  language: NameLanguage,
): SheetToMake[] {
  return SHEET_KINDS.map((kind) => {
    const layout = LAYOUTS[kind];
    const existing = names.find((name) => allNames(layout.names).some((known) => isSameName(known, name)));
    return { kind, name: layout.names[language], existing: mapped[kind]?.sheet ?? existing ?? null };
  });
}

const TITLE_ROW = 0;
const PURPOSE_ROW = 1;
const HEADING_ROW = 3;
/** So many rows below the headings are made ready for what will be typed there. */
const READY_ROWS = 500;

/** Text is text whatever is typed: a municipality's number keeps its nought, a fraction does not become a date. */
const FORMATS: Readonly<Record<string, string>> = {
  number: "@",
  rule: "@",
  scope: "@",
  value: "@",
  item: "@",
  population: "#,##0",
  agreed: "#,##0.00",
  roll: "#,##0",
  time: "yyyy-mm-dd hh:mm",
};
const DATE_FORMAT = "dd.mm.yyyy";
/** Where a column of the same name holds something else than on other sheets. */
const OWN_FORMATS: Readonly<Partial<Record<SheetKind, Readonly<Record<string, string>>>>> = {
  members: { from: DATE_FORMAT, to: DATE_FORMAT },
  board: { from: DATE_FORMAT, to: DATE_FORMAT },
  brackets: { from: "#,##0", to: "#,##0", value: "#,##0.00" },
  index: { change: "0.0 %" },
};

const WIDTHS: Readonly<Record<string, number>> = {
  number: 8,
  name: 26,
  member: 26,
  title: 40,
  proposal: 40,
  decision: 40,
  rule: 22,
  value: 22,
  source: 36,
  note: 60,
  why: 40,
  setAside: 36,
  delegate: 26,
};
const ORDINARY_WIDTH = 16;

/**
 * The sheets as a change: each with its title, what it is for, and its headings; the bylaws with the version of their
 * format, and every rule undecided.
 */
export function makeSheets(toMake: readonly SheetToMake[], texts: SheetTexts, language: NameLanguage): Change {
  const made = toMake.filter(({ existing }) => existing === null);
  return {
    newSheets: made.map(({ name }) => name),
    looks: made.flatMap((sheet) => looksOf(sheet)),
    contents: made.map(({ kind, name }) => contentsFrom(name, TITLE_ROW, 0, rowsOf(kind, name, texts, language))),
    deletedSheets: [],
  };
}

function rowsOf(kind: SheetKind, name: string, texts: SheetTexts, language: NameLanguage): CellContent[][] {
  const columns = Object.entries(LAYOUTS[kind].columns);
  const row = (cells: readonly CellContent[]): CellContent[] => columns.map((_, index) => cells[index] ?? BLANK);
  const rules =
    kind === "bylaws"
      ? BYLAW_IDS.map((id) =>
          columns.map(([column]) => {
            if (column === "rule") return text(id);
            if (column === "note") return text(texts.rule[id]);
            return column === "value" && id === "bylaws.format" ? text(String(BYLAWS_FORMAT)) : BLANK;
          }),
        )
      : [];
  return [
    row([text(name)]),
    row([text(texts.purpose[kind])]),
    row([]),
    columns.map(([, names]) => text(names[language])),
    ...rules,
  ];
}

function looksOf({ kind, name }: SheetToMake): Look[] {
  const columns = Object.keys(LAYOUTS[kind].columns);
  const last = columns.length - 1;
  const rows = (top: number, bottom: number, left = 0, right = last): Look["area"] => ({
    sheet: name,
    top,
    left,
    bottom,
    right,
  });
  return [
    { area: rows(TITLE_ROW, TITLE_ROW), isBold: true },
    { area: rows(PURPOSE_ROW, PURPOSE_ROW), isBold: false },
    { area: rows(HEADING_ROW, HEADING_ROW), isBold: true },
    ...columns.flatMap((column, index): Look[] => {
      const format = OWN_FORMATS[kind]?.[column] ?? FORMATS[column];
      const below = rows(HEADING_ROW + 1, HEADING_ROW + READY_ROWS, index, index);
      return [
        { area: below, ...(format !== undefined && { numberFormat: format }) },
        { area: rows(HEADING_ROW, HEADING_ROW, index, index), columnWidth: WIDTHS[column] ?? ORDINARY_WIDTH },
      ];
    }),
  ];
}
