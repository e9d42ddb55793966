import { BYLAW_IDS } from "../domain/bylaws/bylawId";
import type { Profile } from "../domain/bylaws/profiles/profile";
import type { MemberToWrite } from "../domain/bylaws/profiles/profileMembers";
import { BLANK, type CellContent, type Change, contentsFrom, type Look, text } from "./change/change";
import { isSameName } from "./change/standing";
import { allNames, MEETING_DETAILS, type NameLanguage, PARTS, type SheetLayout } from "./layout";
import { memberContents } from "./memberContents";
import { formatRow, profileRows } from "./profileRows";
import { SHEET_KINDS, type SheetKind } from "./sheetKinds";
import type { SheetTexts } from "./sheetTexts";

const LAYOUTS: Readonly<Record<SheetKind, SheetLayout<string>>> = PARTS;

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
  organisation: "@",
  reference: "@",
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
  attendance: { from: "@", to: "@" },
};

const WIDTHS: Readonly<Record<string, number>> = {
  number: 8,
  name: 26,
  member: 26,
  title: 40,
  detail: 26,
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

/** What sheets are filled with as they are made. */
export interface SheetFilling {
  /** Null where no profile was chosen: then every rule stands there, undecided. */
  readonly profile: Profile | null;
  readonly members: readonly MemberToWrite[];
  /** The first rows of other sheets, by their columns. */
  readonly rows?: Readonly<Partial<Record<SheetKind, readonly FilledRow[]>>>;
}

/** A row by its columns; a column that is not there is blank. */
type FilledRow = Readonly<Record<string, CellContent>>;

const NOTHING: SheetFilling = { profile: null, members: [] };

/**
 * The sheets as a change: each with its title, what it is for, and its headings; the bylaws with the version of their
 * format and the rules of a profile, or every rule undecided.
 */
export function makeSheets(
  toMake: readonly SheetToMake[],
  texts: SheetTexts,
  language: NameLanguage,
  filling: SheetFilling = NOTHING,
): Change {
  const made = toMake.filter(({ existing }) => existing === null);
  const rows = new Map(made.map(({ kind }) => [kind, filledRows(kind, texts, language, filling)]));
  return {
    newSheets: made.map(({ name }) => name),
    looks: made.flatMap((sheet) => looksOf(sheet, rows.get(sheet.kind) ?? [])),
    contents: made.map(({ kind, name }) =>
      contentsFrom(name, TITLE_ROW, 0, contentRows(kind, name, texts, language, rows.get(kind) ?? [])),
    ),
    deletedSheets: [],
  };
}

function filledRows(
  kind: SheetKind,
  texts: SheetTexts,
  language: NameLanguage,
  { profile, members, rows = {} }: SheetFilling,
): readonly FilledRow[] {
  if (kind === "meeting") return Object.values(MEETING_DETAILS).map((names) => ({ detail: text(names[language]) }));
  if (kind === "members") return members.map((member) => memberContents(member, texts));
  if (kind !== "bylaws") return rows[kind] ?? [];
  if (profile !== null) return profileRows(profile, texts);
  const open = BYLAW_IDS.filter((id) => id !== "bylaws.format");
  return [formatRow(texts), ...open.map((id) => ({ rule: text(id), note: text(texts.rule[id]) }))];
}

function contentRows(
  kind: SheetKind,
  name: string,
  texts: SheetTexts,
  language: NameLanguage,
  filled: readonly FilledRow[],
): CellContent[][] {
  const columns = Object.entries(LAYOUTS[kind].columns);
  const row = (cells: readonly CellContent[]): CellContent[] => columns.map((_, index) => cells[index] ?? BLANK);
  return [
    row([text(name)]),
    row([text(texts.purpose[kind])]),
    row([]),
    columns.map(([, names]) => text(names[language])),
    ...filled.map((cells) => columns.map(([column]) => cells[column] ?? BLANK)),
  ];
}

/** From here on a number is an amount, and is easier to read with its thousands apart. */
const FIRST_THOUSAND = 1000;

/** How a value of the bylaws is formatted: text stays text, and a number is one that formulas can refer to. */
export function numberFormatOf(content: CellContent): string {
  if (content.kind !== "constant" || typeof content.value !== "number") return "@";
  return content.value < FIRST_THOUSAND ? "General" : "#,##0";
}

function looksOf({ kind, name }: SheetToMake, filled: readonly FilledRow[]): Look[] {
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
    ...(kind === "bylaws" ? numberLooks(filled, columns.indexOf("value"), rows) : []),
  ];
}

/** The values of the bylaws that are numbers, in a column that is otherwise text. */
function numberLooks(
  filled: readonly FilledRow[],
  column: number,
  rows: (top: number, bottom: number, left?: number, right?: number) => Look["area"],
): Look[] {
  return filled.flatMap(({ value = BLANK }, index): Look[] => {
    const at = HEADING_ROW + 1 + index;
    return value.kind === "constant"
      ? [{ area: rows(at, at, column, column), numberFormat: numberFormatOf(value) }]
      : [];
  });
}
